package org.matbaa.layout;

import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.newtable.TableCellBox;
import org.xhtmlrenderer.newtable.TableRowBox;
import org.xhtmlrenderer.newtable.TableSectionBox;
import org.xhtmlrenderer.render.Box;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Spreads what a cell over several rows is higher than they are over these rows, where Flying Saucer gives all of it to the
 * last. CSS 2.1, 17.5.3, leaves it open; this is what Chromium does: to those rows alike in which another such cell begins,
 * but the first; else to those that nothing gives a height, in proportion to their heights; else to the others that have one;
 * else to the last.
 */
final class RowSurplus {
    private final CssContext css;
    private final SpannedRows group;
    private final int spacingDots;
    private final int[] heights;

    private RowSurplus(CssContext css, SpannedRows group) {
        this.css = css;
        this.group = group;
        this.spacingDots = group.section().getParent().getStyle().getBorderVSpacing(css);
        this.heights = group.rows().stream().mapToInt(this::ownDots).toArray();
    }

    /** Sees to the rows of a row group that has been laid out; those that pages part are left as they are. */
    static void spread(LayoutContext context, TableSectionBox section) {
        for (SpannedRows group : SpannedRows.of(section)) {
            if (!group.isAlone() && isOnOnePage(context, group)) {
                RowSurplus surplus = new RowSurplus(context, group);
                surplus.spread();
                if (surplus.leftDots() >= 0) {
                    surplus.heights[surplus.heights.length - 1] += surplus.leftDots();
                    surplus.move();
                }
            }
        }
    }

    private static boolean isOnOnePage(LayoutContext context, SpannedRows group) {
        return !context.isPageBreaksAllowed() || group.bottom() <= context.getRootLayer().getPage(context, group.top()).getBottom();
    }

    /** The height of a row without what cells over several rows ask of it. */
    private int ownDots(TableRowBox row) {
        boolean isEnd = group.rows().stream().flatMap(before -> before.getChildren().stream())
                .anyMatch(cell -> SpannedRows.rowSpan(cell) > 1 && group.lastRow((TableCellBox) cell) == row);
        if (!isEnd) {
            return row.getHeight();
        }
        CalculatedStyle style = row.getStyle();
        int own = row.isAutoHeight() ? 0 : (int) style.getFloatPropertyProportionalHeight(CSSName.HEIGHT, 0, css);
        for (Box cell : row.getChildren()) {
            own = SpannedRows.rowSpan(cell) > 1 ? own : Math.max(own, ownDots((TableCellBox) cell));
        }
        return Math.min(own, row.getHeight());
    }

    /** The height of a cell's content, where its baseline has it, with what surrounds it. */
    private int ownDots(TableCellBox cell) {
        boolean isLowered = cell.getVerticalAlign() == IdentValue.BASELINE && cell.getChildCount() > 0;
        int content = cell.getChildrenHeight() + (isLowered ? Math.max(0, cell.getChild(0).getY()) : 0);
        int around = (int) (cell.getPadding(css).height() + cell.getBorder(css).height());
        return Math.max(content, (int) cell.getStyle().getMinHeight(css, 0) + around);
    }

    private void spread() {
        List<TableCellBox> cells = new ArrayList<>();
        group.rows().forEach(row -> row.getChildren().stream().filter(cell -> SpannedRows.rowSpan(cell) > 1)
                .forEach(cell -> cells.add((TableCellBox) cell)));
        // What is within another's rows comes before it.
        cells.sort(Comparator.comparingInt(this::last).thenComparing(Comparator.comparingInt(this::first).reversed()));
        for (TableCellBox cell : cells) {
            int first = first(cell);
            int last = last(cell);
            int surplus = ownDots(cell) - IntStream.rangeClosed(first, last).map(i -> heights[i]).sum() - (last - first) * spacingDots;
            if (surplus > 0) {
                spread(surplus, first, last);
            }
        }
    }

    /** What the height of the table leaves to the last row; less than nothing where rows that overlap need more than they have. */
    private int leftDots() {
        return group.bottom() - group.top() - (heights.length - 1) * spacingDots - IntStream.of(heights).sum();
    }

    private void spread(int surplus, int first, int last) {
        List<Integer> begun = IntStream.rangeClosed(first + 1, last).filter(i -> group.rows().get(i).getChildren().stream()
                .anyMatch(cell -> SpannedRows.rowSpan(cell) > 1)).boxed().toList();
        List<Integer> filled = IntStream.rangeClosed(first, last).filter(i -> heights[i] > 0).boxed().toList();
        List<Integer> free = filled.stream().filter(i -> !isGivenHeight(group.rows().get(i))).toList();
        List<Integer> growing = !begun.isEmpty() ? begun : !free.isEmpty() ? free : !filled.isEmpty() ? filled : List.of(last);
        long total = growing.stream().mapToLong(i -> heights[i]).sum();
        int left = surplus;
        for (int i : growing) {
            int share = growing == begun || total == 0 ? surplus / growing.size() : (int) (surplus * (long) heights[i] / total);
            heights[i] += share;
            left -= share;
        }
        heights[growing.getLast()] += left;
    }

    private boolean isGivenHeight(TableRowBox row) {
        return !row.isAutoHeight() || row.getChildren().stream().anyMatch(cell -> SpannedRows.rowSpan(cell) == 1
                && (!((TableCellBox) cell).isAutoHeight() || cell.getStyle().getMinHeight(css, 0) > 0));
    }

    private int first(TableCellBox cell) {
        return group.rows().indexOf((TableRowBox) cell.getParent());
    }

    private int last(TableCellBox cell) {
        return group.rows().indexOf(group.lastRow(cell));
    }

    /** Gives the rows their heights, and moves what is in them; together they are as high as before. */
    private void move() {
        int[] tops = new int[heights.length];
        for (int i = 1; i < heights.length; i++) {
            tops[i] = tops[i - 1] + heights[i - 1] + spacingDots;
        }
        for (int i = 0; i < heights.length; i++) {
            TableRowBox row = group.rows().get(i);
            row.setY(group.rows().getFirst().getY() + tops[i]);
            row.setHeight(heights[i]);
            for (Box box : row.getChildren()) {
                TableCellBox cell = (TableCellBox) box;
                int last = last(cell);
                resize(cell, tops[last] + heights[last] - tops[i]);
            }
        }
        group.section().calcChildLocations();
    }

    private static void resize(TableCellBox cell, int height) {
        int more = height - cell.getHeight();
        cell.setHeight(height);
        IdentValue align = cell.getVerticalAlign();
        if (more != 0 && (align == IdentValue.MIDDLE || align == IdentValue.BOTTOM)) {
            cell.moveContent(align == IdentValue.MIDDLE ? more / 2 : more);
        }
    }
}
