package org.matbaa.layout;

import org.xhtmlrenderer.newtable.TableCellBox;
import org.xhtmlrenderer.newtable.TableRowBox;
import org.xhtmlrenderer.newtable.TableSectionBox;
import org.xhtmlrenderer.render.Box;

import java.util.ArrayList;
import java.util.List;

/** Rows of a table that cells over several rows hold together, or one row alone. */
record SpannedRows(List<TableRowBox> rows) {

    /** The rows of a row group. */
    static List<SpannedRows> of(TableSectionBox section) {
        List<SpannedRows> found = new ArrayList<>();
        List<TableRowBox> open = new ArrayList<>();
        int last = 0;
        for (int i = 0; i < section.getChildCount(); i++) {
            TableRowBox row = (TableRowBox) section.getChild(i);
            open.add(row);
            for (Box cell : row.getChildren()) {
                last = Math.max(last, Math.min(i + rowSpan(cell), section.getChildCount()) - 1);
            }
            if (i >= last) {
                found.add(new SpannedRows(List.copyOf(open)));
                open.clear();
                last = i + 1;
            }
        }
        return found;
    }

    static int rowSpan(Box cell) {
        return cell.getStyle().getRowSpan();
    }

    TableSectionBox section() {
        return (TableSectionBox) rows.getFirst().getParent();
    }

    boolean isAlone() {
        return rows.size() == 1;
    }

    /** The last row that a row's cell is in, which may end before its rows do. */
    TableRowBox lastRow(TableCellBox cell) {
        return rows.get(Math.min(rows.indexOf((TableRowBox) cell.getParent()) + rowSpan(cell), rows.size()) - 1);
    }

    int top() {
        return rows.getFirst().getAbsY();
    }

    int bottom() {
        return rows.getLast().getAbsY() + rows.getLast().getHeight();
    }

    /** Their height, with the borders that reach beyond them. */
    int dots() {
        return bottom() - top() + 2 * spillDots();
    }

    /** See {@link CollapsedBorders#spillDots}, of the row with the most. */
    int spillDots() {
        return rows.stream().mapToInt(CollapsedBorders::spillDots).max().orElseThrow();
    }
}
