package org.matbaa.text;

import java.util.ArrayList;
import java.util.List;

/** Fits a shaped line to its measure. Pure. */
public final class Justification {
    /** What a line can be wider than its words are, each alone: kerned across spaces, in another script, or cut. */
    private static final float MOST_CONDENSED_EM = 0.4f;
    /** Less is a matter of rounding, PDF points. */
    private static final float LEAST_CONDENSED_PT = 0.01f;
    /** A space narrower than this share of its width parts words no longer. */
    private static final float LEAST_SPACE = 0.5f;

    /** Says which glyphs of a line have a share. */
    private interface Glyph {
        boolean is(GlyphRun run, int i);
    }

    private Justification() {
    }

    /**
     * Gives the slack of a line to its spaces (U+0020 and U+00A0, in equal shares; white space at the
     * line's end has none) and, by policy, first to tatweel.
     *
     * @param line    not changed
     * @param text    the paragraph that the line is cut from
     * @param slackPt PDF points to fill, from 0
     * @return a line wider by {@code slackPt}; by less or nothing when it has no space to stretch
     */
    public static ShapedLine stretch(ShapedLine line, ParagraphText text, float slackPt, JustifyPolicy policy) {
        if (policy == JustifyPolicy.NONE || slackPt == 0) {
            return line;
        }
        int end = contentEnd(line, text);
        Glyph space = (run, i) -> isSpace(text, run.clusters()[i], end);
        int spaces = count(line, space);
        ShapedLine drawnOut = policy == JustifyPolicy.KASHIDA ? Elongation.elongate(line, text, slackPt, spaces) : line;
        float leftPt = slackPt - (drawnOut.widthPt() - line.widthPt());
        return spaces == 0 ? drawnOut : widen(drawnOut, leftPt / spaces, space);
    }

    /**
     * Takes from a line what it is over its measure: in equal shares from its spaces, or from all its glyphs where
     * that would close the spaces up. Words are measured one by one for line breaking, and so are the parts of one that
     * is cut; beside each other they can be a little wider.
     *
     * @param line     not changed
     * @param text     the paragraph that the line is cut from
     * @param excessPt PDF points, from 0
     * @return a line narrower by {@code excessPt}; the line itself where that is more than such a difference, as when it
     *         may not be broken
     */
    public static ShapedLine condense(ShapedLine line, ParagraphText text, float excessPt) {
        if (excessPt < LEAST_CONDENSED_PT || excessPt > MOST_CONDENSED_EM * sizePt(line)) {
            return line;
        }
        int end = contentEnd(line, text);
        Glyph space = (run, i) -> isSpace(text, run.clusters()[i], end);
        if (excessPt <= widthPt(line, space) * (1 - LEAST_SPACE)) {
            return widen(line, -excessPt / count(line, space), space);
        }
        Glyph wide = (run, i) -> run.clusters()[i] < end && run.advances()[i] > 0;
        return widen(line, -excessPt / Math.max(1, count(line, wide)), wide);
    }

    private static float sizePt(ShapedLine line) {
        float size = 0;
        for (GlyphRun run : line.visualRuns()) {
            size = Math.max(size, run.sizePt());
        }
        return size;
    }

    private static float widthPt(ShapedLine line, Glyph wanted) {
        float width = 0;
        for (GlyphRun run : line.visualRuns()) {
            for (int i = 0; i < run.advances().length; i++) {
                width += wanted.is(run, i) ? run.advances()[i] * run.sizePt() / run.face().unitsPerEm() : 0;
            }
        }
        return width;
    }

    /** Where the white space at the line's end begins. */
    private static int contentEnd(ShapedLine line, ParagraphText text) {
        int end = line.end();
        while (end > line.start() && (text.synthetic().get(end - 1)
                || Character.isWhitespace(text.text().charAt(end - 1)))) {
            end--;
        }
        return end;
    }

    private static int count(ShapedLine line, Glyph wanted) {
        int count = 0;
        for (GlyphRun run : line.visualRuns()) {
            for (int i = 0; i < run.advances().length; i++) {
                count += wanted.is(run, i) ? 1 : 0;
            }
        }
        return count;
    }

    private static boolean isSpace(ParagraphText text, int cluster, int end) {
        char character = text.text().charAt(cluster);
        return cluster < end && (character == ' ' || character == '\u00A0');
    }

    private static ShapedLine widen(ShapedLine line, float sharePt, Glyph wanted) {
        List<GlyphRun> runs = new ArrayList<>(line.visualRuns().size());
        for (GlyphRun run : line.visualRuns()) {
            float share = sharePt * run.face().unitsPerEm() / run.sizePt();
            float[] advances = run.advances().clone();
            for (int i = 0; i < advances.length; i++) {
                advances[i] += wanted.is(run, i) ? share : 0;
            }
            runs.add(run.withAdvances(advances));
        }
        return new ShapedLine(line.start(), line.end(), runs);
    }
}
