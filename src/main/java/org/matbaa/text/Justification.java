package org.matbaa.text;

import java.util.ArrayList;
import java.util.List;

/** Stretches a shaped line to its measure. Pure. */
public final class Justification {
    /** PDF points. */
    private static final float LEAST_CONDENSED_PT = 0.01f;
    private static final float MOST_CONDENSED_PT = 1;

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
     * @param slackPt PDF points to fill, from 0; less than 0 shrinks the spaces by as much
     * @return a line wider by {@code slackPt}; by less or nothing when it has no space to stretch. A part of a word
     *         may be wider as a line of its own than it was measured: so little is taken from its glyphs
     */
    public static ShapedLine stretch(ShapedLine line, ParagraphText text, float slackPt, JustifyPolicy policy) {
        if (policy == JustifyPolicy.NONE || slackPt == 0) {
            return line;
        }
        int end = contentEnd(line, text);
        Glyph space = (run, i) -> isSpace(text, run.clusters()[i], end);
        int spaces = count(line, space);
        ShapedLine drawnOut = policy == JustifyPolicy.KASHIDA && slackPt > 0
                ? Elongation.elongate(line, text, slackPt, spaces) : line;
        float leftPt = slackPt - (drawnOut.widthPt() - line.widthPt());
        if (spaces > 0) {
            return widen(drawnOut, leftPt / spaces, space);
        }
        boolean isCondensed = slackPt < -LEAST_CONDENSED_PT && slackPt > -MOST_CONDENSED_PT;
        return isCondensed ? condense(line, slackPt, (run, i) -> run.clusters()[i] < end && run.advances()[i] > 0) : drawnOut;
    }

    private static ShapedLine condense(ShapedLine line, float slackPt, Glyph wide) {
        return widen(line, slackPt / Math.max(1, count(line, wide)), wide);
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
            runs.add(new GlyphRun(run.face(), run.sizePt(), run.start(), run.end(), run.level(), run.glyphs(),
                    run.clusters(), advances, run.xOffsets(), run.yOffsets(), run.flags()));
        }
        return new ShapedLine(line.start(), line.end(), runs);
    }
}
