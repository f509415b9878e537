package org.matbaa.layout;

import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.css.style.derived.RectPropertySet;
import org.xhtmlrenderer.newtable.TableBox;
import org.xhtmlrenderer.newtable.TableCellBox;
import org.xhtmlrenderer.newtable.TableRowBox;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;

/**
 * Mirrors what Flying Saucer lays out from the left where the direction is rtl: the cells of a
 * table's rows, and blocks narrower than the block that holds them (CSS 2.1, 10.3.3).
 */
final class Mirroring {
    private final CssContext css;

    Mirroring(CssContext css) {
        this.css = css;
    }

    void mirror(BlockBox box) {
        if (box instanceof TableRowBox row) {
            mirrorRow(row);
        } else if (InlineStyles.isRightToLeft(box.getStyle())) {
            if (box instanceof FittedTable table) {
                table.mirrorBorder();
            }
            for (Box child : box.getChildren()) {
                if (child instanceof BlockBox block && !block.getStyle().isNonFlowContent()) {
                    moveToStart(box, block);
                }
            }
        }
        if (box.isFromCaptionedTable()) {
            placeCaptions(box);
        }
    }

    /** Flying Saucer lets a caption span the page, whatever the width of its table. */
    private void placeCaptions(BlockBox captioned) {
        for (Box table : captioned.getChildren()) {
            if (table instanceof TableBox) {
                for (Box caption : captioned.getChildren()) {
                    if (caption != table && caption.getStyle().isAutoWidth()) {
                        moveToTable(caption, table, captioned.getContentWidth());
                    }
                }
            }
        }
    }

    /** A caption wider than its table stays on the page. */
    private void moveToTable(Box caption, Box table, int pageDots) {
        boolean rightToLeft = InlineStyles.isRightToLeft(caption.getStyle());
        RectPropertySet margin = table.getMargin(css);
        int tableLeft = table.getX() + (int) margin.left();
        int tableRight = table.getX() + table.getWidth() - (int) margin.right();
        int widest = widestLine(caption);
        int at = switch (InlineStyles.textAlign(caption.getStyle()).physical(rightToLeft)) {
            case LEFT -> Math.min(tableLeft, pageDots - widest);
            case RIGHT -> Math.max(tableRight, widest) - caption.getWidth();
            default -> Math.max(widest / 2, Math.min((tableLeft + tableRight) / 2, pageDots - widest / 2))
                    - caption.getWidth() / 2;
        };
        move(caption, at - caption.getX());
    }

    private static int widestLine(Box box) {
        int widest = 0;
        for (Box child : box.getChildren()) {
            widest = Math.max(widest, child instanceof LineBox line ? line.getContentWidth() : widestLine(child));
        }
        return widest;
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
