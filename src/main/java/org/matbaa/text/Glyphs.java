package org.matbaa.text;

import java.util.Arrays;

/**
 * What shaping a stretch of text gives: parallel arrays in visual order, font units. Clusters are
 * UTF-16 indices from the start of the stretch. Shared by threads through the word cache: the arrays
 * must not be changed.
 */
record Glyphs(int[] ids, int[] clusters, float[] advances, float[] xOffsets, float[] yOffsets, byte[] flags) {

    /** Empty arrays for a number of glyphs. */
    static Glyphs ofLength(int length) {
        return new Glyphs(new int[length], new int[length], new float[length], new float[length],
                new float[length], new byte[length]);
    }

    int length() {
        return ids.length;
    }

    /** A part in visual order; the arrays are new. */
    Glyphs slice(int from, int to) {
        return new Glyphs(Arrays.copyOfRange(ids, from, to), Arrays.copyOfRange(clusters, from, to),
                Arrays.copyOfRange(advances, from, to), Arrays.copyOfRange(xOffsets, from, to),
                Arrays.copyOfRange(yOffsets, from, to), Arrays.copyOfRange(flags, from, to));
    }

    /** Copies these glyphs into a longer sequence that is being built. */
    void copyTo(Glyphs target, int at, int clusterShift) {
        int length = ids.length;
        System.arraycopy(ids, 0, target.ids, at, length);
        System.arraycopy(advances, 0, target.advances, at, length);
        System.arraycopy(xOffsets, 0, target.xOffsets, at, length);
        System.arraycopy(yOffsets, 0, target.yOffsets, at, length);
        System.arraycopy(flags, 0, target.flags, at, length);
        for (int i = 0; i < length; i++) {
            target.clusters[at + i] = clusters[i] + clusterShift;
        }
    }
}
