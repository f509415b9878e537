package org.matbaa.layout;

import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.newtable.TableBox;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.BorderPainter;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** Moves boxes from one long column to the columns that it was cut into. */
final class ColumnPlacer {
    private static final ColumnSlot UNMOVED = new ColumnSlot(0, 0, 0, 0);

    private final CssContext css;
    private final Map<Box, ColumnSlot> atoms = new IdentityHashMap<>();
    private final Map<Box, Integer> lineShifts = new IdentityHashMap<>();
    private final Map<Box, List<ColumnPart>> parts = new IdentityHashMap<>();

    ColumnPlacer(CssContext css) {
        this.css = css;
    }

    void put(ColumnAtom atom, ColumnSlot slot) {
        atoms.put(atom.box(), slot);
    }

    /** Where the first atom of a box goes; null when it has none. */
    ColumnSlot slot(Box box) {
        ColumnSlot own = atoms.get(box);
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

    /** A block ends where its first column does, a table where its last row there does; parts in later columns are only drawn. */
    private void cut(Box block) {
        SequencedMap<ColumnSlot, Box> slots = new LinkedHashMap<>();
        collect(block, slots);
        if (slots.size() < 2) {
            return;
        }
        ColumnSlot first = slots.firstEntry().getKey();
        ColumnSlot last = slots.lastEntry().getKey();
        int marginTop = (int) block.getMargin(css).top();
        int marginBottom = (int) block.getMargin(css).bottom();
        int top = block.getAbsY() + marginTop + first.yDots();
        int bottom = block.getAbsY() + block.getHeight() - marginBottom + last.yDots();
        List<ColumnPart> found = new ArrayList<>();
        slots.forEach((slot, lowest) -> {
            boolean opens = slot == first;
            boolean closes = slot == last;
            int sides = BorderPainter.LEFT | BorderPainter.RIGHT | (opens ? BorderPainter.TOP : 0)
                    | (closes ? BorderPainter.BOTTOM : 0);
            found.add(new ColumnPart(slot.xDots() - first.xDots(), opens ? top : slot.top(),
                    closes ? bottom : bottom(block, lowest, slot), sides));
        });
        parts.put(block, Collections.unmodifiableList(found));
        block.setHeight(found.getFirst().bottom() - top + marginTop + marginBottom);
    }

    private int bottom(Box block, Box lowest, ColumnSlot slot) {
        return block instanceof TableBox
                ? lowest.getAbsY() + lowest.getHeight() + slot.yDots() + block.getStyle().getBorderVSpacing(css) : slot.bottom();
    }

    /** Notes the columns that a box is in, and what of it is lowest in each. */
    private void collect(Box box, SequencedMap<ColumnSlot, Box> slots) {
        ColumnSlot own = atoms.get(box);
        if (own != null) {
            slots.put(own, box);
            return;
        }
        for (Box child : box.getChildren()) {
            collect(child, slots);
        }
    }
}
