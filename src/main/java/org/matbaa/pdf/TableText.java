package org.matbaa.pdf;

import java.util.ArrayList;
import java.util.Comparator;
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

    /** Of the size; a reader goes on with a block over 1.5. */
    private static final double NEAR_ROW_EM = 1.55;
    /** The same to the side, where it goes over 1. */
    private static final double NEAR_CELL_EM = 1.05;

    /** A row; its cells in order. */
    record Row(Box box, List<Cell> cells) {
        Stream<PlacedRun> runs() {
            return cells.stream().flatMap(cell -> cell.text().runs());
        }

        private boolean isNear(Row above) {
            return above.runs().mapToDouble(PlacedRun::yPt).min().orElseThrow()
                    - runs().mapToDouble(PlacedRun::yPt).max().orElseThrow() < NEAR_ROW_EM * sizePt();
        }

        /**
         * The least distance between cells, of the size; below 0 where they overlap.
         *
         * @param withSpaces whether the spaces at the ends of lines count
         */
        double gapEm(boolean withSpaces) {
            List<Cell> fromLeft = cells.stream().sorted(Comparator.comparingDouble(Cell::leftPt)).toList();
            double leastPt = Double.POSITIVE_INFINITY;
            for (int i = 1; i < fromLeft.size(); i++) {
                leastPt = Math.min(leastPt, fromLeft.get(i).textLeftPt(withSpaces) - fromLeft.get(i - 1).textRightPt(withSpaces));
            }
            return leastPt / sizePt();
        }

        private double sizePt() {
            return runs().mapToDouble(run -> run.run().sizePt()).max().orElseThrow();
        }
    }

    /** A cell that has text, and its edges. */
    record Cell(Box box, double leftPt, double rightPt, FlowText text) {
        private double textLeftPt(boolean withSpaces) {
            return runs(withSpaces).mapToDouble(PlacedRun::xPt).min().orElse(rightPt);
        }

        private double textRightPt(boolean withSpaces) {
            return runs(withSpaces).mapToDouble(run -> run.xPt() + run.run().widthPt()).max().orElse(leftPt);
        }

        private Stream<PlacedRun> runs(boolean withSpaces) {
            return text.runs().filter(run -> withSpaces || !run.text().substring(run.run().start(), run.run().end()).isBlank());
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

    /**
     * Whether a reader that goes by places does not come from cell to cell by itself: some of those side by side are of
     * several lines, or the first is not where it begins.
     *
     * @param fromRight whether it takes what is at the right first
     */
    boolean isParted(boolean fromRight) {
        return rows.stream().anyMatch(row -> row.cells().size() > 1)
                && runs().allMatch(run -> run.run().sizePt() >= LEAST_SIZE_PT)
                && (rightToLeft != fromRight || cells().anyMatch(cell -> !cell.text().isOneLine()) || isTight());
    }

    /** Whether rows, or cells of a row, are so near that such a reader takes them for one block. */
    private boolean isTight() {
        return rows.stream().anyMatch(row -> row.gapEm(false) < NEAR_CELL_EM) || IntStream.range(1, rows.size()).anyMatch(i -> rows.get(i).isNear(rows.get(i - 1)));
    }
}
