package org.matbaa.layout;

import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.LineBox;

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
        return ColumnsBox.around(line).map(columns -> columns.headAbove(line));
    }
}
