package org.matbaa.layout;

import org.xhtmlrenderer.newtable.TableCellBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;

import java.util.Optional;

/** Rows of tables whose first column is the rightmost. */
public final class RightToLeftRow {
    private RightToLeftRow() {
    }

    /** The innermost such row that a line stands in. */
    public static Optional<Box> of(LineBox line) {
        Box box = line.getParent();
        while (box != null && !(box instanceof TableCellBox)) {
            box = box.getParent();
        }
        return box instanceof TableCellBox cell && InlineStyles.isRightToLeft(cell.getTable().getStyle())
                ? Optional.of(cell.getParent()) : Optional.empty();
    }
}
