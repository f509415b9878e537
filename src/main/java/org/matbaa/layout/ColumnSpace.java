package org.matbaa.layout;

import org.xhtmlrenderer.render.LineBox;

import java.util.Optional;

/**
 * The column, of several side by side, that a line stands in (CSS Multi-column Layout 1).
 *
 * @param columns     the same for all columns side by side, and for no others
 * @param leftDots    left edge of the column, dots in the document
 * @param rightDots   right edge
 * @param rightToLeft whether the first column stands at the right
 */
public record ColumnSpace(Object columns, int leftDots, int rightDots, boolean rightToLeft) {

    /** The column of a line, of those within one another the innermost. */
    public static Optional<ColumnSpace> of(LineBox line) {
        return ColumnsBox.around(line).flatMap(columns -> columns.space(line));
    }
}
