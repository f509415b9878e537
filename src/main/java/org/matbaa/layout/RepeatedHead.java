package org.matbaa.layout;

import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.RenderingContext;

import java.util.List;
import java.util.Optional;

/**
 * A table's header rows, drawn once more at the head of a column.
 *
 * @param rows  the header rows where they stand first
 * @param xDots how far to the right of that they are repeated
 * @param yDots how far below it
 */
public record RepeatedHead(BlockBox rows, int xDots, int yDots) {

    /** What is repeated above a line, when it is the first in its column. */
    public static Optional<RepeatedHead> above(LineBox line) {
        return ColumnsBox.around(line).map(columns -> columns.heads().above(line));
    }

    /** What is repeated after a line has been drawn for the first time, the last of the rows' own. */
    public static List<RepeatedHead> after(LineBox line) {
        return ColumnsBox.around(line).map(columns -> columns.heads().after(line)).orElse(List.of());
    }

    /** Paints the rows where they are repeated. */
    public void paint(RenderingContext context) {
        context.getOutputDevice().translate(xDots, yDots);
        ColumnsBox.around(rows).orElseThrow().heads()
                .draw(this, () -> rows.getContainingLayer().paintAsLayer(context, rows));
        context.getOutputDevice().translate(-xDots, -yDots);
    }

    /** Whether the rows are repeated on a page. */
    public boolean isOn(PageBox page) {
        return isOn(page, rows.getAbsY() + yDots);
    }

    /** Whether the rows stand on a page themselves. */
    boolean isOwnOn(PageBox page) {
        return isOn(page, rows.getAbsY());
    }

    private static boolean isOn(PageBox page, int top) {
        return top >= page.getTop() && top < page.getBottom();
    }
}
