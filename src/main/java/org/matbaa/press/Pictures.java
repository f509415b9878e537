package org.matbaa.press;

import java.io.IOException;

/**
 * The one way in which a picture's bytes reach the press. Implementations guard what may be read.
 * Must be safe for use by several threads.
 */
@FunctionalInterface
public interface Pictures {
    /** Refuses every picture. */
    Pictures NONE = address -> {
        throw new IOException("no pictures are available for this order");
    };

    /**
     * Reads a picture.
     *
     * @param address the address as the article gives it: relative, {@code data:} or absolute
     * @return the encoded picture (PNG, JPEG, GIF or WebP as the source has it)
     * @throws IOException when it is missing, refused or too large; the message is one sentence
     *                     that can be shown to a user
     */
    byte[] load(String address) throws IOException;
}
