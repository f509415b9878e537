package org.matbaa.pdf;

import java.util.List;

/**
 * A line of text as it was painted; PDF points, y upwards. What its direction is to a reader that has only the
 * page depends on its text, not on its paragraph.
 *
 * @param end      the line's last run, on the line's baseline where the line ends: left in right-to-left text
 * @param isParted whether there is a space at that end
 * @param row      the right-to-left row that it stands in, or null
 * @param leftPt   left end
 * @param rightPt  right end
 * @param sizePt   the largest font size in it
 * @param words    its runs but for a space at its end, in logical order; at least one
 */
record FlowLine(PlacedRun end, boolean isParted, Object row, double leftPt, double rightPt, double sizePt,
                List<PlacedRun> words) {
    /** Of the size; lines that are less far up or down stand on one baseline to a reader that is not exact. */
    private static final double SAME_LINE_EM = 0.6;

    /** Of the size; lines less far up or down that stand on no common baseline overlap to it, but not in its order. */
    private static final double OVERLAPPING_EM = 1.1;
    /** Of the size; from here on the reader may have two baselines. */
    private static final double TWO_LINES_EM = 0.1;

    /**
     * The line that is made of runs.
     *
     * @param row     the right-to-left row that it stands in, or null
     * @param runs    in logical order, all on the line's baseline
     * @param leftPt  of the line without what hangs out of it
     * @param rightPt of the same
     */
    static FlowLine of(Object row, List<PlacedRun> runs, double leftPt, double rightPt) {
        PlacedRun last = runs.getLast();
        List<PlacedRun> words = words(runs);
        boolean isRightToLeft = looksRightToLeft(runs);
        double fromPt = leftPt;
        double toPt = rightPt;
        double sizePt = 0;
        for (PlacedRun placed : runs) {
            fromPt = Math.min(fromPt, placed.xPt());
            toPt = Math.max(toPt, placed.xPt() + placed.run().widthPt());
            sizePt = Math.max(sizePt, placed.run().sizePt());
        }
        boolean isParted = isSpace(last) && last.xPt() < leftPt == isRightToLeft;
        return new FlowLine(last.at(isRightToLeft ? fromPt : toPt), isParted, row, fromPt, toPt, sizePt, words);
    }

    /** Whether the text of a line looks right-to-left, or the mark at the space that ends it (see {@link LineCodes}). */
    static boolean looksRightToLeft(List<PlacedRun> runs) {
        return words(runs).stream().allMatch(placed -> placed.run().level() > 0)
                && runs.stream().anyMatch(placed -> placed.run().isRightToLeft());
    }

    private static List<PlacedRun> words(List<PlacedRun> runs) {
        return runs.subList(0, isSpace(runs.getLast()) && runs.size() > 1 ? runs.size() - 1 : runs.size());
    }

    private static boolean isSpace(PlacedRun placed) {
        return placed.run().end() - placed.run().start() == 1 && placed.text().charAt(placed.run().start()) == ' ';
    }

    /** Whether it looks right-to-left. */
    boolean isRightToLeft() {
        return end.xPt() == leftPt;
    }

    /**
     * Whether a reader that takes all on one baseline for one line, from one end, does not give this before the line
     * that is read next, or turns both as one.
     *
     * @param fromRight whether that is the right end, wherever the line's own is; else it is that of most of its words
     */
    boolean isTakenWith(FlowLine next, boolean fromRight) {
        double awayEm = Math.abs(yPt() - next.yPt()) / Math.max(sizePt, next.sizePt);
        if (awayEm > TWO_LINES_EM) {
            return awayEm < OVERLAPPING_EM && (next.leftPt >= rightPt || next.rightPt <= leftPt);
        }
        return fromRight ? next.leftPt >= rightPt : next.rightPt <= leftPt || hasRightToLeft() || next.hasRightToLeft();
    }

    /**
     * Whether two baselines are one to a reader that is not exact.
     *
     * @param sizePt of the larger of what stands on them
     */
    static boolean isOnSameLine(double yPt, double otherPt, double sizePt) {
        return Math.abs(yPt - otherPt) < SAME_LINE_EM * sizePt;
    }

    /** Whether a reader that turns what stands near on one baseline would turn this with the next, which is right of it. */
    boolean isTurnedWith(FlowLine next) {
        return next.leftPt >= rightPt && (hasRightToLeft() || next.hasRightToLeft());
    }

    private boolean hasRightToLeft() {
        return words.stream().anyMatch(placed -> placed.run().isRightToLeft());
    }

    /** Whether a reader that takes a line's direction from its left takes this for a left-to-right one: no mark is there. */
    boolean looksLeftToRight() {
        return !isParted && !hasRightToLeft();
    }

    /** Right end of what is no space at the line's end. */
    double inkRightPt() {
        return words.stream().mapToDouble(placed -> placed.xPt() + placed.run().widthPt()).max().orElseThrow();
    }

    /** The baseline. */
    double yPt() {
        return end.yPt();
    }
}
