package org.matbaa.layout;

import org.w3c.dom.Element;
import org.xhtmlrenderer.newtable.TableBox;
import org.xhtmlrenderer.newtable.TableRowBox;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;

/**
 * Mirrors what Flying Saucer lays out from the left where the direction is rtl: the cells of a
 * table's rows, and blocks narrower than the block that holds them (CSS 2.1, 10.3.3).
 */
final class Mirroring {
    private final Direction direction;

    Mirroring(Direction direction) {
        this.direction = direction;
    }

    void mirror(BlockBox box) {
        if (box instanceof TableRowBox row) {
            mirrorRow(row);
        } else if (isRightToLeft(box)) {
            for (Box child : box.getChildren()) {
                if (child instanceof BlockBox block && !block.getStyle().isNonFlowContent()) {
                    moveToStart(box, block);
                }
            }
        }
    }

    private void mirrorRow(TableRowBox row) {
        TableBox table = (TableBox) row.getParent().getParent();
        if (!isRightToLeft(table)) {
            return;
        }
        int width = table.getContentWidth();
        for (Box cell : row.getChildren()) {
            cell.setX(width - cell.getX() - cell.getWidth());
        }
        row.calcChildLocations();
    }

    private void moveToStart(BlockBox parent, BlockBox child) {
        int room = parent.getContentWidth() - child.getWidth();
        if (room > 0) {
            child.setX(child.getX() + room);
            child.calcCanvasLocation();
            child.calcChildLocations();
        }
    }

    private boolean isRightToLeft(Box box) {
        Element element = VisualLines.elementOf(box);
        return direction.isRightToLeft(element);
    }
}
