package org.matbaa.pdf;

import com.ibm.icu.lang.UCharacter;

/**
 * What readers make of signs in right-to-left text. They mirror what Unicode says (UAX #9, L4); one of them, PDFium,
 * mirrors quotes too, and gives an ellipsis as three full stops.
 */
final class Mirroring {
    /** Beside each other what the one reader mirrors to each other. */
    private static final String QUOTES = "\u2018\u2019\u201C\u201D";
    private static final int ELLIPSIS = 0x2026;

    private Mirroring() {
    }

    /** Whether a reader gives another sign for a character of right-to-left text. */
    static boolean isChanged(int codePoint) {
        return Character.isMirrored(codePoint) || QUOTES.indexOf(codePoint) >= 0 || codePoint == ELLIPSIS;
    }

    /** What the one reader mirrors a character to; most to themselves. */
    static int of(int codePoint) {
        int quote = QUOTES.indexOf(codePoint);
        return quote < 0 ? UCharacter.getMirror(codePoint) : QUOTES.charAt(quote ^ 1);
    }
}
