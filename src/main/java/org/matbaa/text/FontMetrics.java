package org.matbaa.text;

import java.nio.ByteBuffer;

/**
 * The measures that a TrueType file states about itself (OpenType 1.9: head, hhea, OS/2, post).
 * All lengths are font units, all heights above the baseline are positive.
 *
 * @param descent positive, below the baseline
 */
record FontMetrics(int unitsPerEm, int ascent, int descent, int lineGap, int capHeight, int xHeight,
                   int underlinePosition, int underlineThickness, int strikeoutPosition,
                   int strikeoutThickness, int xMin, int yMin, int xMax, int yMax, float italicAngle,
                   int weight, boolean italic) {
    private static final int REGULAR = 400;
    private static final int SEMI_BOLD = 600;
    private static final int BOLD = 700;
    private static final int ITALIC_BIT = 1;
    private static final int BOLD_BIT = 1 << 5;
    private static final int USE_TYPO_METRICS_BIT = 1 << 7;
    private static final int OBLIQUE_BIT = 1 << 9;

    static FontMetrics of(SfntTables tables) {
        ByteBuffer head = tables.table("head");
        ByteBuffer hhea = tables.table("hhea");
        Os2 os2 = new Os2(tables.table("OS/2"));
        int em = Math.max(16, head.getShort(18) & 0xFFFF);
        boolean typo = (os2.selection() & USE_TYPO_METRICS_BIT) != 0 || hhea.getShort(4) == 0;
        int ascent = typo ? os2.signed(68, hhea.getShort(4)) : hhea.getShort(4);
        int descent = typo ? os2.signed(70, hhea.getShort(6)) : hhea.getShort(6);
        int lineGap = typo ? os2.signed(72, hhea.getShort(8)) : hhea.getShort(8);
        ByteBuffer post = tables.table("post");
        boolean hasPost = post != null && post.remaining() >= 12;
        return new FontMetrics(em, ascent, Math.abs(descent), lineGap,
                os2.height(88, em * 7 / 10), os2.height(86, em / 2),
                hasPost ? post.getShort(8) : -em / 10,
                hasPost && post.getShort(10) > 0 ? post.getShort(10) : em / 20,
                os2.height(28, em / 4), os2.height(26, em / 20),
                head.getShort(36), head.getShort(38), head.getShort(40), head.getShort(42),
                hasPost ? post.getInt(4) / 65536f : 0, os2.weight(),
                (os2.selection() & (ITALIC_BIT | OBLIQUE_BIT)) != 0);
    }

    /** The fields of an OS/2 table that may be absent or short. */
    private record Os2(ByteBuffer table) {
        int signed(int offset, int otherwise) {
            return table != null && table.remaining() >= offset + 2 ? table.getShort(offset) : otherwise;
        }

        int height(int offset, int otherwise) {
            int value = signed(offset, 0);
            return value > 0 ? value : otherwise;
        }

        int selection() {
            return signed(62, 0);
        }

        /** Some bold files state weight 400 and only set the bold bit. */
        int weight() {
            int stated = height(4, REGULAR);
            return (selection() & BOLD_BIT) != 0 && stated < SEMI_BOLD ? BOLD : stated;
        }
    }
}
