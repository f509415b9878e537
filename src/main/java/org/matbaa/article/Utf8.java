package org.matbaa.article;

import org.matbaa.wording.Sentence;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Strict decoding (Unicode 16, 3.9, table 3-7): bytes that are not UTF-8 are an error, not U+FFFD. */
final class Utf8 {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {
    }

    /**
     * Decodes; a byte order mark at the start is dropped.
     *
     * @throws ArticleException at the first byte that is not UTF-8, naming its offset
     */
    static String decode(byte[] input) throws ArticleException {
        if (input.length > ArticleReader.MAX_BYTES) {
            throw new ArticleException(Sentence.of("the input is larger than {0} MB, which is the most that is read",
                    ArticleReader.MAX_BYTES / (1024 * 1024)));
        }
        ByteBuffer bytes = ByteBuffer.wrap(input);
        CharBuffer chars = CharBuffer.allocate(input.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(bytes, chars, true);
        if (result.isError()) {
            int offset = bytes.position();
            throw new ArticleException(Sentence.of("not UTF-8: the byte {0} at offset {1} is not part of a character;"
                    + " save the file as UTF-8", HexFormat.of().withUpperCase().toHexDigits(input[offset]), offset));
        }
        chars.flip();
        boolean marked = chars.hasRemaining() && chars.get(0) == BYTE_ORDER_MARK;
        return marked ? chars.subSequence(1, chars.length()).toString() : chars.toString();
    }
}
