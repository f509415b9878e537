package org.matbaa.layout;

import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.newtable.TableRowBox;
import org.xhtmlrenderer.newtable.TableSectionBox;
import org.xhtmlrenderer.render.ContentLimit;
import org.xhtmlrenderer.render.ContentLimitContainer;
import org.xhtmlrenderer.render.PageBox;

import java.util.List;

/**
 * Has what is drawn of cells over several rows end on each page with the last of their rows there. In Flying Saucer it
 * ends lower by their padding, and on pages on which they have no line of their text at the foot of the page.
 */
final class SpannedLimits {
    private final LayoutContext context;
    private final SpannedRows group;

    private SpannedLimits(LayoutContext context, SpannedRows group) {
        this.context = context;
        this.group = group;
    }

    /** Sees to the rows of a row group whose place on pages is known. */
    static void settle(LayoutContext context, TableSectionBox section) {
        for (SpannedRows group : SpannedRows.of(section)) {
            if (!group.isAlone()) {
                SpannedLimits limits = new SpannedLimits(context, group);
                group.rows().stream().filter(row -> row.getContentLimitContainer() != null).forEach(limits::settle);
            }
        }
    }

    private void settle(TableRowBox row) {
        ContentLimitContainer limits = row.getContentLimitContainer();
        PageBox page = page(row.getAbsY());
        ContentLimit first = limits.getContentLimit(page.getPageNo());
        if (first != null && bottom(row) <= page.getBottom() && first.getBottom() <= bottom(row)) {
            row.setExtraSpaceBottom(0);
        }
        for (int number = limits.getInitialPageNo() + 1; number < limits.getLastPageNo(); number++) {
            ContentLimit limit = limits.getContentLimit(number);
            if (limit.getTop() == ContentLimit.UNDEFINED) {
                limit(row, number);
            }
        }
    }

    private void limit(TableRowBox row, int number) {
        List<TableRowBox> there = group.rows().stream().filter(other -> page(other.getAbsY()).getPageNo() == number).toList();
        if (!there.isEmpty()) {
            int top = there.getFirst().getAbsY() + row.getExtraSpaceTop();
            int bottom = bottom(there.getLast()) - row.getExtraSpaceBottom();
            row.getContentLimitContainer().updateTop(context, top);
            row.getContentLimitContainer().updateBottom(context, Math.min(bottom, page(top).getBottom() - 1));
        }
    }

    private PageBox page(int y) {
        return context.getRootLayer().getPage(context, y);
    }

    private static int bottom(TableRowBox row) {
        return row.getAbsY() + row.getHeight();
    }
}
