package org.matbaa.layout;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import org.matbaa.layout.EncodedPicture.Format;

/** What the first bytes of a picture tell. */
record PictureHeader(Format format, int width, int height, int components) {
    private static final int PNG_MAGIC = 0x89504E47;
    private static final int GIF_MAGIC = 0x47494638;

    static PictureHeader read(String name, byte[] bytes) throws IOException {
        PictureHeader header;
        try {
            header = read(ByteBuffer.wrap(bytes));
        } catch (IndexOutOfBoundsException e) {
            throw new IOException("the picture " + name + " is cut short; get the whole file", e);
        }
        if (header == null) {
            throw new IOException("the picture " + name
                    + " is no JPEG, PNG or GIF; convert it to one of these");
        }
        if (header.width() <= 0 || header.height() <= 0) {
            throw new IOException("the picture " + name + " has no pixels; replace it");
        }
        return header;
    }

    private static PictureHeader read(ByteBuffer in) {
        if (in.remaining() < 4) {
            return null;
        }
        if (in.getInt(0) == PNG_MAGIC) {
            return new PictureHeader(Format.PNG, in.getInt(16), in.getInt(20), 0);
        }
        if (in.getInt(0) == GIF_MAGIC) {
            in.order(ByteOrder.LITTLE_ENDIAN);
            return new PictureHeader(Format.GIF, in.getShort(6) & 0xFFFF, in.getShort(8) & 0xFFFF, 0);
        }
        return (in.getShort(0) & 0xFFFF) == 0xFFD8 ? jpeg(in) : null;
    }

    /** Walks the marker segments (ITU-T T.81, B.1) to the frame header. */
    private static PictureHeader jpeg(ByteBuffer in) {
        int at = 2;
        while (true) {
            if ((in.get(at) & 0xFF) != 0xFF) {
                return null;
            }
            int marker = in.get(at + 1) & 0xFF;
            if (marker == 0xFF) {
                at++;
            } else if (isFrame(marker)) {
                return new PictureHeader(Format.JPEG, in.getShort(at + 7) & 0xFFFF,
                        in.getShort(at + 5) & 0xFFFF, in.get(at + 9));
            } else {
                at += 2 + (in.getShort(at + 2) & 0xFFFF);
            }
        }
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }
}
