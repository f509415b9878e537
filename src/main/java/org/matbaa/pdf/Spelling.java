package org.matbaa.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Text that codes stand for, where ToUnicode alone would be read wrong (PDF 1.7, 14.9.4). Codes with one and
 * the same spelling are read as one. Compared by identity.
 *
 * @param text     the text, in logical order; "" when the codes speak for themselves
 * @param pieces   what a reader with a {@link PieceOrder} comes to the text from; "" when that is the text
 * @param sections what a reader with a {@link SectionOrder} is to come to, if it does not from the codes
 */
record Spelling(String text, String pieces, Optional<String> sections) {
    /** The codes speak for themselves. */
    static final Spelling NONE = new Spelling("", "", Optional.empty());

    /**
     * The spelling of one character. A bracket within marks of both directions is mirrored by no reader: it
     * neither joins what is around it nor turns with it. A character that means something to its font only
     * needs a spelling (PDF/A-2, 6.2.11.7.3).
     *
     * @param rightToLeft whether it is in right-to-left text that readers mirror brackets of
     */
    static Spelling of(int codePoint, boolean rightToLeft) {
        if (Character.getType(codePoint) == Character.PRIVATE_USE) {
            return new Spelling("\uFFFD", "", Optional.empty());
        }
        return rightToLeft && Mirroring.isChanged(codePoint) ? new Spelling(inMarks(codePoint), "", Optional.empty()) : NONE;
    }

    /** A character within marks of both directions. */
    static String inMarks(int codePoint) {
        return "\u200F\u200E" + Character.toString(codePoint) + "\u200E\u200F\u2060";
    }

    /**
     * What a reader is to come to, with U+2060 after a hyphen at its end: the reader would leave that out, and join the
     * line with the next.
     *
     * @param hyphenAtEnd what the reader does so with
     */
    static String closed(String given, Pattern hyphenAtEnd) {
        return hyphenAtEnd.matcher(given).find() ? given + Character.toString(LineMarks.WORD_JOINER) : given;
    }

    /** Hexadecimal UTF-16 with a byte order mark. */
    static String hex(String text) {
        return HexFormat.of().withUpperCase().formatHex(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE));
    }
}
