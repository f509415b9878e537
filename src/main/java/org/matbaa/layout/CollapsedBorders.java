package org.matbaa.layout;

import org.xhtmlrenderer.css.style.derived.BorderPropertySet;
import org.xhtmlrenderer.newtable.CollapsedBorderValue;
import org.xhtmlrenderer.newtable.TableCellBox;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * Turns the collapsed borders of a cell about when its row is mirrored: Flying Saucer resolves the
 * conflicts of CSS 2.1, 17.6.2 between neighbours from left to right and keeps the result to itself.
 */
final class CollapsedBorders {
    private static final VarHandle PAINTED = field("_collapsedPaintingBorder", BorderPropertySet.class);
    private static final VarHandle LEFT = field("_collapsedBorderLeft", CollapsedBorderValue.class);
    private static final VarHandle RIGHT = field("_collapsedBorderRight", CollapsedBorderValue.class);

    private CollapsedBorders() {
    }

    static void mirror(TableCellBox cell) {
        BorderPropertySet painted = (BorderPropertySet) PAINTED.get(cell);
        if (painted == null) {
            return;
        }
        PAINTED.set(cell, new BorderPropertySet(side(painted, Side.TOP), side(painted, Side.LEFT),
                side(painted, Side.BOTTOM), side(painted, Side.RIGHT)));
        CollapsedBorderValue left = cell.getCollapsedBorderLeft();
        LEFT.set(cell, cell.getCollapsedBorderRight());
        RIGHT.set(cell, left);
    }

    private enum Side { TOP, RIGHT, BOTTOM, LEFT }

    /** A side's width, style and colour; the precedence has served its purpose. */
    private static CollapsedBorderValue side(BorderPropertySet border, Side side) {
        return switch (side) {
            case TOP -> CollapsedBorderValue.borderTop(border, 0);
            case RIGHT -> CollapsedBorderValue.borderRight(border, 0);
            case BOTTOM -> CollapsedBorderValue.borderBottom(border, 0);
            case LEFT -> CollapsedBorderValue.borderLeft(border, 0);
        };
    }

    private static VarHandle field(String name, Class<?> type) {
        try {
            return MethodHandles.privateLookupIn(TableCellBox.class, MethodHandles.lookup())
                    .findVarHandle(TableCellBox.class, name, type);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this release of Flying Saucer keeps collapsed borders elsewhere", e);
        }
    }
}
