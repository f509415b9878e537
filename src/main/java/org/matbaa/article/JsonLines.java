package org.matbaa.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Streams a JSONL file: one article a line, each parsed by itself, so that one bad line costs one
 * article. Lines of white space only are passed over. Not thread-safe; the stream stays the caller's.
 */
public final class JsonLines {
    private static final int BUFFER_BYTES = 1 << 16;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private int position;
    private int limit;
    private int number;

    /** @param in read to its end; not closed */
    public JsonLines(InputStream in) {
        this.in = in;
    }

    /**
     * A line.
     *
     * @param number from 1
     * @param bytes  without the line break; owned by the receiver
     */
    public record Line(int number, byte[] bytes) {
    }

    /**
     * The next line that is not blank, or empty at the end. A line that is larger than
     * {@link ArticleReader#MAX_BYTES} is cut to one byte more, which its reader refuses.
     *
     * @throws IOException when the stream cannot be read
     */
    public Optional<Line> next() throws IOException {
        while (fill()) {
            byte[] bytes = line();
            number++;
            if (!isBlank(bytes)) {
                return Optional.of(new Line(number, bytes));
            }
        }
        return Optional.empty();
    }

    private byte[] line() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        while (fill()) {
            int end = position;
            while (end < limit && buffer[end] != '\n') {
                end++;
            }
            int room = ArticleReader.MAX_BYTES + 1 - bytes.size();
            bytes.write(buffer, position, Math.min(end - position, room));
            position = end;
            if (end < limit) {
                position++;
                break;
            }
        }
        return bytes.toByteArray();
    }

    private boolean fill() throws IOException {
        if (position == limit) {
            position = 0;
            limit = Math.max(0, in.read(buffer));
        }
        return position < limit;
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
