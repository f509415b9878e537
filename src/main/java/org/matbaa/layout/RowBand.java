package org.matbaa.layout;

import org.xhtmlrenderer.newtable.TableRowBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What goes to a column together of rows that are cut.
 *
 * @param atoms   from the top: what begins less than half a line lower than the first, but for a row
 * @param opened  the row that begins with it; null for none
 * @param mayOpen whether a column may begin with it, for all that the rows themselves say
 */
record RowBand(List<ColumnAtom> atoms, TableRowBox opened, boolean mayOpen) {

    /**
     * Cuts rows into bands.
     *
     * @param roomDots a row that is higher is cut below its lines; the cells of others that are in no other row are whole
     * @param lines    what is in a cell
     */
    static List<RowBand> of(SpannedRows group, int roomDots, Function<Box, List<ColumnAtom>> lines) {
        Map<Box, TableRowBox> starts = new IdentityHashMap<>();
        List<ColumnAtom> sorted = new ArrayList<>();
        for (TableRowBox row : group.rows()) {
            List<ColumnAtom> own = new ArrayList<>();
            for (Box cell : row.getChildren()) {
                own.addAll(!group.isAlone() && SpannedRows.rowSpan(cell) == 1 && wholeDots(row) <= roomDots
                        ? List.of(whole(row, cell)) : lines.apply(cell));
            }
            own.sort(Comparator.comparingInt(ColumnAtom::top));
            widenFirst(row, own);
            own.stream().findFirst().ifPresent(atom -> starts.put(atom.box(), row));
            sorted.addAll(own);
        }
        sorted.sort(Comparator.comparingInt(ColumnAtom::top));
        return bands(group, sorted, starts);
    }

    private static int wholeDots(TableRowBox row) {
        return row.getHeight() + 2 * CollapsedBorders.spillDots(row);
    }

    private static ColumnAtom whole(TableRowBox row, Box cell) {
        int spill = CollapsedBorders.spillDots(row);
        return new ColumnAtom(cell, row.getAbsY() - spill, row.getAbsY() + row.getHeight() + spill, ColumnOpening.ALLOWED);
    }

    /** A row begins where its first line does, with what is above it, if that is not the room above text in its middle. */
    private static void widenFirst(TableRowBox row, List<ColumnAtom> own) {
        if (!own.isEmpty()) {
            ColumnAtom first = own.getFirst();
            int top = row.getAbsY() - CollapsedBorders.spillDots(row);
            if (first.box() instanceof LineBox && first.top() - top <= 2 * first.dots()) {
                own.set(0, first.spanning(Math.min(top, first.top()), first.bottom()));
            }
        }
    }

    private static List<RowBand> bands(SpannedRows group, List<ColumnAtom> sorted, Map<Box, TableRowBox> starts) {
        List<RowBand> bands = new ArrayList<>();
        int wholeBottom = Integer.MIN_VALUE;
        int from = 0;
        for (int to = 1; to <= sorted.size(); to++) {
            ColumnAtom first = sorted.get(from);
            if (to == sorted.size() || starts.containsKey(sorted.get(to).box()) || sorted.get(to).top() >= first.top() + first.dots() / 2) {
                List<ColumnAtom> own = sorted.subList(from, to);
                TableRowBox opened = starts.get(first.box());
                boolean mayOpen = first.top() >= wholeBottom
                        && (opened != null || own.stream().noneMatch(atom -> atom.opening() == ColumnOpening.AVOIDED));
                bands.add(new RowBand(own, opened, mayOpen));
                for (ColumnAtom atom : own) {
                    boolean isWhole = group.rows().contains(atom.box().getParent());
                    wholeBottom = isWhole ? Math.max(wholeBottom, atom.bottom() - 2 * group.spillDots()) : wholeBottom;
                }
                from = to;
            }
        }
        return bands;
    }
}
