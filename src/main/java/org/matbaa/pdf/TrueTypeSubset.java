package org.matbaa.pdf;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes a subset as a TrueType font file with the tables that a PDF font program needs (PDF 1.7,
 * 9.9) and the face's own hinting tables. The same glyphs give the same bytes.
 */
final class TrueTypeSubset {
    private static final long CHECKSUM_BASE = 0xB1B0AFBAL;
    private static final int ENTRY_BYTES = 16;
    private static final String[] HINTING = {"cvt ", "fpgm", "prep"};

    private final SubsetGlyphs glyphs;

    TrueTypeSubset(SubsetGlyphs glyphs) {
        this.glyphs = glyphs;
    }

    byte[] write() {
        GlyfTable outlines = new GlyfTable(glyphs);
        Map<String, byte[]> tables = new TreeMap<>();
        for (String tag : HINTING) {
            if (glyphs.face().table(tag) != null) {
                tables.put(tag, copy(tag));
            }
        }
        tables.put("glyf", outlines.glyf());
        tables.put("loca", outlines.loca());
        tables.put("hmtx", outlines.hmtx());
        tables.put("head", head(outlines.isLongLoca()));
        tables.put("hhea", hhea());
        tables.put("maxp", maxp(outlines.maxParts()));
        return file(tables);
    }

    private byte[] head(boolean longLoca) {
        byte[] head = copy("head");
        ByteBuffer.wrap(head).putInt(8, 0).putShort(50, (short) (longLoca ? 1 : 0));
        return head;
    }

    private byte[] hhea() {
        byte[] hhea = copy("hhea");
        ByteBuffer.wrap(hhea).putShort(34, (short) glyphs.count());
        return hhea;
    }

    /** Composites of ours nest one level deeper than the face's and can join its largest glyphs. */
    private byte[] maxp(int maxParts) {
        byte[] maxp = copy("maxp");
        ByteBuffer out = ByteBuffer.wrap(maxp);
        out.putShort(4, (short) glyphs.count());
        if (maxParts > 0) {
            int points = Math.max(unsigned(out, 6), unsigned(out, 10)) * maxParts;
            int contours = Math.max(unsigned(out, 8), unsigned(out, 12)) * maxParts;
            out.putShort(10, clamp(points)).putShort(12, clamp(contours));
            out.putShort(28, clamp(Math.max(unsigned(out, 28), maxParts)));
            out.putShort(30, clamp(unsigned(out, 30) + 1));
        }
        return maxp;
    }

    private static int unsigned(ByteBuffer in, int at) {
        return in.getShort(at) & 0xFFFF;
    }

    private static short clamp(int value) {
        return (short) Math.min(value, 0xFFFF);
    }

    private byte[] copy(String tag) {
        ByteBuffer table = GlyphOutlines.table(glyphs.face(), tag);
        byte[] bytes = new byte[table.limit()];
        table.get(0, bytes);
        return bytes;
    }

    private static byte[] file(Map<String, byte[]> tables) {
        int size = 12 + ENTRY_BYTES * tables.size();
        for (byte[] table : tables.values()) {
            size += padded(table.length);
        }
        ByteBuffer out = ByteBuffer.allocate(size);
        header(out, tables.size());
        int at = 12 + ENTRY_BYTES * tables.size();
        int headAt = 0;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            out.put(at, table.getValue());
            directoryEntry(out, table, at);
            headAt = table.getKey().equals("head") ? at : headAt;
            at += padded(table.getValue().length);
        }
        out.putInt(headAt + 8, (int) (CHECKSUM_BASE - checksum(out, 0, size)));
        return out.array();
    }

    private static void header(ByteBuffer out, int tableCount) {
        int power = Integer.highestOneBit(tableCount);
        out.putInt(0x00010000).putShort((short) tableCount).putShort((short) (power * ENTRY_BYTES))
                .putShort((short) Integer.numberOfTrailingZeros(power))
                .putShort((short) ((tableCount - power) * ENTRY_BYTES));
    }

    private static void directoryEntry(ByteBuffer out, Map.Entry<String, byte[]> table, int at) {
        int length = table.getValue().length;
        for (char c : table.getKey().toCharArray()) {
            out.put((byte) c);
        }
        out.putInt((int) checksum(out, at, padded(length))).putInt(at).putInt(length);
    }

    private static long checksum(ByteBuffer in, int from, int length) {
        long sum = 0;
        for (int at = from; at < from + length; at += 4) {
            sum += in.getInt(at) & 0xFFFFFFFFL;
        }
        return sum & 0xFFFFFFFFL;
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }
}
