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
 */
record FlowLine(PlacedRun end, boolean isParted, Object row, double leftPt, double rightPt, double sizePt) {
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
        boolean endsInSpace = last.run().end() - last.run().start() == 1 && last.text().charAt(last.run().start()) == ' ';
        List<PlacedRun> words = runs.subList(0, endsInSpace ? runs.size() - 1 : runs.size());
        boolean isRightToLeft = words.stream().allMatch(placed -> placed.run().level() > 0)
                && words.stream().anyMatch(placed -> placed.run().isRightToLeft());
        double fromPt = runs.stream().mapToDouble(PlacedRun::xPt).reduce(leftPt, Math::min);
        double toPt = runs.stream().mapToDouble(placed -> placed.xPt() + placed.run().widthPt()).reduce(rightPt, Math::max);
        boolean isParted = endsInSpace && last.xPt() < leftPt == isRightToLeft;
        double sizePt = runs.stream().mapToDouble(placed -> placed.run().sizePt()).max().orElseThrow();
        return new FlowLine(last.at(isRightToLeft ? fromPt : toPt), isParted, row, fromPt, toPt, sizePt);
    }

    /** Whether the text alone looks right-to-left. */
    boolean isRightToLeft() {
        return end.xPt() == leftPt;
    }

    /** The baseline. */
    double yPt() {
        return end.yPt();
    }
}
