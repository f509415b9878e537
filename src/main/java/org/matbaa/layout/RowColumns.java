package org.matbaa.layout;

import org.xhtmlrenderer.newtable.TableCellBox;
import org.xhtmlrenderer.newtable.TableRowBox;
import org.xhtmlrenderer.render.BorderPainter;
import org.xhtmlrenderer.render.Box;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** The columns that rows were cut into which cells over several rows hold together, or one row alone. */
final class RowColumns {
    private final SpannedRows group;
    private final List<ColumnSlot> slots;
    /** Where in the one long column the lowest of each column's content ends. */
    private final List<Integer> lowest;
    private final Map<Box, Extent> extents = new IdentityHashMap<>();
    private final int spillDots;

    /**
     * Rows that are in some columns.
     *
     * @param columns    in order, and where in the one long column what is in each ends
     * @param wholeCells where cells went that are not cut
     */
    RowColumns(SpannedRows group, SequencedMap<ColumnSlot, Integer> columns, Map<Box, ColumnSlot> wholeCells) {
        this.group = group;
        this.slots = List.copyOf(columns.keySet());
        this.lowest = List.copyOf(columns.values());
        this.spillDots = group.spillDots();
        for (TableRowBox row : group.rows()) {
            int first = first(row);
            for (Box cell : row.getChildren()) {
                first = wholeCells.containsKey(cell) ? Math.min(first, slots.indexOf(wholeCells.get(cell))) : first;
            }
            note(row, first);
            for (Box cell : row.getChildren()) {
                note(cell, first);
            }
        }
    }

    private void note(Box box, int first) {
        extents.put(box, new Extent(box.getAbsY(), box.getAbsY() + box.getHeight(), first));
    }

    /** Where a row or cell begins. */
    ColumnSlot opening(Box box) {
        return slots.get(extents.get(box).first());
    }

    /** The parts of a row or cell, one at least. */
    List<ColumnPart> parts(Box box) {
        Extent extent = extents.get(box);
        int last = extent.first();
        while (last + 1 < slots.size() && extent.bottom() - spillDots > start(last + 1)) {
            last++;
        }
        ColumnSlot opening = slots.get(extent.first());
        List<ColumnPart> parts = new ArrayList<>();
        for (int i = extent.first(); i <= last; i++) {
            ColumnSlot slot = slots.get(i);
            boolean opens = i == extent.first();
            boolean closes = i == last;
            int sides = BorderPainter.LEFT | BorderPainter.RIGHT | (opens ? BorderPainter.TOP : 0) | (closes ? BorderPainter.BOTTOM : 0);
            int bottom = !closes ? lowest.get(i) : isLastAbove(box, i) ? Math.max(extent.bottom(), lowest.get(i)) : extent.bottom();
            parts.add(new ColumnPart(slot.xDots() - opening.xDots(), opens ? extent.top() + slot.yDots() : slot.top() + slot.head(),
                    bottom + slot.yDots(), sides));
        }
        return parts;
    }

    /** Whether the row that ends with a box is the last in a column, though not the last of all. */
    private boolean isLastAbove(Box box, int column) {
        TableRowBox row = box instanceof TableCellBox cell ? group.lastRow(cell) : (TableRowBox) box;
        int next = group.rows().indexOf(row) + 1;
        return next < group.rows().size() && extents.get(group.rows().get(next)).first() > column;
    }

    /** The column that a row's top is in. */
    private int first(TableRowBox row) {
        int first = 0;
        while (first + 1 < slots.size() && start(first + 1) <= row.getAbsY()) {
            first++;
        }
        return first;
    }

    /** Where in the one long column a column begins. */
    private int start(int column) {
        return slots.get(column).top() + slots.get(column).head() - slots.get(column).yDots();
    }

    /**
     * A box in the one long column.
     *
     * @param top    dots
     * @param bottom dots
     * @param first  the column that it begins in
     */
    private record Extent(int top, int bottom, int first) {
    }
}
