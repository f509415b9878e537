package org.matbaa.text;

import java.nio.ByteBuffer;

/**
 * What one lookup of GSUB or GPOS says in places that HarfBuzz's glyph sets leave out (OpenType 1.9,
 * "Common table formats"): class 0 stands for every glyph that no class names.
 *
 * @param table  the whole GSUB or GPOS table, big-endian
 * @param offset where the lookup begins
 * @param isGpos whether the table is GPOS
 */
record LayoutLookup(ByteBuffer table, int offset, boolean isGpos) {
    private static final int LOOKUP_LIST = 8;
    private static final int IGNORE_BASE_GLYPHS = 2;
    private static final int PAIR = 2;

    static LayoutLookup at(ByteBuffer table, int index, boolean isGpos) {
        int list = table.getChar(LOOKUP_LIST);
        return new LayoutLookup(table, list + table.getChar(list + 2 + 2 * index), isGpos);
    }

    boolean ignoresBaseGlyphs() {
        return (table.getChar(offset + 2) & IGNORE_BASE_GLYPHS) != 0;
    }

    /** Whether a rule may mean a glyph that it does not name. */
    boolean mayMeanAnyGlyph() {
        int type = table.getChar(offset);
        int count = table.getChar(offset + 4);
        for (int i = 0; i < count; i++) {
            int subtable = offset + table.getChar(offset + 6 + 2 * i);
            int subtype = type;
            if (type == (isGpos ? 9 : 7)) {
                subtype = table.getChar(subtable + 2);
                subtable += table.getInt(subtable + 4);
            }
            boolean byClass = table.getChar(subtable) == 2;
            boolean pair = isGpos && subtype == PAIR;
            if (byClass && (isContext(subtype) || pair && movesClassZero(subtable))) {
                return true;
            }
        }
        return false;
    }

    private boolean isContext(int type) {
        return isGpos ? type == 7 || type == 8 : type == 5 || type == 6;
    }

    /** Whether a class pair adjusts a first glyph before a second glyph of class 0. */
    private boolean movesClassZero(int subtable) {
        int values = Integer.bitCount(table.getChar(subtable + 4)) + Integer.bitCount(table.getChar(subtable + 6));
        int firstClasses = table.getChar(subtable + 12);
        int secondClasses = table.getChar(subtable + 14);
        for (int first = 0; first < firstClasses; first++) {
            int record = subtable + 16 + first * secondClasses * values * 2;
            for (int value = 0; value < values; value++) {
                if (table.getChar(record + 2 * value) != 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
