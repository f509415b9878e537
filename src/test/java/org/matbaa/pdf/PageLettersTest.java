package org.matbaa.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page lacks the letters that have its lines read from the end from which most are in order. */
class PageLettersTest {
    private final PageLetters letters = new PageLetters();

    @ParameterizedTest(name = "{0} more Latin letters, {1} lines from the right, {2} from the left")
    @CsvSource({
        "100, 0, 0, false, 0",
        "100, 1, 0, true, 104",
        "100, 1, 1, false, 0",
        "100, 2, 1, true, 104",
        "0, 1, 0, true, 1",
        "0, 0, 1, false, 1",
        "20000, 1, 0, false, 0",
    })
    void lackingLettersTipTheBalance(int latin, int linesFromRight, int linesFromLeft, boolean fromRight, int lacking) {
        letters.addText("x".repeat(latin));
        letters.endLine(false);
        for (int i = 0; i < linesFromRight + linesFromLeft; i++) {
            letters.addText("ا");
            letters.addText("x");
            letters.endLine(i < linesFromRight);
        }
        assertEquals(fromRight, letters.areFromRight());
        assertEquals(lacking, letters.lacking());
    }
}
