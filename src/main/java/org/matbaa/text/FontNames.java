package org.matbaa.text;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The names that a TrueType file gives itself (OpenType 1.9, "name").
 *
 * @param family     typographic family (name 16), else family (name 1); empty when the font has none
 * @param postScript name 6; empty when the font has none
 */
record FontNames(String family, String postScript) {
    private static final int FAMILY = 1;
    private static final int POST_SCRIPT = 6;
    private static final int TYPOGRAPHIC_FAMILY = 16;
    private static final int WINDOWS = 3;
    private static final int MACINTOSH = 1;
    private static final int ENGLISH_US = 0x409;

    static FontNames of(SfntTables tables) {
        ByteBuffer name = tables.table("name");
        String family = find(name, TYPOGRAPHIC_FAMILY);
        return new FontNames(family.isEmpty() ? find(name, FAMILY) : family, find(name, POST_SCRIPT));
    }

    /** English by preference, else the first in any language. */
    private static String find(ByteBuffer name, int id) {
        int count = Math.min(name.getShort(2) & 0xFFFF, (name.remaining() - 6) / 12);
        String first = "";
        for (int i = 0; i < count; i++) {
            int record = 6 + i * 12;
            if ((name.getShort(record + 6) & 0xFFFF) == id) {
                String value = read(name, record);
                if (name.getShort(record) == WINDOWS && name.getShort(record + 4) == ENGLISH_US) {
                    return value;
                }
                first = first.isEmpty() ? value : first;
            }
        }
        return first;
    }

    private static String read(ByteBuffer name, int record) {
        int length = name.getShort(record + 8) & 0xFFFF;
        int offset = (name.getShort(4) & 0xFFFF) + (name.getShort(record + 10) & 0xFFFF);
        if (offset + length > name.remaining()) {
            return "";
        }
        byte[] bytes = new byte[length];
        name.get(offset, bytes);
        Charset charset = name.getShort(record) == MACINTOSH
                ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE;
        return new String(bytes, charset);
    }
}
