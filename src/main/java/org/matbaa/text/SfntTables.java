package org.matbaa.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The table directory of a TrueType file (OpenType 1.9, "Organization of an OpenType font").
 * Immutable and thread-safe: every view is read-only and has its own position.
 */
final class SfntTables {
    private static final int TRUE_TYPE = 0x00010000;
    private static final int APPLE_TRUE_TYPE = 0x74727565;
    private static final int HEADER = 12;
    private static final int RECORD = 16;

    private final Map<String, ByteBuffer> tables;

    private SfntTables(Map<String, ByteBuffer> tables) {
        this.tables = tables;
    }

    /**
     * Reads the directory.
     *
     * @param font the whole file; not copied, must not change
     * @param name what to call the file in a message
     * @throws IOException when this is no TrueType file with outlines in {@code glyf}, or cut short
     */
    static SfntTables read(byte[] font, String name) throws IOException {
        ByteBuffer file = ByteBuffer.wrap(font).asReadOnlyBuffer().order(ByteOrder.BIG_ENDIAN);
        if (font.length < HEADER || !isTrueType(file.getInt(0))) {
            throw new IOException("The font " + name + " is not a TrueType file; use a .ttf with glyf outlines.");
        }
        int count = file.getShort(4) & 0xFFFF;
        if (font.length < HEADER + count * RECORD) {
            throw cutShort(name);
        }
        Map<String, ByteBuffer> tables = new HashMap<>();
        for (int i = 0; i < count; i++) {
            int record = HEADER + i * RECORD;
            byte[] tag = new byte[4];
            file.get(record, tag);
            long offset = file.getInt(record + 8) & 0xFFFFFFFFL;
            long length = file.getInt(record + 12) & 0xFFFFFFFFL;
            if (offset + length > font.length) {
                throw cutShort(name);
            }
            tables.put(new String(tag, StandardCharsets.ISO_8859_1), file.slice((int) offset, (int) length));
        }
        SfntTables result = new SfntTables(Map.copyOf(tables));
        result.require(name, Map.of("head", 54, "hhea", 36, "maxp", 6, "hmtx", 4, "cmap", 4, "name", 6,
                "glyf", 0, "loca", 2));
        return result;
    }

    private static boolean isTrueType(int version) {
        return version == TRUE_TYPE || version == APPLE_TRUE_TYPE;
    }

    private static IOException cutShort(String name) {
        return new IOException("The font " + name + " is cut short; get a complete copy of the file.");
    }

    private void require(String name, Map<String, Integer> leastLengths) throws IOException {
        for (Map.Entry<String, Integer> least : leastLengths.entrySet()) {
            ByteBuffer table = tables.get(least.getKey());
            if (table == null) {
                throw new IOException("The font " + name + " has no " + least.getKey()
                        + " table; use a TrueType font with glyf outlines.");
            }
            if (table.remaining() < least.getValue()) {
                throw cutShort(name);
            }
        }
    }

    /** A read-only big-endian view of a table, or null when the font has none. */
    ByteBuffer table(String tag) {
        ByteBuffer table = tables.get(tag);
        return table == null ? null : table.duplicate().order(ByteOrder.BIG_ENDIAN);
    }
}
