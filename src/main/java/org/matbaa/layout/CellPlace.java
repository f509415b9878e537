package org.matbaa.layout;

import org.xhtmlrenderer.newtable.TableCellBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;

import java.util.ArrayList;
import java.util.List;

/**
 * A cell of a table that a line stands in.
 *
 * @param table       the cell's table
 * @param row         its row
 * @param cell        the cell
 * @param leftDots    its left edge, where it is painted now, in the line's column if it is cut between columns
 * @param rightDots   its right edge
 * @param rightToLeft whether the table's first column is the rightmost
 */
public record CellPlace(Box table, Box row, Box cell, int leftDots, int rightDots, boolean rightToLeft) {

    /** The cells that a line stands in, the outermost first; none if it is in no table. */
    public static List<CellPlace> of(LineBox line) {
        List<CellPlace> places = new ArrayList<>();
        for (Box box = line.getParent(); box != null; box = box.getParent()) {
            if (box instanceof TableCellBox cell) {
                int left = cell.getAbsX() + ColumnsBox.shiftDots(cell, line);
                places.addFirst(new CellPlace(cell.getTable(), cell.getParent(), cell, left, left + cell.getWidth(),
                        InlineStyles.isRightToLeft(cell.getTable().getStyle())));
            }
        }
        return places;
    }
}
