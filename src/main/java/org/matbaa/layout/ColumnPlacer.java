package org.matbaa.layout;

import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.newtable.TableBox;
import org.xhtmlrenderer.newtable.TableCellBox;
import org.xhtmlrenderer.newtable.TableRowBox;
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
        if (own == null && (box instanceof TableRowBox || box instanceof TableCellBox)) {
            SequencedMap<ColumnSlot, Integer> columns = columns(box);
            own = columns.isEmpty() ? null : columns.firstEntry().getKey();
        }
        for (int i = 0; own == null && i < box.getChildCount(); i++) {
            own = slot(box.getChild(i));
        }
        return own;
    }

    /** Moves everything in a box whose own place is right. */
    void place(BlockBox column) {
        placeChildren(column, UNMOVED);
        column.calcChildLocations();
    }

    /** How far the lines' space is moved to the right within the block that they belong to, for each line moved. */
    Map<Box, Integer> lineShifts() {
        return lineShifts;
    }

    /** Where each atom went. */
    Map<Box, ColumnSlot> slots() {
        return atoms;
    }

    /** The parts of each block that was cut. */
    Map<Box, List<ColumnPart>> parts() {
        return parts;
    }

    /** Where each block that was cut begins. */
    Map<Box, ColumnSlot> openings() {
        return openings;
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
     * A block ends where its first column does, a table and a row where what is lowest of them there does; parts in later
     * columns are only drawn.
     */
    private void cut(Box block) {
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
        parts.put(block, Collections.unmodifiableList(found));
        openings.put(block, first);
        block.setHeight(found.getFirst().bottom() - top + marginTop + marginBottom);
        if (block instanceof TableCellBox cell) {
            CollapsedBorders.openBelow(cell);
        }
    }

    private static boolean isInRow(Box block) {
        return block instanceof TableRowBox || !(block instanceof ColumnsBox) && isInRow(block.getParent());
    }

    private int bottom(Box block, int lowest, ColumnSlot slot) {
        return switch (block) {
            case TableBox table -> lowest + slot.yDots() + table.getStyle().getBorderVSpacing(css);
            case TableRowBox row -> lowest + slot.yDots();
            case TableCellBox cell -> lowest + slot.yDots();
            default -> slot.bottom();
        };
    }

    /** The columns that a box is in, a cell those of its row, and where in the one long column what it has in each ends. */
    private SequencedMap<ColumnSlot, Integer> columns(Box box) {
        SequencedMap<ColumnSlot, Integer> columns = new TreeMap<>(Comparator.comparing(order::get));
        collect(box instanceof TableCellBox ? box.getParent() : box, columns);
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
