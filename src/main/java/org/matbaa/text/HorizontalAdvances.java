package org.matbaa.text;

import java.nio.ByteBuffer;

/**
 * Advances by glyph (OpenType 1.9, "hmtx"), font units.
 *
 * @param values     advances of the first glyphs; the last one serves all that follow
 * @param glyphCount number of glyphs in the font
 */
record HorizontalAdvances(char[] values, int glyphCount) {
    static HorizontalAdvances of(SfntTables tables) {
        ByteBuffer hmtx = tables.table("hmtx");
        int stated = tables.table("hhea").getShort(34) & 0xFFFF;
        char[] values = new char[Math.max(1, Math.min(stated, hmtx.remaining() / 4))];
        for (int i = 0; i < values.length; i++) {
            values[i] = hmtx.getChar(i * 4);
        }
        return new HorizontalAdvances(values, tables.table("maxp").getShort(4) & 0xFFFF);
    }

    int of(int glyph) {
        return glyph < 0 || glyph >= glyphCount ? 0 : values[Math.min(glyph, values.length - 1)];
    }
}
