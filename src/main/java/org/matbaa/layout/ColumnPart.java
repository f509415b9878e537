package org.matbaa.layout;

import org.xhtmlrenderer.render.BorderPainter;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.PageBox;

import java.awt.Rectangle;
import java.util.List;

/**
 * The part in one column of a block that is cut between columns, as its border and background are drawn
 * ({@code box-decoration-break: slice}; CSS Fragmentation 3, 5.4).
 *
 * @param xDots  from the block's own place, which is in its first column
 * @param top    dots in the document
 * @param bottom dots in the document
 * @param sides  of its border, as {@link BorderPainter} counts them
 */
public record ColumnPart(int xDots, int top, int bottom, int sides) {

    /** The parts of a block; none when it is in one column. */
    public static List<ColumnPart> of(Box block) {
        return ColumnsBox.around(block).map(columns -> columns.parts(block)).orElse(List.of());
    }

    /** Whether some of it is on a page. */
    public boolean isOn(PageBox page) {
        return top < page.getBottom() && bottom > page.getTop();
    }

    /**
     * Where the part's border begins.
     *
     * @param edge of the block
     */
    public Rectangle bounds(Rectangle edge) {
        return new Rectangle(edge.x + xDots, top, edge.width, bottom - top);
    }
}
