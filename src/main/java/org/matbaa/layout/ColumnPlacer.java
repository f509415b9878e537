package org.matbaa.layout;

import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;

import java.util.IdentityHashMap;
import java.util.Map;

/** Moves boxes from one long column to the columns that it was cut into. */
final class ColumnPlacer {
    private final Map<Box, Shift> atoms = new IdentityHashMap<>();
    private final Map<Box, Integer> lineShifts = new IdentityHashMap<>();

    /** Dots to the right and down. */
    private record Shift(int x, int y) {
        Shift minus(Shift other) {
            return new Shift(x - other.x, y - other.y);
        }
    }

    void put(ColumnAtom atom, int xDots, int yDots) {
        atoms.put(atom.box(), new Shift(xDots, yDots));
    }

    /** Moves everything in a box whose own place is right. */
    void place(BlockBox column) {
        placeChildren(column, new Shift(0, 0));
        column.calcChildLocations();
    }

    /** How far the lines' space is moved to the right within the block that they belong to, for each line moved. */
    Map<Box, Integer> lineShifts() {
        return lineShifts;
    }

    private void placeChildren(Box box, Shift moved) {
        for (Box child : box.getChildren()) {
            Shift shift = first(child);
            if (shift == null) {
                continue;
            }
            Shift own = shift.minus(moved);
            child.setY(child.getY() + own.y());
            if (child instanceof LineBox line) {
                lineShifts.put(line, own.x());
                line.getNonFlowContent().forEach(out -> move(out, shift));
            } else {
                child.setX(child.getX() + own.x());
                endWithFirstColumn(child, shift);
                if (!atoms.containsKey(child)) {
                    placeChildren(child, shift);
                }
            }
        }
    }

    private static void move(Box out, Shift shift) {
        out.setX(out.getX() + shift.x());
        out.setY(out.getY() + shift.y());
    }

    /** A block is moved as its first atom is; null when it has none. */
    private Shift first(Box box) {
        Shift own = atoms.get(box);
        for (int i = 0; own == null && i < box.getChildCount(); i++) {
            own = first(box.getChild(i));
        }
        return own;
    }

    /** What a block draws around itself ends where its first column does. */
    private void endWithFirstColumn(Box block, Shift shift) {
        Box last = last(block);
        if (!shift.equals(atoms.get(last))) {
            Box end = lastWith(block, shift);
            block.setHeight(end.getAbsY() + end.getHeight() - block.getAbsY());
        }
    }

    private Box last(Box box) {
        for (int i = box.getChildCount() - 1; i >= 0 && !atoms.containsKey(box); i--) {
            Box found = last(box.getChild(i));
            if (found != null) {
                return found;
            }
        }
        return atoms.containsKey(box) ? box : null;
    }

    private Box lastWith(Box box, Shift shift) {
        for (int i = box.getChildCount() - 1; i >= 0 && !atoms.containsKey(box); i--) {
            Box found = lastWith(box.getChild(i), shift);
            if (found != null) {
                return found;
            }
        }
        return shift.equals(atoms.get(box)) ? box : null;
    }
}
