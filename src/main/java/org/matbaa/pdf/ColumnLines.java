package org.matbaa.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The lines of a page's columns. A reader that goes by places on the page takes lines for one column when they
 * overlap, are of one size and stand near; others for cells of a table, and reads them across the columns. What
 * is painted here, without ink, makes each column one to it. Not thread-safe.
 */
final class ColumnLines {
    /**
     * A column of several side by side.
     *
     * @param columns the same for all of them, and for no others
     */
    record Column(Object columns, double leftPt, double rightPt, boolean rightToLeft) {
        /** A character without ink of the column's direction. */
        int mark() {
            return rightToLeft ? LineMarks.RIGHT_TO_LEFT_MARK : LineMarks.LEFT_TO_RIGHT_MARK;
        }

        private Column with(Column other) {
            return new Column(columns, Math.min(leftPt, other.leftPt), Math.max(rightPt, other.rightPt), rightToLeft);
        }
    }

    private final PageContent page;
    private final GlyphPainter painter;
    private final Map<Column, List<List<PlacedRun>>> lines = new LinkedHashMap<>();

    ColumnLines(PageContent page, GlyphPainter painter) {
        this.page = page;
        this.painter = painter;
    }

    /** Adds a line, or the part of one that stands in a cell of a table. */
    void add(Column column, List<PlacedRun> runs) {
        lines.computeIfAbsent(column, any -> new ArrayList<>()).add(runs);
    }

    /** Paints what joins the lines, after everything else of the page. */
    void paint() {
        UnitCodes codes = painter.codes();
        Map<Object, Column> all = new LinkedHashMap<>();
        Map<Object, PlacedRun> lowest = new LinkedHashMap<>();
        lines.forEach((column, own) -> {
            PlacedRun last = new ColumnFiller(codes, column).join(own);
            all.merge(column.columns(), column, Column::with);
            lowest.merge(column.columns(), last, (a, b) -> a.yPt() < b.yPt() ? a : b);
        });
        all.forEach((columns, whole) -> new ColumnFiller(codes, whole).close(lowest.get(columns)));
        painter.paint(page, codes);
        lines.clear();
    }
}
