package org.matbaa.layout;

import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.css.style.derived.BorderPropertySet;
import org.xhtmlrenderer.layout.Styleable;
import org.xhtmlrenderer.newtable.CollapsedBorderValue;
import org.xhtmlrenderer.newtable.TableBox;
import org.xhtmlrenderer.newtable.TableCellBox;
import org.xhtmlrenderer.newtable.TableRowBox;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Collapsed borders of right-to-left tables. Flying Saucer resolves the conflicts of CSS 2.1, 17.6.2
 * between neighbours from left to right and keeps the result to itself. So while it lays such a table
 * out, the left and right borders that styles ask for are exchanged; when a row is mirrored
 * afterwards, the borders that won are turned about with its cells.
 *
 * <p>Rows, row groups and columns have no borders of their own in Flying Saucer. One instance serves one document.
 */
final class CollapsedBorders {
    private static final VarHandle STYLED = field(CalculatedStyle.class, "_border", BorderPropertySet.class);
    private static final VarHandle LAID_OUT = field(TableCellBox.class, "_collapsedLayoutBorder", BorderPropertySet.class);
    private static final VarHandle PAINTED = field(TableCellBox.class, "_collapsedPaintingBorder", BorderPropertySet.class);
    private static final VarHandle LEFT = field(TableCellBox.class, "_collapsedBorderLeft", CollapsedBorderValue.class);
    private static final VarHandle RIGHT = field(TableCellBox.class, "_collapsedBorderRight", CollapsedBorderValue.class);

    private final Map<CalculatedStyle, BorderPropertySet> exchanged = new IdentityHashMap<>();

    /** Exchanges the left and right borders in the styles of every such table below a box, before layout. */
    void exchange(CssContext css, Box box) {
        if (box instanceof TableBox table && isTurned(table)) {
            exchange(css, table.getStyle());
            for (Box section : table.getChildren()) {
                for (Box row : section.getChildren()) {
                    row.getChildren().forEach(cell -> exchange(css, cell.getStyle()));
                }
            }
        }
        for (Box child : box.getChildren()) {
            exchange(css, child);
        }
        if (box instanceof BlockBox block && block.getChildrenContentType() == BlockBox.ContentType.INLINE) {
            for (Styleable content : block.getInlineContent()) {
                if (content instanceof BlockBox inside) {
                    exchange(css, inside);
                }
            }
        }
    }

    private static boolean isTurned(TableBox table) {
        return table.getStyle().isCollapseBorders() && InlineStyles.isRightToLeft(table.getStyle());
    }

    private void exchange(CssContext css, CalculatedStyle style) {
        if (!exchanged.containsKey(style)) {
            BorderPropertySet border = style.getBorder(css);
            exchanged.put(style, border);
            STYLED.set(style, turned(border));
        }
    }

    /** Gives all styles their own borders back, after layout. */
    void restore() {
        exchanged.forEach(STYLED::set);
        exchanged.clear();
    }

    /** Gives a style that takes another's place during layout the borders that this one has then. */
    static void handOn(CssContext css, CalculatedStyle from, CalculatedStyle to) {
        STYLED.set(to, from.getBorder(css));
    }

    /** Turns the borders that won about, and moves the cell's content to where it stands between them. */
    static void mirror(TableCellBox cell) {
        BorderPropertySet painted = painted(cell);
        if (painted == null) {
            return;
        }
        PAINTED.set(cell, turned(painted));
        BorderPropertySet laidOut = (BorderPropertySet) LAID_OUT.get(cell);
        LAID_OUT.set(cell, turned(laidOut));
        cell.setTx(cell.getTx() - (int) laidOut.left() + (int) laidOut.right());
        CollapsedBorderValue left = cell.getCollapsedBorderLeft();
        LEFT.set(cell, cell.getCollapsedBorderRight());
        RIGHT.set(cell, left);
    }

    /** The borders that won around a cell, or null in a table whose borders do not collapse. */
    static BorderPropertySet painted(TableCellBox cell) {
        return (BorderPropertySet) PAINTED.get(cell);
    }

    /** How far the borders that won around a row's cells reach beyond it, dots. */
    static int spillDots(TableRowBox row) {
        float most = 0;
        for (Box cell : row.getChildren()) {
            BorderPropertySet painted = painted((TableCellBox) cell);
            most = painted == null ? most : Math.max(most, Math.max(painted.top(), painted.bottom()));
        }
        return Math.round(most / 2) + 1;
    }

    /** The precedence has served its purpose, or is given anew. */
    private static BorderPropertySet turned(BorderPropertySet border) {
        return new BorderPropertySet(CollapsedBorderValue.borderTop(border, 0), CollapsedBorderValue.borderLeft(border, 0),
                CollapsedBorderValue.borderBottom(border, 0), CollapsedBorderValue.borderRight(border, 0));
    }

    private static VarHandle field(Class<?> owner, String name, Class<?> type) {
        try {
            return MethodHandles.privateLookupIn(owner, MethodHandles.lookup()).findVarHandle(owner, name, type);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this release of Flying Saucer keeps collapsed borders elsewhere", e);
        }
    }
}
