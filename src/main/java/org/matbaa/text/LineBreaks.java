package org.matbaa.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
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

    /** Classes of UAX #14. */
    private static final Set<Integer> LETTERS = Set.of(UCharacter.LineBreak.ALPHABETIC, UCharacter.LineBreak.HEBREW_LETTER,
            UCharacter.LineBreak.NUMERIC, UCharacter.LineBreak.COMPLEX_CONTEXT, UCharacter.LineBreak.AMBIGUOUS);
    private static final char IDEOGRAPH = '\u4E00';
    /** Belongs to what it follows. */
    private static final char MARK = '\u0301';

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
        return of(text, iterator, new BitSet());
    }

    /**
     * The same, between any two letters or digits of a part of the text, which are ideographs to UAX #14 (CSS Text 3, 5.2:
     * {@code word-break: break-all}). Addresses, dates and units have no rules of their own there.
     *
     * @param broken the part's UTF-16 characters
     */
    static int[] of(String text, BreakIterator iterator, BitSet broken) {
        LineBreaks result = new LineBreaks(text);
        result.addStandard(iterator, broken.isEmpty() ? text : asIdeographs(text, broken));
        BitSet standard = (BitSet) result.breaks.clone();
        result.joinNumbers();
        AddressBreaks.apply(text, result.breaks);
        result.restore(standard, broken);
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

    /** A text of the same length in which the letters and digits of a part are ideographs. */
    private static String asIdeographs(String text, BitSet broken) {
        StringBuilder seen = new StringBuilder(text);
        for (int i = broken.nextSetBit(0); i >= 0 && i < text.length(); i = broken.nextSetBit(i + 1)) {
            int character = text.codePointAt(i);
            if (LETTERS.contains(UCharacter.getIntPropertyValue(character, UProperty.LINE_BREAK))) {
                seen.setCharAt(i, IDEOGRAPH);
                if (Character.charCount(character) > 1) {
                    i++;
                    seen.setCharAt(i, MARK);
                }
            }
        }
        return seen.toString();
    }

    /** Has the breaks of a part be those of UAX #14 again, as far as they part no grapheme cluster. */
    private void restore(BitSet standard, BitSet broken) {
        if (broken.isEmpty()) {
            return;
        }
        BreakIterator clusters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        clusters.setText(text);
        for (int i = 1; i < text.length(); i++) {
            if (broken.get(i - 1) && broken.get(i)) {
                breaks.set(i, standard.get(i) && clusters.isBoundary(i));
            }
        }
    }

    private void addStandard(BreakIterator iterator, String seen) {
        iterator.setText(seen);
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
