package org.matbaa.layout;

import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.style.derived.BorderPropertySet;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.newtable.TableBox;
import org.xhtmlrenderer.newtable.TableCellBox;
import org.xhtmlrenderer.newtable.TableSectionBox;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.PageBox;

/**
 * The most that a picture may take of a page or column, with its line and what surrounds it. What is higher or wider can be
 * scrolled to on a screen; on paper it is cut, or lies over the next column.
 *
 * @param widthDots  at least one
 * @param heightDots at least one
 */
record PictureRoom(int widthDots, int heightDots) {
    private static final PictureRoom UNLIMITED = new PictureRoom(Integer.MAX_VALUE, Integer.MAX_VALUE);

    /** The room of a picture, on the smallest page that there is yet. */
    static PictureRoom of(LayoutContext context, BlockBox picture) {
        Layer root = context.getRootLayer();
        if (root == null || root.getPages().isEmpty()) {
            return UNLIMITED;
        }
        int width = Integer.MAX_VALUE;
        int height = Integer.MAX_VALUE;
        for (PageBox page : root.getPages()) {
            width = Math.min(width, page.getContentWidth(context));
            height = Math.min(height, page.getContentHeight(context));
        }
        float beside = 0;
        float above = picture.getContainingBlock().getStyle().getLineHeight(context);
        boolean belowHead = false;
        boolean inColumns = false;
        for (Box box = picture; box != null; box = box.getContainingBlock()) {
            if (box instanceof ColumnsBox columns && !inColumns) {
                inColumns = true;
                width = columns.getContentWidth() > 0 ? columns.getContentWidth() : width;
                height = Math.min(height, columns.mostDots(context));
            }
            belowHead |= box instanceof TableCellBox cell && isBelowHead(cell);
            if (box.getStyle() != null) {
                BorderPropertySet border = box.getBorder(context);
                above += border.height() + dots(context, box, CSSName.PADDING_TOP) + dots(context, box, CSSName.PADDING_BOTTOM);
                beside += inColumns ? 0 : border.width() + dots(context, box, CSSName.PADDING_LEFT) + dots(context, box, CSSName.PADDING_RIGHT);
            }
        }
        // Header rows are repeated where they leave half a page.
        return new PictureRoom(Math.max(1, width - (int) beside), Math.max(1, (belowHead ? height / 2 : height) - (int) above));
    }

    private static float dots(LayoutContext context, Box box, CSSName name) {
        Box around = box.getContainingBlock();
        return box.getStyle().getFloatPropertyProportionalWidth(name, around == null ? 0 : around.getContentWidth(), context);
    }

    private static boolean isBelowHead(TableCellBox cell) {
        TableBox table = cell.getTable();
        return table.getChild(0) instanceof TableSectionBox head && head.isHeader() && cell.getParent().getParent() != head;
    }
}
