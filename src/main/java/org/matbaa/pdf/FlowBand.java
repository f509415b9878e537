package org.matbaa.pdf;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What reads as one line: a line, or the lines side by side on one baseline in a row's cells, in the row's
 * order. Not thread-safe.
 */
final class FlowBand {
    private static final double SAME_BASELINE_PT = 0.1;
    private static final double ASCENT_EM = 0.8;
    private static final double DESCENT_EM = 0.3;

    /** Of the size; what is less far below is beside. */
    private static final double BELOW_EM = 0.5;

    /** Of the size; a line is not parted at less. */
    private static final double LEAST_GAP_EM = 0.1;

    /**
     * Of the size; a reader passes over wider spaces, and over one that is less than a third of its width away
     * from another.
     */
    static final double MOST_BLANK_EM = 1.2;

    private static final double END_BLANK_EM = 0.2;

    /** What of a line may lie in the next cell, after rounding. */
    private static final double EDGE_PT = 0.02;

    /** Of the size; a mark of direction may stand so far beyond its line. */
    private static final double MARK_EM = 0.01;

    private final List<FlowLine> lines = new ArrayList<>();
    private final FlowLine first;
    private double leftPt;
    private double rightPt;
    private double endBlankPt = Double.NaN;

    FlowBand(FlowLine first) {
        this.first = first;
        leftPt = first.leftPt();
        rightPt = first.rightPt();
        lines.add(first);
    }

    /** Adds a line that reads after those before it, or stands within one of them; says whether it did. */
    boolean add(FlowLine line) {
        if (Math.abs(line.yPt() - first.yPt()) >= SAME_BASELINE_PT || !(isNext(line) || isWithin(line))) {
            return false;
        }
        lines.add(line);
        leftPt = Math.min(leftPt, line.leftPt());
        rightPt = Math.max(rightPt, line.rightPt());
        return true;
    }

    /** Lines that look right-to-left are read from the right, together, wherever they belong. */
    private boolean isNext(FlowLine line) {
        return line.row() == first.row() && (line.row() != null ? line.rightPt() <= leftPt + EDGE_PT
                : line.leftPt() >= rightPt - EDGE_PT && !lines.getLast().isRightToLeft());
    }

    /** As an inline block does. */
    private boolean isWithin(FlowLine line) {
        return line.leftPt() < rightPt - EDGE_PT && line.rightPt() > leftPt + EDGE_PT;
    }

    /** Whether a reader that sorts text by position gives this after another. */
    boolean isBelow(FlowBand other) {
        return first.yPt() + BELOW_EM * first.sizePt() <= other.first.yPt();
    }

    ContentTag tag() {
        return first.end().tag();
    }

    /** The baseline. */
    double yPt() {
        return first.yPt();
    }

    /** Has a space end the band, if none does: a reader may set none before the next bead's first word. */
    void part() {
        FlowLine last = lines.getLast();
        if (!last.isParted()) {
            double widthPt = END_BLANK_EM * last.end().run().sizePt();
            endBlankPt = last.end().xPt() - (last.isRightToLeft() ? widthPt : 0);
            leftPt = Math.min(leftPt, endBlankPt);
            rightPt = Math.max(rightPt, endBlankPt + widthPt);
        }
    }

    /** The page's area that the band takes. */
    Rectangle2D area() {
        double sizePt = lines.stream().mapToDouble(FlowLine::sizePt).max().orElseThrow();
        double bottomPt = Math.floor(yPt() - DESCENT_EM * sizePt);
        double marginPt = MARK_EM * sizePt + EDGE_PT;
        return new Rectangle2D.Double(leftPt - marginPt, bottomPt, rightPt - leftPt + 2 * marginPt,
                Math.ceil(yPt() + ASCENT_EM * sizePt) - bottomPt);
    }

    /** Whether the band's text is in an area, some of it. */
    boolean isIn(Rectangle2D area) {
        return yPt() >= area.getMinY() && yPt() <= area.getMaxY()
                && leftPt <= area.getMaxX() && rightPt >= area.getMinX();
    }

    /**
     * Paints the blanks between the cells of a right-to-left row, and at the end. A reader that parts text at
     * gaps, and turns each part by itself, leaves the cells in the order in which they stand from the left; over
     * a gap that is filled it turns the row as a whole, by the first character at the left that has a direction.
     */
    void paintBlanks(PageContent page, GlyphPainter painter) {
        if (first.row() != null) {
            List<FlowLine> fromLeft = new ArrayList<>(lines);
            fromLeft.sort(Comparator.comparingDouble(FlowLine::leftPt));
            for (int i = 1; i < fromLeft.size(); i++) {
                paintBlanks(page, painter, fromLeft.get(i - 1), fromLeft.get(i));
            }
            FlowLine leftmost = fromLeft.getFirst();
            if (fromLeft.size() > 1 && leftmost.looksLeftToRight()) {
                painter.paintMark(page, leftmost.end().at(leftmost.leftPt()), LineMarks.RIGHT_TO_LEFT_MARK);
            }
        }
        if (!Double.isNaN(endBlankPt)) {
            PlacedRun end = lines.getLast().end();
            painter.paintBlanks(page, end, endBlankPt, END_BLANK_EM * end.run().sizePt(), 1);
        }
    }

    private static void paintBlanks(PageContent page, GlyphPainter painter, FlowLine left, FlowLine right) {
        double gapPt = right.leftPt() - left.rightPt();
        double sizePt = right.end().run().sizePt();
        if (gapPt > LEAST_GAP_EM * sizePt) {
            int blanks = (int) Math.ceil(gapPt / (MOST_BLANK_EM * sizePt));
            painter.paintBlanks(page, right.end(), left.rightPt(), gapPt / blanks, blanks);
        }
    }
}
