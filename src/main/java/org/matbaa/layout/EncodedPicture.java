package org.matbaa.layout;

import java.io.IOException;

/**
 * A picture as its file has it, with the size that its header states. Compared by identity, since
 * the bytes are large. Immutable by convention: the bytes must not be changed.
 */
public final class EncodedPicture {
    /** Most pixels that a picture may have; more would not fit a press's memory. */
    public static final long MAX_PIXELS = 40_000_000L;

    /** The formats that can be printed. */
    public enum Format { JPEG, PNG, GIF }

    private final byte[] bytes;
    private final PictureHeader header;

    private EncodedPicture(byte[] bytes, PictureHeader header) {
        this.bytes = bytes;
        this.header = header;
    }

    /**
     * Reads a picture's header; no pixel is decoded.
     *
     * @param name  what to call the picture in messages
     * @param bytes the whole file
     * @throws IOException when it is no JPEG, PNG or GIF, is cut short, or has more than
     *                     {@link #MAX_PIXELS}; the message is one sentence for a user
     */
    public static EncodedPicture read(String name, byte[] bytes) throws IOException {
        PictureHeader header = PictureHeader.read(name, bytes);
        if ((long) header.width() * header.height() > MAX_PIXELS) {
            throw new IOException("the picture " + name + " has " + header.width() + " × "
                    + header.height() + " pixels; give one of at most 40 megapixels");
        }
        return new EncodedPicture(bytes, header);
    }

    public Format format() {
        return header.format();
    }

    /** The file's bytes; not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    public int widthPixels() {
        return header.width();
    }

    public int heightPixels() {
        return header.height();
    }

    /** Colour components of a JPEG: 1 gray, 3 YCbCr or RGB, 4 CMYK or YCCK. 0 for other formats. */
    public int components() {
        return header.components();
    }
}
