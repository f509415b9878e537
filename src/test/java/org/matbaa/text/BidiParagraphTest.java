package org.matbaa.text;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** What Unicode's tests leave out: several lines, and separators inside (their headers say so). */
class BidiParagraphTest {

    private static byte[] levels(String text, int base, int start, int end) {
        return BidiParagraph.resolve(text, (byte) base).lineLevels(start, end);
    }

    @Test
    void whiteSpaceAtTheEndOfEachLineHasTheParagraphLevel() {
        String text = "سنة ab cd نص";
        assertArrayEquals(new byte[] {1, 1, 1, 1, 2, 2, 1}, levels(text, 1, 0, 7));
        assertArrayEquals(new byte[] {1, 1, 1, 1, 2, 2, 2, 2, 2}, levels(text, 1, 0, 9));
    }

    @Test
    void isolateControlsAndEmbeddingsAtTheEndOfALineHaveTheParagraphLevel() {
        String text = "ab \u2067\u202B\u2069 نص";
        assertArrayEquals(new byte[] {2, 2, 1, 1, 1, 1, 1}, levels(text, 1, 0, 7));
    }

    @Test
    void aSeparatorInsideStartsOverAtTheBaseLevel() {
        String text = "\u202Eab\u2029cd";
        BidiParagraph paragraph = BidiParagraph.resolve(text, (byte) 0);
        assertEquals(1, paragraph.levelAt(1));
        assertEquals(0, paragraph.levelAt(4));
    }

    @Test
    void aRemovedControlHasTheLevelOfTheCharacterBefore() {
        String text = "نص\u202Aab\u202Cنص";
        BidiParagraph paragraph = BidiParagraph.resolve(text, (byte) 1);
        assertEquals(1, paragraph.levelAt(2));
        assertEquals(2, paragraph.levelAt(3));
        assertEquals(2, paragraph.levelAt(5));
    }

    @Test
    void aDateOfTheFooterKeepsItsPartsInOrder() {
        String text = "29-أبريل-2024";
        byte[] levels = levels(text, 1, 0, text.length());
        StringBuilder visual = new StringBuilder();
        for (int index : VisualOrder.of(levels)) {
            visual.append(text.charAt(index));
        }
        assertEquals("2024-ليربأ-29", visual.toString());
    }
}
