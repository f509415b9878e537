package org.matbaa.layout;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;

import java.util.Map;

/** Markers of list items by CSS {@code list-style-type} (CSS Counter Styles 3; W3C's ready-made styles). */
final class CounterStyle {
    private static final String BULLET = "\u2022";
    /** CSS's circle and square, by signs that text fonts have. */
    private static final Map<String, String> SYMBOLS = Map.of("disc", BULLET, "circle", "\u2013", "square", "\u2043");
    private static final Map<String, String> CLDR_NAMES = Map.ofEntries(
            Map.entry("arabic-indic", "arab"), Map.entry("persian", "arabext"), Map.entry("urdu", "arabext"),
            Map.entry("hebrew", "hebr"), Map.entry("lower-roman", "romanlow"), Map.entry("upper-roman", "roman"),
            Map.entry("armenian", "armn"), Map.entry("georgian", "geor"), Map.entry("devanagari", "deva"),
            Map.entry("bengali", "beng"));
    private static final Map<String, String> LETTERS = Map.of(
            "lower-alpha", "abcdefghijklmnopqrstuvwxyz", "lower-latin", "abcdefghijklmnopqrstuvwxyz",
            "upper-alpha", "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "upper-latin", "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
            "lower-greek", "αβγδεζηθικλμνξοπρστυφχψω",
            "arabic-alphabet", "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
            "persian-alphabet", "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی");
    private static final String ABJAD_ONES = "ابجدهوزحط";
    private static final String ABJAD_TENS = "يكلمنسعفص";
    private static final String ABJAD_HUNDREDS = "قرشتثخذضظ";

    private CounterStyle() {
    }

    /**
     * A marker.
     *
     * @param type   the style's name; {@code decimal} stands for one that is not known
     * @param value  the item's ordinal value
     * @param digits digits of {@code decimal}
     * @return the marker with its suffix, or "" for {@code none}
     */
    static String marker(String type, int value, CounterDigits digits) {
        if (type.equals("none")) {
            return "";
        }
        String symbol = SYMBOLS.get(type);
        return symbol != null ? symbol : number(type, value, digits) + ".";
    }

    private static String number(String type, int value, CounterDigits digits) {
        if (value > 0 && LETTERS.containsKey(type)) {
            return alphabetic(LETTERS.get(type), value);
        }
        if (value > 0 && value < 2000 && type.endsWith("abjad")) {
            return abjad(value);
        }
        if (CLDR_NAMES.containsKey(type) && (value > 0 || CounterDigits.isPositional(CLDR_NAMES.get(type)))) {
            NumberFormat format = NumberFormat.getIntegerInstance(
                    new ULocale("und@numbers=" + CLDR_NAMES.get(type)));
            format.setGroupingUsed(false);
            // CLDR's Hebrew numbers have the marks of running text, CSS's have not.
            return format.format(value).replaceAll("[\u05F3\u05F4]", "");
        }
        String decimal = String.valueOf(value);
        return digits.write(type.equals("decimal-leading-zero") && value >= 0 && value < 10 ? "0" + decimal : decimal);
    }

    /** CSS Counter Styles 3, 3.1.4. */
    private static String alphabetic(String letters, int value) {
        StringBuilder word = new StringBuilder();
        for (int rest = value; rest > 0; rest = (rest - 1) / letters.length()) {
            word.insert(0, letters.charAt((rest - 1) % letters.length()));
        }
        return word.toString();
    }

    /** Letters by their numerical values, greatest first, as page numbers of old books have them. */
    private static String abjad(int value) {
        return (value >= 1000 ? "غ" : "") + digit(ABJAD_HUNDREDS, value / 100 % 10)
                + digit(ABJAD_TENS, value / 10 % 10) + digit(ABJAD_ONES, value % 10);
    }

    private static String digit(String letters, int digit) {
        return digit == 0 ? "" : letters.substring(digit - 1, digit);
    }
}
