package org.matbaa.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.xhtmlrenderer.render.Box;

/**
 * What of a table is on a page, or in one of its columns.
 *
 * @param box         the table
 * @param rightToLeft whether its first column is the rightmost
 * @param rows        in order; grows while the page is painted
 */
record TableText(Box box, boolean rightToLeft, List<Row> rows) implements FlowText.Part {
    /** Smaller text is not there to be read, and would need very many marks. */
    private static final float LEAST_SIZE_PT = 4;

    /** A row; its cells in order. */
    record Row(Box box, List<Cell> cells) {
        Stream<PlacedRun> runs() {
            return cells.stream().flatMap(cell -> cell.text().runs());
        }

        /** What the row takes, when all of it is there. */
        RowMeasure measure() {
            return RowMeasure.of(cells);
        }
    }

    /** A cell that has text, and its edges. */
    record Cell(Box box, double leftPt, double rightPt, FlowText text) {
        /**
         * Left end of what is written in it.
         *
         * @param withSpaces whether the spaces at the ends of lines count
         */
        double textLeftPt(boolean withSpaces) {
            return runs(withSpaces).mapToDouble(PlacedRun::xPt).min().orElse(rightPt);
        }

        /**
         * Right end of what is written in it.
         *
         * @param withSpaces whether the spaces at the ends of lines count
         */
        double textRightPt(boolean withSpaces) {
            return runs(withSpaces).mapToDouble(run -> run.xPt() + run.run().widthPt()).max().orElse(leftPt);
        }

        private Stream<PlacedRun> runs(boolean withSpaces) {
            return text.runs().filter(run -> withSpaces || !run.isBlank());
        }
    }

    /** In which table, row and cell a line stands, and the cell's edges. */
    record Place(Box table, Box row, Box cell, double leftPt, double rightPt, boolean rightToLeft) {
    }

    /** The text of a cell to which the next line belongs. */
    FlowText cell(Place place) {
        if (rows.isEmpty() || rows.getLast().box() != place.row()) {
            rows.add(new Row(place.row(), new ArrayList<>()));
        }
        List<Cell> cells = rows.getLast().cells();
        if (cells.isEmpty() || cells.getLast().box() != place.cell()) {
            cells.add(new Cell(place.cell(), place.leftPt(), place.rightPt(), new FlowText()));
        }
        return cells.getLast().text();
    }

    /** From the leftmost cell's left edge to the rightmost one's right edge. */
    BlockExtent extent() {
        return new BlockExtent(cells().mapToDouble(Cell::leftPt).min().orElseThrow(),
                cells().mapToDouble(Cell::rightPt).max().orElseThrow(), rightToLeft);
    }

    private Stream<Cell> cells() {
        return rows.stream().flatMap(row -> row.cells().stream());
    }

    @Override
    public Stream<List<PlacedRun>> lines() {
        return cells().flatMap(cell -> cell.text().lines());
    }

    /** Whether cells stand side by side, in a size that is there to be read. */
    boolean mayBeParted() {
        return rows.stream().anyMatch(row -> row.cells().size() > 1)
                && runs().allMatch(run -> run.run().sizePt() >= LEAST_SIZE_PT);
    }

    /**
     * Whether a reader that goes by places does not come from cell to cell by itself: some of those side by side are of
     * several lines, or the first is not where it begins.
     *
     * @param fromRight whether it takes what is at the right first
     */
    boolean isParted(boolean fromRight) {
        return mayBeParted() && (rightToLeft != fromRight || cells().anyMatch(cell -> !cell.text().isOneLine()) || isTight());
    }

    /** Whether rows, or cells of a row, are so near that such a reader takes them for one block. */
    private boolean isTight() {
        List<RowMeasure> measures = rows.stream().map(Row::measure).toList();
        return measures.stream().anyMatch(RowMeasure::isTight)
                || IntStream.range(1, measures.size()).anyMatch(i -> measures.get(i).isNear(measures.get(i - 1)));
    }
}
