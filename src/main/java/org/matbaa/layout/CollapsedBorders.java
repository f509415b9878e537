package org.matbaa.layout;

import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.css.style.derived.BorderPropertySet;
import org.xhtmlrenderer.layout.Styleable;
import org.xhtmlrenderer.newtable.CollapsedBorderValue;
import org.xhtmlrenderer.newtable.TableBox;
import org.xhtmlrenderer.newtable.TableCellBox;
import org.xhtmlrenderer.newtable.TableRowBox;
import org.xhtmlrenderer.newtable.TableSectionBox;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collapsed borders of right-to-left tables. Flying Saucer resolves the conflicts of CSS 2.1, 17.6.2
 * between neighbours from left to right and keeps the result to itself. So while it lays such a table
 * out, the left and right borders that styles ask for are exchanged; when a row is mirrored
 * afterwards, the borders that won are turned about with its cells.
 *
 * <p>Rows, row groups and columns have borders while the conflicts are resolved only: in Flying Saucer they have
 * none. One instance serves one document.
 */
final class CollapsedBorders {
    private static final VarHandle STYLED = field(CalculatedStyle.class, "_border", BorderPropertySet.class);
    private static final VarHandle ALLOWED = field(CalculatedStyle.class, "_bordersAllowed", boolean.class);
    private static final VarHandle LAID_OUT = field(TableCellBox.class, "_collapsedLayoutBorder", BorderPropertySet.class);
    private static final VarHandle PAINTED = field(TableCellBox.class, "_collapsedPaintingBorder", BorderPropertySet.class);
    private static final VarHandle LEFT = field(TableCellBox.class, "_collapsedBorderLeft", CollapsedBorderValue.class);
    private static final VarHandle RIGHT = field(TableCellBox.class, "_collapsedBorderRight", CollapsedBorderValue.class);
    private static final VarHandle BOTTOM = field(TableCellBox.class, "_collapsedBorderBottom", CollapsedBorderValue.class);

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
            withAllBorders(table, () -> parts(table).forEach(style -> exchange(css, style)));
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

    /** Lets the borders of a table's rows, row groups and columns take part while its conflicts are resolved. */
    static void withAllBorders(TableBox table, Runnable resolution) {
        List<CalculatedStyle> parts = parts(table);
        parts.forEach(style -> ALLOWED.set(style, true));
        resolution.run();
        parts.forEach(style -> ALLOWED.set(style, false));
    }

    /** The styles of what has no borders but in a table whose borders collapse. */
    private static List<CalculatedStyle> parts(TableBox table) {
        List<CalculatedStyle> parts = new ArrayList<>();
        table.getStyleColumns().forEach(column -> parts.add(column.getStyle()));
        for (Box section : table.getChildren()) {
            parts.add(section.getStyle());
            section.getChildren().forEach(row -> parts.add(row.getStyle()));
        }
        return parts;
    }

    /**
     * The border of a table, the outer halves of those at its edge: left and right as its first row has them. What
     * later rows have more is in its margin (CSS 2.1, 17.6.2). Null before the conflicts are resolved.
     */
    static BorderPropertySet outer(TableBox table) {
        List<TableSectionBox> sections = table.getChildren().stream().map(TableSectionBox.class::cast)
                .filter(section -> section.getChildCount() > 0).toList();
        if (sections.isEmpty() || sections.getFirst().getChild(0).getChildCount() == 0) {
            return BorderPropertySet.EMPTY_BORDER;
        }
        List<Box> first = sections.getFirst().getChild(0).getChildren();
        if (painted((TableCellBox) first.getFirst()) == null) {
            return null;
        }
        BorderPropertySet outer = new BorderPropertySet(BorderPropertySet.EMPTY_BORDER);
        outer.setLeft(outerDots(((TableCellBox) first.getFirst()).getCol() == 0 ? painted((TableCellBox) first.getFirst()).left() : 0, 0));
        outer.setRight(outerDots(painted((TableCellBox) first.getLast()).right(), 1));
        first.forEach(cell -> outer.setTop(Math.max(outer.top(), outerDots(painted((TableCellBox) cell).top(), 0))));
        TableSectionBox last = sections.getLast();
        for (Box row : last.getChildren()) {
            for (Box box : row.getChildren()) {
                TableCellBox cell = (TableCellBox) box;
                if (cell.getRow() + cell.getStyle().getRowSpan() >= last.numRows()) {
                    outer.setBottom(Math.max(outer.bottom(), outerDots(painted(cell).bottom(), 1)));
                }
            }
        }
        return outer;
    }

    /** Leaves out what a cell has below it, where it goes on in another column. */
    static void openBelow(TableCellBox cell) {
        CollapsedBorderValue below = cell.getCollapsedBorderBottom();
        if (below != null) {
            BOTTOM.set(cell, new CollapsedBorderValue(null, 0, below.color(), below.precedence()));
        }
    }

    /** Flying Saucer gives the odd dot to the cell at the top and left, and takes it from it at the bottom and right. */
    private static int outerDots(float width, int odd) {
        return ((int) width + odd) / 2;
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
    static BorderPropertySet turned(BorderPropertySet border) {
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
