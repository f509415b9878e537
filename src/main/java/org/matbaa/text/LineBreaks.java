package org.matbaa.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

import java.util.BitSet;
import java.util.Set;

/**
 * Where a line may end (UAX #14 as ICU tailors it for the language, with our own rules for addresses,
 * dates and units). Pure; safe for use by several threads.
 */
public final class LineBreaks {
    /** Units that stay with their number across a space: percent, measures, currencies, halves of the day. */
    private static final Set<String> UNITS = Set.of("%", "٪", "‰", "°", "°C", "°م", "€", "$", "£", "﷼", "₪",
            "ص", "م", "ه", "هـ", "ق.م", "كم", "كلم", "سم", "ملم", "كغ", "كجم", "غ", "غم",
            "km", "cm", "mm", "m", "kg", "g", "am", "pm", "AM", "PM", "a.m.", "p.m.");

    private final String text;
    private final BitSet breaks = new BitSet();

    private LineBreaks(String text) {
        this.text = text;
    }

    /**
     * The break opportunities of a text.
     *
     * @param text     any text; lone surrogates are treated as letters
     * @param language BCP 47 tag, or "" when unknown
     * @return UTF-16 indices before which a line may begin, ascending; the last is {@code text.length()},
     *         0 is never among them unless the text is empty. The array is the caller's
     */
    public static int[] of(String text, String language) {
        return of(text, BreakIterator.getLineInstance(ULocale.forLanguageTag(language)));
    }

    /** The same by an iterator that ICU made for a language; it is used up. */
    static int[] of(String text, BreakIterator iterator) {
        LineBreaks result = new LineBreaks(text);
        result.addStandard(iterator);
        result.joinNumbers();
        AddressBreaks.apply(text, result.breaks);
        result.breaks.set(text.length());
        return result.breaks.stream().toArray();
    }

    /**
     * Where a word that is longer than its line is best cut: inside addresses, however short they are.
     *
     * @return UTF-16 indices before which a line may begin; the caller's
     */
    public static BitSet insideAddresses(String word) {
        return AddressBreaks.all(word);
    }

    private void addStandard(BreakIterator iterator) {
        iterator.setText(text);
        iterator.first();
        for (int i = iterator.next(); i != BreakIterator.DONE; i = iterator.next()) {
            breaks.set(i);
        }
    }

    private void joinNumbers() {
        for (int i = breaks.nextSetBit(0); i >= 0 && i < text.length(); i = breaks.nextSetBit(i + 1)) {
            if (isInsideDate(i) || isBeforeUnit(i)) {
                breaks.clear(i);
            }
        }
    }

    /** After the hyphen or slash of {@code 29-أبريل-2024}, {@code 12/2024}, {@code A-320}. */
    private boolean isInsideDate(int index) {
        char before = text.charAt(index - 1);
        return (before == '-' || before == '/') && index >= 2
                && (Character.isDigit(text.charAt(index - 2)) || Character.isDigit(text.charAt(index)))
                && !Character.isWhitespace(text.charAt(index - 2));
    }

    /** Between {@code 50} and {@code %}, {@code 12:07} and {@code ص}. */
    private boolean isBeforeUnit(int index) {
        if (index < 2 || text.charAt(index - 1) != ' ' || !Character.isDigit(text.charAt(index - 2))) {
            return false;
        }
        int end = index;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && end - index <= 5) {
            end++;
        }
        String word = text.substring(index, end);
        return UNITS.contains(word) || UNITS.contains(word.replaceFirst("[.,،؛;:!?؟)\\]»”]+$", ""));
    }
}
