package org.matbaa.fetch;

import org.matbaa.wording.Sentence;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** Reads a body within a budget that counts bytes after decompression, so that a small bomb is small. */
final class BoundedBody {
    private BoundedBody() {
    }

    /**
     * @param in       as it comes from the wire; not closed
     * @param encoding Content-Encoding (RFC 9110, 8.4), "" when there is none
     * @param maxBytes most that is kept
     * @throws FetchException when it is larger, or in an encoding that was not asked for
     */
    static byte[] read(InputStream in, String encoding, int maxBytes) throws IOException {
        try {
            byte[] bytes = decoded(in, encoding).readNBytes(maxBytes + 1);
            if (bytes.length > maxBytes) {
                throw new FetchException(FetchException.Kind.TOO_LARGE,
                        Sentence.of("the answer is larger than {0}, which is the most that is fetched", size(maxBytes)));
            }
            return bytes;
        } catch (ZipException e) {
            throw new FetchException(FetchException.Kind.BROKEN, Sentence.of("the answer's compression is broken"), e);
        }
    }

    private static InputStream decoded(InputStream in, String encoding) throws IOException {
        return switch (encoding.toLowerCase(Locale.ROOT).strip()) {
            case "", "identity" -> in;
            case "gzip", "x-gzip" -> new GZIPInputStream(in);
            case "deflate" -> new InflaterInputStream(in);
            default -> throw new FetchException(FetchException.Kind.BROKEN,
                    Sentence.of("the answer is compressed in a way that was not asked for"));
        };
    }

    private static String size(int bytes) {
        return bytes >= 1024 * 1024 ? bytes / (1024 * 1024) + " MB" : bytes + " bytes";
    }
}
