package org.matbaa.pdf;

import java.util.BitSet;

/**
 * How much of a page's width and height its text takes. One reader, PDFium, takes a page for one of vertical text, and
 * gives its letters one by one, if text takes less than four fifths of the width between its ends, and more of the
 * height. Not thread-safe.
 */
final class PageCoverage {
    /** A little more than what the reader asks for, which knows the outlines. */
    private static final double ENOUGH = 0.85;
    /** No line's outlines are higher or lower, by much. */
    private static final double ASCENT_EM = 1.1;
    private static final double DESCENT_EM = 0.4;

    private final BitSet across = new BitSet();
    private final BitSet up = new BitSet();

    /** Notes codes; marks for other readers may be too small for this one to see. */
    void add(CodeArray codes) {
        if (codes.codes().stream().allMatch(code -> code.codePoint() == LineMarks.WORD_JOINER)) {
            return;
        }
        PlacedRun run = codes.first().run();
        double sizePt = run.run().sizePt();
        set(up, run.yPt() - DESCENT_EM * sizePt, run.yPt() + ASCENT_EM * sizePt);
        for (PaintedCode code : codes.codes()) {
            set(across, code.xPt(), code.xPt() + code.font().widthOf(code.code()) / 1000 * sizePt);
        }
    }

    private static void set(BitSet points, double fromPt, double toPt) {
        int from = (int) Math.max(0, fromPt);
        int to = (int) Math.max(0, toPt);
        points.set(from, Math.max(from, to));
    }

    /** Whether the page may be taken for one of vertical text. */
    boolean looksVertical() {
        double width = filled(across);
        return width < ENOUGH && width <= filled(up);
    }

    private static double filled(BitSet points) {
        int length = points.length() - Math.max(0, points.nextSetBit(0));
        return length == 0 ? 1 : (double) points.cardinality() / length;
    }

    /** Where text begins, from the page's left edge. */
    int leftPt() {
        return Math.max(0, across.nextSetBit(0));
    }

    /** Where text ends. */
    int rightPt() {
        return across.length();
    }
}
