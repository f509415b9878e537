package org.matbaa.layout;

import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.newtable.TableBox;
import org.xhtmlrenderer.newtable.TableCellBox;
import org.xhtmlrenderer.newtable.TableRowBox;
import org.xhtmlrenderer.newtable.TableSectionBox;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.BorderPainter;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/** Moves boxes from one long column to the columns that it was cut into. */
final class ColumnPlacer {
    private static final ColumnSlot UNMOVED = new ColumnSlot(0, 0, 0, 0, 0);

    private final CssContext css;
    private final Map<Box, ColumnSlot> atoms = new IdentityHashMap<>();
    private final Map<ColumnSlot, Integer> order = new HashMap<>();
    private final Map<Box, Integer> lineShifts = new IdentityHashMap<>();
    private final Map<Box, List<ColumnPart>> parts = new IdentityHashMap<>();
    private final Map<Box, ColumnSlot> openings = new IdentityHashMap<>();
    private final Map<Box, RowColumns> rowColumns = new IdentityHashMap<>();

    ColumnPlacer(CssContext css) {
        this.css = css;
    }

    void put(ColumnAtom atom, ColumnSlot slot) {
        atoms.put(atom.box(), slot);
        order.putIfAbsent(slot, order.size());
    }

    /** Where a box begins: its first atom, or, of a row of a table and its cells, the row's; null when it has none. */
    ColumnSlot slot(Box box) {
        ColumnSlot own = atoms.get(box);
        RowColumns cutRows = own == null ? rowColumns(box) : null;
        if (cutRows != null) {
            own = cutRows.opening(box);
        }
        for (int i = 0; own == null && i < box.getChildCount(); i++) {
            own = slot(box.getChild(i));
        }
        return own;
    }

    /** Moves everything in a box whose own place is right. */
    ColumnPlaces place(BlockBox column) {
        placeChildren(column, UNMOVED);
        column.calcChildLocations();
        return new ColumnPlaces(lineShifts, atoms, parts, openings);
    }

    private void placeChildren(Box box, ColumnSlot moved) {
        for (Box child : box.getChildren()) {
            ColumnSlot slot = slot(child);
            if (slot == null) {
                continue;
            }
            int right = slot.xDots() - moved.xDots();
            child.setY(child.getY() + slot.yDots() - moved.yDots());
            if (child instanceof LineBox line) {
                lineShifts.put(line, right);
                line.getNonFlowContent().forEach(out -> move(out, slot));
            } else {
                child.setX(child.getX() + right);
                cut(child);
                if (!atoms.containsKey(child)) {
                    placeChildren(child, slot);
                }
            }
        }
    }

    private static void move(Box out, ColumnSlot slot) {
        out.setX(out.getX() + slot.xDots());
        out.setY(out.getY() + slot.yDots());
    }

    /**
     * A block ends where its first column does, a table, row and cell where what is lowest of them there does; parts in later
     * columns are only drawn.
     */
    private void cut(Box block) {
        RowColumns cutRows = rowColumns(block);
        if (cutRows != null) {
            note(block, cutRows.opening(block), cutRows.parts(block));
            return;
        }
        SequencedMap<ColumnSlot, Integer> columns = columns(block);
        if (columns.size() < 2) {
            return;
        }
        ColumnSlot first = columns.firstEntry().getKey();
        ColumnSlot last = columns.lastEntry().getKey();
        int marginTop = (int) block.getMargin(css).top();
        int marginBottom = (int) block.getMargin(css).bottom();
        int top = block.getAbsY() + marginTop + first.yDots();
        int bottom = block.getAbsY() + block.getHeight() - marginBottom + last.yDots();
        List<ColumnPart> found = new ArrayList<>();
        columns.forEach((slot, lowest) -> {
            boolean opens = slot == first;
            boolean closes = slot == last;
            int sides = BorderPainter.LEFT | BorderPainter.RIGHT | (opens ? BorderPainter.TOP : 0)
                    | (closes ? BorderPainter.BOTTOM : 0);
            found.add(new ColumnPart(slot.xDots() - first.xDots(), opens ? top : slot.top() + (isInRow(block) ? slot.head() : 0),
                    closes ? bottom : bottom(block, lowest, slot), sides));
        });
        note(block, first, found);
    }

    private void note(Box block, ColumnSlot opening, List<ColumnPart> found) {
        ColumnPart first = found.getFirst();
        block.setHeight(first.bottom() - first.top() + (int) block.getMargin(css).top() + (int) block.getMargin(css).bottom());
        if (found.size() < 2) {
            return;
        }
        parts.put(block, Collections.unmodifiableList(found));
        openings.put(block, opening);
        if (block instanceof TableCellBox cell) {
            CollapsedBorders.openBelow(cell);
        }
    }

    private static boolean isInRow(Box block) {
        return block instanceof TableRowBox || !(block instanceof ColumnsBox) && isInRow(block.getParent());
    }

    private int bottom(Box block, int lowest, ColumnSlot slot) {
        return block instanceof TableBox table ? lowest + slot.yDots() + table.getStyle().getBorderVSpacing(css) : slot.bottom();
    }

    /** The columns of the rows that a row or cell is cut with; null for what is not cut, and other boxes. */
    private RowColumns rowColumns(Box box) {
        Box row = box instanceof TableCellBox ? box.getParent() : box;
        if (!(row instanceof TableRowBox) || atoms.containsKey(row)) {
            return null;
        }
        if (!rowColumns.containsKey(row)) {
            SpannedRows.of((TableSectionBox) row.getParent()).forEach(this::addRows);
        }
        return rowColumns.get(row);
    }

    private void addRows(SpannedRows group) {
        SequencedMap<ColumnSlot, Integer> columns = new TreeMap<>(Comparator.comparing(order::get));
        group.rows().forEach(row -> collect(row, columns));
        RowColumns found = columns.isEmpty() || group.rows().stream().anyMatch(atoms::containsKey) ? null
                : new RowColumns(group, columns, atoms);
        group.rows().forEach(row -> rowColumns.put(row, found));
    }

    /** The columns that a box is in, and where in the one long column what it has in each ends. */
    private SequencedMap<ColumnSlot, Integer> columns(Box box) {
        SequencedMap<ColumnSlot, Integer> columns = new TreeMap<>(Comparator.comparing(order::get));
        collect(box, columns);
        return columns;
    }

    private void collect(Box box, Map<ColumnSlot, Integer> columns) {
        ColumnSlot own = atoms.get(box);
        if (own != null) {
            columns.merge(own, box.getAbsY() + box.getHeight(), Math::max);
            return;
        }
        for (Box child : box.getChildren()) {
            collect(child, columns);
        }
    }
}
