package org.matbaa.layout;

import org.xhtmlrenderer.css.style.derived.BorderPropertySet;
import org.xhtmlrenderer.extend.OutputDevice;
import org.xhtmlrenderer.newtable.TableBox;
import org.xhtmlrenderer.newtable.TableCellBox;
import org.xhtmlrenderer.newtable.TableRowBox;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.BorderPainter;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.RenderingContext;

import java.awt.Rectangle;
import java.util.List;

/**
 * What is drawn of a table's row in the columns after its first, where it is cut between them: backgrounds and borders of
 * its cells, open at the cuts ({@code box-decoration-break: slice}; CSS Fragmentation 3, 5.4).
 */
record CutRow(TableRowBox row) {
    private static final List<Integer> SIDES =
            List.of(BorderPainter.TOP, BorderPainter.RIGHT, BorderPainter.BOTTOM, BorderPainter.LEFT);

    /** Draws what is on a page of a table's rows that are cut; outside columns there is none. */
    static void paint(RenderingContext context, TableBox table) {
        if (ColumnsBox.around(table).isPresent()) {
            table.getChildren().forEach(section -> section.getChildren().forEach(row -> new CutRow((TableRowBox) row).paint(context)));
        }
    }

    private void paint(RenderingContext context) {
        for (Box cell : row.getChildren()) {
            ColumnPart.of(cell).stream().skip(1).filter(part -> part.isOn(context.getPage()))
                    .forEach(part -> paint(context, (TableCellBox) cell, part));
        }
    }

    private void paint(RenderingContext context, TableCellBox cell, ColumnPart part) {
        boolean isShown = cell.getStyle().isShowEmptyCells() || cell.getChildrenContentType() != BlockBox.ContentType.EMPTY;
        if (!isShown || !cell.getStyle().isVisible()) {
            return;
        }
        OutputDevice device = context.getOutputDevice();
        Rectangle bounds = part.bounds(cell.getPaintingBorderEdge(context));
        for (Box painted : List.of(row.getParent(), row, cell)) {
            device.paintBackground(context, painted.getStyle(), bounds, bounds, cell.getStyle().getBorder(context));
        }
        if (!cell.hasCollapsedPaintingBorder()) {
            device.paintBorder(context, cell.getStyle(), bounds, part.sides());
            return;
        }
        BorderPropertySet border = CollapsedBorders.painted(cell);
        Rectangle around = new Rectangle(bounds.x - (int) border.left() / 2, bounds.y,
                bounds.width + (int) border.left() / 2 + ((int) border.right() + 1) / 2, bounds.height + ((int) border.bottom() + 1) / 2);
        SIDES.stream().filter(side -> (part.sides() & side) != 0)
                .forEach(side -> device.paintCollapsedBorder(context, border, around, side));
    }
}
