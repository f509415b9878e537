package org.matbaa.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import org.junit.jupiter.api.Test;

import java.util.BitSet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

class LineBreaksTest {

    /** The pieces between break opportunities, parted by a bar. */
    private static String pieces(String text, String language) {
        return pieces(text, LineBreaks.of(text, language));
    }

    private static String pieces(String text, int[] breaks) {
        StringBuilder out = new StringBuilder();
        int start = 0;
        for (int end : breaks) {
            out.append(start == 0 ? "" : "|").append(text, start, end);
            start = end;
        }
        return out.toString();
    }

    @Test
    void wordsBreakAfterTheirSpaces() {
        assertEquals("قال |إن |“واشنطن |وبعض |العواصم” |هامة", pieces("قال إن “واشنطن وبعض العواصم” هامة", "ar"));
    }

    @Test
    void punctuationStaysWithItsWord() {
        assertEquals("قال: |(نعم، |لا) |ثم…", pieces("قال: (نعم، لا) ثم…", "ar"));
        assertEquals("مضيفا.. |“روسيا”؛ |هل؟", pieces("مضيفا.. “روسيا”؛ هل؟", "ar"));
    }

    @Test
    void numbersKeepTheirUnitsAndTheirParts() {
        assertEquals("بلغ |50 % |من |12,5 كم |عند |12:07 ص.", pieces("بلغ 50 % من 12,5 كم عند 12:07 ص.", "ar"));
        assertEquals("٤٥ ٪ |و5 °C |و$30 |و3-1", pieces("٤٥ ٪ و5 °C و$30 و3-1", "ar"));
        assertEquals("الإثنين, |29-أبريل-2024 |الساعة", pieces("الإثنين, 29-أبريل-2024 الساعة", "ar"));
        assertEquals("في |11 |ابريل", pieces("في 11 ابريل", "ar"));
    }

    @Test
    void aLongAddressBreaksWhereAReaderExpectsIt() {
        assertEquals("http://|www.|almotamar.|net/|news/|129574.|htm", pieces("http://www.almotamar.net/news/129574.htm", "ar"));
        assertEquals("https://|example.|org/|a-|long_|path?|q=|x&|page=|2%20|%21#|part".replace("2%20|%21#|part", "2|%20|%21|#part"),
                pieces("https://example.org/a-long_path?q=x&page=2%20%21#part", "en"));
        assertEquals("(www.|parliament.|example.|org)", pieces("(www.parliament.example.org)", "en"));
        assertEquals("press.|office@ministry.|example.|org |اليوم", pieces("press.office@ministry.example.org اليوم", "ar"));
    }

    /** The pieces of a text whose part in brackets may be broken anywhere. */
    private static String brokenPieces(String text) {
        String plain = text.replace("[", "").replace("]", "");
        BitSet broken = new BitSet();
        broken.set(text.indexOf('['), text.indexOf(']') - 1);
        return pieces(plain, LineBreaks.of(plain, BreakIterator.getLineInstance(ULocale.ENGLISH), broken));
    }

    @Test
    void aPartBreaksBetweenAnyTwoLettersOrDigits() {
        assertEquals("one |tw|o |t|h|r|e|e |50 km", brokenPieces("one tw[o thre]e 50 km"));
        assertEquals("(f|o|u|r), |5|0 |k|m |1.|5%", brokenPieces("[(four), 50 km 1.5%]"));
        assertEquals("ق|ا|لَ: |«م|ه»", brokenPieces("[قالَ: «مه»]"));
    }

    @Test
    void aPartBreaksNoClusterAndHasNoRulesForAddresses() {
        assertEquals("\uD835\uDF0B|\uD835\uDF0B|x", brokenPieces("[\uD835\uDF0B\uD835\uDF0Bx]"));
        assertEquals("น\u0E33|น", brokenPieces("[น\u0E33น]"));
        assertEquals("w|w|w.|a.|b|c", brokenPieces("[www.a.bc]"));
    }

    @Test
    void aShortAddressStaysWhole() {
        assertEquals("إلى |info@example.org |أو |www.example.org/a", pieces("إلى info@example.org أو www.example.org/a", "ar"));
    }

    @Test
    void languagesHaveTheirOwnRules() {
        assertEquals("ภาษา|ไทย", pieces("ภาษาไทย", "th"));
    }

    @Test
    void anEmptyTextEndsAtOnce() {
        assertArrayEquals(new int[] {0}, LineBreaks.of("", "ar"));
        assertArrayEquals(new int[] {1}, LineBreaks.of("\uD800", "no such language"));
    }
}
