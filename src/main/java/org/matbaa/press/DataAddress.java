package org.matbaa.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/** Pictures that an article holds within {@code data:} addresses (RFC 2397). */
public final class DataAddress {
    /** The largest encoded picture, bytes. */
    public static final int MAX_BYTES = 32 * 1024 * 1024;

    private DataAddress() {
    }

    /** Whether an address is one. */
    public static boolean is(String address) {
        return address.regionMatches(true, 0, "data:", 0, 5);
    }

    /**
     * The bytes that an address holds.
     *
     * @param address one for which {@link #is} holds
     * @throws IOException when it is not well formed or larger than {@link #MAX_BYTES}; one sentence
     */
    public static byte[] read(String address) throws IOException {
        int comma = address.indexOf(',');
        if (comma < 0) {
            throw new IOException("the data: address has no data");
        }
        boolean isBase64 = address.substring(0, comma).toLowerCase(Locale.ROOT).endsWith(";base64");
        try {
            byte[] payload = URLDecoder.decode(address.substring(comma + 1).replace("+", "%2B"),
                    StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
            return bounded(isBase64 ? Base64.getDecoder().decode(withoutSpace(payload)) : payload);
        } catch (IllegalArgumentException e) {
            throw new IOException("the data: address is not well formed", e);
        }
    }

    /** Pages wrap long addresses. */
    private static byte[] withoutSpace(byte[] base64) {
        ByteArrayOutputStream dense = new ByteArrayOutputStream(base64.length);
        for (byte b : base64) {
            if (b > ' ') {
                dense.write(b);
            }
        }
        return dense.toByteArray();
    }

    private static byte[] bounded(byte[] picture) throws IOException {
        if (picture.length > MAX_BYTES) {
            throw new IOException("the picture is larger than " + MAX_BYTES / (1024 * 1024) + " MB");
        }
        return picture;
    }
}
