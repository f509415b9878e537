package org.matbaa.text;

import java.util.Arrays;

/**
 * A maximal stretch of one line that is shaped as a whole: one face, one size, one script, one
 * embedding level (UAX #9, BD7: level run).
 *
 * <p>Glyphs stand in visual order, left to right. {@code clusters[i]} is the UTF-16 index, in the
 * paragraph's text, of the first character that glyph {@code i} came from (HarfBuzz cluster level
 * {@code MONOTONE_CHARACTERS}: a mark keeps its own cluster). Advances and offsets are font units
 * of {@link #face}; multiply with {@code sizePt / face.unitsPerEm()} for PDF points. They are
 * floats because justification widens spaces by fractions.
 *
 * <p>Immutable by convention: the arrays are owned by the run and must not be changed.
 *
 * @param face     the face whose glyph ids these are
 * @param sizePt   font size, PDF points
 * @param start    first UTF-16 index in the paragraph
 * @param end      index after the last
 * @param level    resolved embedding level; odd is right to left
 * @param glyphs   glyph ids in {@code face}; 0 is a character that no font has
 * @param clusters see above
 * @param advances horizontal advances, font units
 * @param xOffsets horizontal displacement from the pen, font units
 * @param yOffsets vertical displacement from the baseline, font units, up is positive
 * @param flags    bits of {@link GlyphFlags}
 */
public record GlyphRun(FontFace face, float sizePt, int start, int end, byte level,
                       int[] glyphs, int[] clusters, float[] advances,
                       float[] xOffsets, float[] yOffsets, byte[] flags) {

    /** The only glyph of a run that is an inline object (U+FFFC); the layout gives it its advance. */
    public static final int OBJECT_GLYPH = -1;

    /** Whether this run is an inline object and not text. */
    public boolean isObject() {
        return glyphs.length == 1 && glyphs[0] == OBJECT_GLYPH;
    }

    /** Whether the run reads right to left (odd level). */
    public boolean isRightToLeft() {
        return (level & 1) == 1;
    }

    /** Number of glyphs. */
    public int length() {
        return glyphs.length;
    }

    /** Sum of the advances, PDF points. */
    public float widthPt() {
        float sum = 0;
        for (float advance : advances) {
            sum += advance;
        }
        return sum * sizePt / face.unitsPerEm();
    }

    /** The same run with other advances, font units; it keeps the array. */
    public GlyphRun withAdvances(float[] others) {
        return new GlyphRun(face, sizePt, start, end, level, glyphs, clusters, others, xOffsets, yOffsets, flags);
    }

    /** The same run for other text of the same length, whose first UTF-16 index is {@code newStart}. */
    public GlyphRun movedTo(int newStart) {
        int[] moved = clusters.clone();
        for (int i = 0; i < moved.length; i++) {
            moved[i] += newStart - start;
        }
        return new GlyphRun(face, sizePt, newStart, newStart + end - start, level, glyphs, moved, advances,
                xOffsets, yOffsets, flags);
    }

    /**
     * Part of the run.
     *
     * @param from      first glyph, in visual order
     * @param to        glyph after the last
     * @param textStart first UTF-16 index that the part stands for
     * @param textEnd   index after the last
     */
    public GlyphRun slice(int from, int to, int textStart, int textEnd) {
        if (from == 0 && to == glyphs.length && textStart == start && textEnd == end) {
            return this;
        }
        return new GlyphRun(face, sizePt, textStart, textEnd, level,
                Arrays.copyOfRange(glyphs, from, to), Arrays.copyOfRange(clusters, from, to),
                Arrays.copyOfRange(advances, from, to), Arrays.copyOfRange(xOffsets, from, to),
                Arrays.copyOfRange(yOffsets, from, to), Arrays.copyOfRange(flags, from, to));
    }
}
