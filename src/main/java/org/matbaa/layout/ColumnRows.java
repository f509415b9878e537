package org.matbaa.layout;

import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.PageBox;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts one long column into rows of columns: one a page, or several where the columns are of a given height.
 * What a given height does not hold goes on below it: beside it, where CSS Multi-column Layout 1, 8.2 has it, there
 * is no paper (it is Level 2's {@code column-wrap: wrap}).
 */
final class ColumnRows {
    private final LayoutContext context;
    private final List<ColumnAtom> atoms;
    private final ColumnCut cut;
    private final int mostDots;
    private final int gapDots;

    ColumnRows(LayoutContext context, ColumnStyle style, List<ColumnAtom> atoms, ColumnCut cut) {
        this.context = context;
        this.atoms = atoms;
        this.cut = cut;
        this.mostDots = style.mostDots(context);
        this.gapDots = style.rowGapDots(context);
    }

    /** The rows from a place in the document on. */
    List<ColumnRow> from(int firstTop) {
        List<ColumnRow> rows = new ArrayList<>();
        int from = 0;
        int top = firstTop;
        while (from < atoms.size()) {
            LayoutStoppedException.checkInterrupt();
            PageBox page = context.getRootLayer().getPage(context, top);
            ColumnRow row = row(from, top, page);
            if (!row.isEmpty()) {
                rows.add(row);
                from = row.ends().getLast();
            }
            top = nextTop(row, page);
        }
        return rows;
    }

    private ColumnRow row(int from, int top, PageBox page) {
        if (from == 0 && atoms.getFirst().opening() == ColumnOpening.PAGE && top > page.getTop()) {
            return new ColumnRow(from, List.of(from), top, top);
        }
        int room = roomDots(page, top);
        boolean isForced = top == page.getTop() || mostDots <= room && atoms.get(from).dots() <= room;
        return ColumnRow.of(atoms, from, cut.fill(from, Math.min(room, mostDots), isForced), top);
    }

    private int nextTop(ColumnRow row, PageBox page) {
        int end = row.ends().getLast();
        boolean isTurned = end < atoms.size() && atoms.get(end).opening() == ColumnOpening.PAGE;
        if (row.isEmpty() || isTurned || mostDots >= roomDots(page, row.top())) {
            return page.getBottom();
        }
        int below = Math.max(row.bottom(), row.top() + mostDots) + gapDots;
        return roomDots(page, below) > 0 ? below : page.getBottom();
    }

    private int roomDots(PageBox page, int top) {
        return page.getBottom() - context.getExtraSpaceBottom() - top;
    }
}
