package org.matbaa.pdf.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Finds the columns of a table's cells (HTML, 4.9.12) and makes its rows of equal length, as PDF/UA-1,
 * 7.5 needs them: a cell does not reach into another or beyond its row group, and where cells are
 * missing there is a gap.
 */
final class TableGrid {
    /** A cell's spans as the source gives them, both at least 1. */
    record Span(int columns, int rows) {
    }

    /**
     * A cell, or a gap in its row.
     *
     * @param index   which of the row's cells; of a gap: the cell before it, or -1
     * @param isGap   whether there is no cell
     * @param columns how many it has
     * @param rows    how many it has
     */
    record Slot(int index, boolean isGap, int columns, int rows) {
    }

    private record Cell(int index, int start, int end, int rows) {
    }

    private final List<List<Cell>> rows = new ArrayList<>();
    private final TreeSet<Integer> starts = new TreeSet<>();

    private TableGrid() {
    }

    /**
     * The rows of all groups one after the other.
     *
     * @param groups groups of rows of cells
     */
    static List<List<Slot>> of(List<List<List<Span>>> groups) {
        TableGrid grid = new TableGrid();
        groups.forEach(grid::place);
        return grid.slots();
    }

    private void place(List<List<Span>> group) {
        List<Integer> busyUntil = new ArrayList<>();
        for (int row = 0; row < group.size(); row++) {
            List<Cell> placed = new ArrayList<>();
            int column = 0;
            for (Span span : group.get(row)) {
                while (isBusy(busyUntil, column, row)) {
                    column++;
                }
                int end = column + 1;
                while (end < column + span.columns() && !isBusy(busyUntil, end, row)) {
                    end++;
                }
                int height = Math.min(span.rows(), group.size() - row);
                occupy(busyUntil, column, end, row + height);
                placed.add(new Cell(placed.size(), column, end, height));
                starts.add(column);
                column = end;
            }
            rows.add(placed);
        }
    }

    private static boolean isBusy(List<Integer> busyUntil, int column, int row) {
        return column < busyUntil.size() && busyUntil.get(column) > row;
    }

    private static void occupy(List<Integer> busyUntil, int from, int to, int untilRow) {
        while (busyUntil.size() < to) {
            busyUntil.add(0);
        }
        for (int column = from; column < to; column++) {
            busyUntil.set(column, untilRow);
        }
    }

    /** A column in which no cell begins is none: what spans it has one column less. */
    private List<List<Slot>> slots() {
        int last = starts.isEmpty() ? 0 : starts.last();
        int[] compressed = new int[last + 2];
        for (int column = 0; column <= last; column++) {
            compressed[column + 1] = compressed[column] + (starts.contains(column) ? 1 : 0);
        }
        int[] busyUntil = new int[starts.size()];
        List<List<Slot>> result = new ArrayList<>(rows.size());
        for (int row = 0; row < rows.size(); row++) {
            result.add(row(row, compressed, busyUntil));
        }
        return result;
    }

    private List<Slot> row(int row, int[] compressed, int[] busyUntil) {
        List<Slot> slots = new ArrayList<>();
        int column = 0;
        for (Cell cell : rows.get(row)) {
            int start = compressed[cell.start()];
            int end = compressed[Math.min(cell.end(), compressed.length - 1)];
            addGaps(slots, column, start, row, busyUntil);
            slots.add(new Slot(cell.index(), false, end - start, cell.rows()));
            for (int i = start; i < end; i++) {
                busyUntil[i] = row + cell.rows();
            }
            column = end;
        }
        addGaps(slots, column, busyUntil.length, row, busyUntil);
        return slots;
    }

    private static void addGaps(List<Slot> slots, int from, int to, int row, int[] busyUntil) {
        int before = slots.isEmpty() ? -1 : slots.getLast().index();
        int start = from;
        while (start < to) {
            int end = start;
            while (end < to && busyUntil[end] <= row) {
                end++;
            }
            if (end > start) {
                slots.add(new Slot(before, true, end - start, 1));
            }
            start = end + 1;
        }
    }
}
