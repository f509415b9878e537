package org.matbaa.archive.catalogue;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A headline's words as they are searched: without vowel marks and tatweel, with the spellings that
 * readers do not tell apart (hamza seats, teh marbuta and heh, alef maksura and yeh, Persian yeh and
 * kaf) made one, without case. Stateless.
 */
final class HeadlineWords {
    private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\p{Cf}\\u0640]+");

    private HeadlineWords() {
    }

    /** The distinct words of a text, in order (UAX #29 word boundaries). */
    static Set<String> of(String text) {
        String folded = fold(text);
        BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);
        words.setText(folded);
        Set<String> found = new LinkedHashSet<>();
        int start = words.first();
        for (int end = words.next(); end != BreakIterator.DONE; start = end, end = words.next()) {
            if (words.getRuleStatus() != BreakIterator.WORD_NONE) {
                found.add(folded.substring(start, end));
            }
        }
        return found;
    }

    private static String fold(String text) {
        String decomposed = Normalizer2.getNFKDInstance().normalize(text);
        String bare = UCharacter.foldCase(MARKS.matcher(decomposed).replaceAll(""), true);
        StringBuilder folded = new StringBuilder(bare.length());
        bare.codePoints().map(HeadlineWords::letter).forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /** NFKD has already taken the hamza off alef, waw and yeh. */
    private static int letter(int codePoint) {
        return switch (codePoint) {
            case 'ٱ' -> 'ا';
            case 'ة', 'ۀ', 'ہ', 'ە' -> 'ه';
            case 'ى', 'ی', 'ے' -> 'ي';
            case 'ک' -> 'ك';
            default -> UCharacter.isDigit(codePoint) ? '0' + UCharacter.digit(codePoint) : codePoint;
        };
    }
}
