package org.matbaa.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.matbaa.pdf.FlowText.Lines;
import org.matbaa.pdf.FlowText.Part;

/**
 * The text of a page as blocks, for a reader that builds them from places: it takes lines for one column when they
 * overlap, are of one size and stand near; others for cells of a table, and reads them across columns and cells. What
 * is painted here, without ink, makes each column one block to it, and each cell of a table one. Not thread-safe.
 */
final class TextBlocks {
    /**
     * A column of several side by side.
     *
     * @param columns the same for all of them, and for no others
     */
    record Column(Object columns, BlockExtent extent) {
    }

    private final PageContent page;
    private final GlyphPainter painter;
    /** Of the page itself. */
    private final FlowText text = new FlowText();
    private final LineGaps gaps = new LineGaps();
    private final Map<Column, FlowText> inColumns = new LinkedHashMap<>();

    TextBlocks(PageContent page, GlyphPainter painter) {
        this.page = page;
        this.painter = painter;
    }

    /**
     * Adds a line, or the part of one that stands in a cell of a table.
     *
     * @param places the cells that it stands in, the outermost first
     */
    void add(Optional<Column> column, List<TableText.Place> places, List<PlacedRun> runs) {
        if (column.isPresent()) {
            page.letters().addColumns(column.get().extent().rightToLeft());
            inColumns.computeIfAbsent(column.get(), any -> new FlowText()).add(places, runs);
        } else {
            text.add(places, runs);
            if (places.isEmpty()) {
                gaps.add(runs);
            }
        }
    }

    /** Paints what joins the lines, after everything else of the page. */
    void paint() {
        UnitCodes codes = painter.codes();
        boolean fromRight = page.letters().areFromRight();
        TableRules rules = new TableRules(codes, fromRight);
        SideRules sides = new SideRules(codes, fromRight);
        List<Part> parts = text.parts();
        for (int i = 0; i < parts.size(); i++) {
            boolean isRuled = parts.get(i) instanceof TableText table && table.mayBeParted() && (table.isParted(fromRight) || table.rows().size() == 1
                    || i > 0 && sides.areBeside(parts.get(i - 1), table)
                    || i + 1 < parts.size() && sides.areBeside(table, parts.get(i + 1)));
            if (isRuled) {
                rules.rule((TableText) parts.get(i));
            }
            sides.add(parts.get(i), isRuled);
        }
        gaps.fill(codes, fromRight);
        Map<Object, List<Column>> groups = new LinkedHashMap<>();
        inColumns.keySet().forEach(column -> groups.computeIfAbsent(column.columns(), any -> new ArrayList<>()).add(column));
        groups.values().forEach(columns -> join(codes, columns));
        painter.paint(page, codes);
    }

    /** Joins what stands in columns side by side. */
    private void join(UnitCodes codes, List<Column> columns) {
        TableRules rules = new TableRules(codes, page.letters().areFromRight());
        PlacedRun lowest = null;
        for (Column column : columns) {
            for (Part part : inColumns.get(column).blocks(page.letters().areFromRight())) {
                PlacedRun last = switch (part) {
                    case Lines joined -> filler(codes, column.extent()).join(BlockText.of(joined));
                    case TableText table -> rules.rule(table);
                };
                lowest = lowest == null || last.yPt() < lowest.yPt() ? last : lowest;
            }
        }
        List<BlockExtent> extents = columns.stream().map(Column::extent).toList();
        if (!rules.isEmpty()) {
            rules.part(extents, columns.stream().flatMap(column -> inColumns.get(column).runs()).toList());
        }
        filler(codes, extents.stream().reduce(BlockExtent::with).orElseThrow()).close(lowest);
    }

    private static ColumnFiller filler(UnitCodes codes, BlockExtent extent) {
        return new ColumnFiller(codes, extent, LineMarks.ofDirection(extent.rightToLeft()), ColumnFiller.BLOCK_SIZE);
    }
}
