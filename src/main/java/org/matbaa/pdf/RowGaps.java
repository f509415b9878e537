package org.matbaa.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Blanks between the cells of a page's right-to-left rows. A reader that parts text at gaps, and turns each
 * part by itself, leaves the cells in the order in which they stand from the left; over a gap that is filled
 * it turns the row as a whole. Not thread-safe.
 */
final class RowGaps {
    private static final double SAME_BASELINE_PT = 0.1;
    /** Of the size; a line is not parted at less. */
    private static final double LEAST_EM = 0.1;

    /** Of the size; a reader passes over wider spaces. */
    private static final double MOST_EM = 4;

    /** A line in a cell. */
    private record CellLine(PlacedRun run, double leftPt, double rightPt) {
    }

    private final PageContent page;
    private final GlyphPainter painter;
    private final Map<Object, List<CellLine>> rows = new LinkedHashMap<>();

    RowGaps(PageContent page, GlyphPainter painter) {
        this.page = page;
        this.painter = painter;
    }

    /**
     * Adds a line of a cell.
     *
     * @param row     whose cell it is
     * @param run     one of the line's; a blank beside it is of its font and size
     * @param leftPt  left end of the line
     * @param rightPt right end
     */
    void add(Object row, PlacedRun run, double leftPt, double rightPt) {
        rows.computeIfAbsent(row, any -> new ArrayList<>()).add(new CellLine(run, leftPt, rightPt));
    }

    /** Paints the blanks, after everything else of the page. */
    void paint() {
        for (List<CellLine> row : rows.values()) {
            row.sort(Comparator.comparingDouble((CellLine line) -> line.run().yPt()).thenComparingDouble(CellLine::leftPt));
            for (int i = 1; i < row.size(); i++) {
                paint(row.get(i - 1), row.get(i));
            }
        }
        rows.clear();
    }

    private void paint(CellLine left, CellLine right) {
        double gapPt = right.leftPt() - left.rightPt();
        boolean isOneLine = Math.abs(left.run().yPt() - right.run().yPt()) < SAME_BASELINE_PT;
        if (isOneLine && gapPt > LEAST_EM * right.run().run().sizePt()) {
            int blanks = (int) Math.ceil(gapPt / (MOST_EM * right.run().run().sizePt()));
            for (int i = 0; i < blanks; i++) {
                painter.paintBlank(page, right.run(), left.rightPt() + i * gapPt / blanks, gapPt / blanks);
            }
        }
    }
}
