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
    /** The greatest numbers that the styles write (CSS Counter Styles 3, 6.1); greater ones are decimal. */
    private static final Map<String, Integer> GREATEST = Map.of("hebrew", 10999, "lower-roman", 3999, "upper-roman", 3999,
            "armenian", 9999, "georgian", 19999);
    private static final Map<String, String> LETTERS = Map.of(
            "lower-alpha", "abcdefghijklmnopqrstuvwxyz", "lower-latin", "abcdefghijklmnopqrstuvwxyz",
            "upper-alpha", "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "upper-latin", "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
            "lower-greek", "αβγδεζηθικλμνξοπρστυφχψω",
            "arabic-alphabet", "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
            "persian-alphabet", "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی");
    private static final String HEBREW_MARKS = "[\u05F3\u05F4]";
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

    /** A counter in generated content: without suffix. */
    static String text(String type, int value, CounterDigits digits) {
        return type.equals("none") ? "" : SYMBOLS.getOrDefault(type, number(type, value, digits));
    }

    private static String number(String type, int value, CounterDigits digits) {
        if (value > 0 && LETTERS.containsKey(type)) {
            return alphabetic(LETTERS.get(type), value);
        }
        if (value > 0 && value < 2000 && type.endsWith("abjad")) {
            return abjad(value);
        }
        if (CLDR_NAMES.containsKey(type) && value <= GREATEST.getOrDefault(type, Integer.MAX_VALUE)
                && (value > 0 || CounterDigits.isPositional(CLDR_NAMES.get(type)))) {
            NumberFormat format = NumberFormat.getIntegerInstance(
                    new ULocale("und@numbers=" + CLDR_NAMES.get(type)));
            format.setGroupingUsed(false);
            return type.equals("hebrew") ? hebrew(format, value) : format.format(value);
        }
        String decimal = String.valueOf(value);
        return digits.write(type.equals("decimal-leading-zero") && value >= 0 && value < 10 ? "0" + decimal : decimal);
    }

    /** CLDR's numbers have the marks of running text, CSS's only the one that parts thousands from hundreds. */
    private static String hebrew(NumberFormat format, int value) {
        String thousands = value < 1000 ? "" : format.format(value / 1000).replaceAll(HEBREW_MARKS, "") + "\u05F3";
        String rest = value % 1000 == 0 ? "" : format.format(value % 1000).replaceAll(HEBREW_MARKS, "");
        return thousands + rest;
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
