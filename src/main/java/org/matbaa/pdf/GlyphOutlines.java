package org.matbaa.pdf;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

import org.matbaa.text.FontFace;

/**
 * Reads a face's {@code glyf} and {@code loca} tables (OpenType 1.9). Not thread-safe.
 */
final class GlyphOutlines {
    private static final int ARGS_ARE_WORDS = 0x0001;
    private static final int HAS_SCALE = 0x0008;
    private static final int MORE_COMPONENTS = 0x0020;
    private static final int HAS_XY_SCALE = 0x0040;
    private static final int HAS_TWO_BY_TWO = 0x0080;
    private static final int HEADER_BYTES = 10;

    private final ByteBuffer glyf;
    private final ByteBuffer loca;
    private final boolean longLoca;

    GlyphOutlines(FontFace face) {
        this.glyf = table(face, "glyf");
        this.loca = table(face, "loca");
        this.longLoca = table(face, "head").getShort(50) != 0;
    }

    /** A big-endian view of a table that a TrueType font must have. */
    static ByteBuffer table(FontFace face, String tag) {
        ByteBuffer table = face.table(tag);
        if (table == null) {
            throw new IllegalArgumentException("the font " + face.postScriptName() + " has no " + tag
                    + " table; only TrueType fonts can be embedded");
        }
        return table.duplicate().order(ByteOrder.BIG_ENDIAN);
    }

    /** A copy of a glyph's description; empty for a glyph without ink. */
    byte[] data(int glyph) {
        int from = offset(glyph);
        byte[] data = new byte[offset(glyph + 1) - from];
        glyf.get(from, data);
        return data;
    }

    /** xMin, yMin, xMax, yMax of a glyph with ink, font units. */
    static int[] box(byte[] data) {
        ByteBuffer header = ByteBuffer.wrap(data);
        return new int[] {header.getShort(2), header.getShort(4), header.getShort(6), header.getShort(8)};
    }

    static boolean isComposite(byte[] data) {
        return data.length >= HEADER_BYTES && data[0] < 0;
    }

    /** Positions, in a composite's data, of the glyph ids of its components. */
    static List<Integer> componentPositions(byte[] data) {
        List<Integer> positions = new ArrayList<>();
        ByteBuffer in = ByteBuffer.wrap(data);
        int at = HEADER_BYTES;
        int flags;
        do {
            flags = in.getShort(at) & 0xFFFF;
            positions.add(at + 2);
            at += 4 + ((flags & ARGS_ARE_WORDS) != 0 ? 4 : 2) + scaleBytes(flags);
        } while ((flags & MORE_COMPONENTS) != 0);
        return positions;
    }

    private static int scaleBytes(int flags) {
        if ((flags & HAS_SCALE) != 0) {
            return 2;
        }
        if ((flags & HAS_XY_SCALE) != 0) {
            return 4;
        }
        return (flags & HAS_TWO_BY_TWO) != 0 ? 8 : 0;
    }

    private int offset(int glyph) {
        return longLoca ? loca.getInt(glyph * 4) : (loca.getShort(glyph * 2) & 0xFFFF) * 2;
    }
}
