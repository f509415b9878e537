package org.matbaa.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
            boolean isRuled = isRuled(parts, i, sides, fromRight);
            if (isRuled) {
                rules.rule((TableText) parts.get(i));
            }
            sides.add(parts.get(i), isRuled);
        }
        gaps.fill(codes, fromRight);
        Map<Object, List<Column>> groups = new LinkedHashMap<>();
        inColumns.keySet().forEach(column -> groups.computeIfAbsent(column.columns(), any -> new ArrayList<>()).add(column));
        List<Double> ends = ColumnGaps.ends(parts);
        for (List<Column> columns : List.copyOf(groups.values()).reversed()) {
            join(codes, columns, ends);
        }
        painter.paint(page, codes);
    }

    /** Whether a part is a table that the reader would not give in order, for itself or for what is above it or below. */
    private static boolean isRuled(List<Part> parts, int i, SideRules sides, boolean fromRight) {
        return parts.get(i) instanceof TableText table && table.mayBeParted()
                && (table.isParted(fromRight) || table.rows().size() == 1
                || i > 0 && sides.areBeside(parts.get(i - 1), table)
                || i + 1 < parts.size() && sides.areBeside(table, parts.get(i + 1)));
    }

    /**
     * Joins what stands in columns side by side.
     *
     * @param ends where something ends that may be below them; where marks part these columns is added
     */
    private void join(UnitCodes codes, List<Column> columns, List<Double> ends) {
        TableRules rules = new TableRules(codes, page.letters().areFromRight());
        List<BlockExtent> extents = columns.stream().map(Column::extent).toList();
        ColumnGaps between = new ColumnGaps(extents);
        double apartPt = between.leastPt(columns.stream().map(inColumns::get).toList());
        for (int i = 0; i < columns.size(); i++) {
            BlockSize size = new BlockSize(apartPt, i % 2 == 0);
            for (Part part : inColumns.get(columns.get(i)).blocks(page.letters().areFromRight())) {
                switch (part) {
                    case Lines joined -> join(codes, extents.get(i), BlockText.of(joined), size);
                    case TableText table -> rules.rule(table);
                }
            }
        }
        List<PlacedRun> runs = columns.stream().flatMap(column -> inColumns.get(column).runs()).toList();
        BlockExtent across = extents.stream().reduce(BlockExtent::with).orElseThrow();
        if (!rules.isEmpty() || between.have(ends)) {
            rules.part(across, between.middlesPt(), runs);
            ends.addAll(between.middlesPt());
        }
        filler(codes, across, 1).close(runs, nextTopPt(runs));
    }

    /** As high as a reader takes for what stands on the page below a text. */
    private double nextTopPt(List<PlacedRun> above) {
        double lowestPt = above.stream().mapToDouble(PlacedRun::yPt).min().orElseThrow();
        return Stream.concat(text.runs(), inColumns.values().stream().flatMap(FlowText::runs)).filter(run -> run.yPt() < lowestPt)
                .mapToDouble(PlacedRun::topPt).max().orElse(Double.NEGATIVE_INFINITY);
    }

    private static void join(UnitCodes codes, BlockExtent extent, BlockText text, BlockSize size) {
        float blockSize = size.of(text);
        ColumnFiller filler = filler(codes, extent, blockSize);
        if (blockSize != BlockSize.USUAL) {
            filler.begin(text);
        }
        filler.join(text);
    }

    private static ColumnFiller filler(UnitCodes codes, BlockExtent extent, float blockSize) {
        return new ColumnFiller(codes, extent, LineMarks.ofDirection(extent.rightToLeft()), blockSize);
    }
}
