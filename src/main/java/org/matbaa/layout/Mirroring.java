package org.matbaa.layout;

import org.xhtmlrenderer.newtable.TableBox;
import org.xhtmlrenderer.newtable.TableCellBox;
import org.xhtmlrenderer.newtable.TableRowBox;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;

/**
 * Mirrors what Flying Saucer lays out from the left where the direction is rtl: the cells of a
 * table's rows, and blocks narrower than the block that holds them (CSS 2.1, 10.3.3).
 */
final class Mirroring {
    void mirror(BlockBox box) {
        if (box instanceof TableRowBox row) {
            mirrorRow(row);
        } else if (InlineStyles.isRightToLeft(box.getStyle())) {
            for (Box child : box.getChildren()) {
                if (child instanceof BlockBox block && !block.getStyle().isNonFlowContent()) {
                    moveToStart(box, block);
                }
            }
        }
        if (box.isFromCaptionedTable()) {
            centreCaptions(box);
        }
    }

    /** Flying Saucer lets a caption span the page, whatever the width of its table. */
    private static void centreCaptions(BlockBox captioned) {
        for (Box table : captioned.getChildren()) {
            if (table instanceof TableBox) {
                int centre = table.getX() + table.getWidth() / 2;
                for (Box caption : captioned.getChildren()) {
                    if (caption != table) {
                        move(caption, centre - (caption.getX() + caption.getWidth() / 2));
                    }
                }
            }
        }
    }

    private static void mirrorRow(TableRowBox row) {
        TableBox table = (TableBox) row.getParent().getParent();
        if (!InlineStyles.isRightToLeft(table.getStyle())) {
            return;
        }
        int width = table.getContentWidth();
        for (Box cell : row.getChildren()) {
            cell.setX(width - cell.getX() - cell.getWidth());
            CollapsedBorders.mirror((TableCellBox) cell);
        }
        row.calcChildLocations();
    }

    private static void moveToStart(BlockBox parent, BlockBox child) {
        int room = parent.getContentWidth() - child.getWidth();
        if (room > 0) {
            move(child, room);
        }
    }

    private static void move(Box box, int dots) {
        box.setX(box.getX() + dots);
        box.calcCanvasLocation();
        box.calcChildLocations();
    }
}
