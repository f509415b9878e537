package org.matbaa.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.Stream;

import org.matbaa.pdf.FlowText.Lines;
import org.matbaa.pdf.FlowText.Part;

/**
 * Rules without ink around the rows of a table, for a reader that builds blocks of words: it takes what stands beside a
 * block before what is below that, whatever row it is of, unless something as wide is between them. Each cell is made
 * one block. What keeps a block from being taken for as wide as what is below it stands between cells, and between
 * columns. Not thread-safe.
 */
final class TableRules {
    /** Of the text's, for marks at borders: so small that the reader takes none into the rule below, as it does at the same size. */
    private static final float BORDER_SIZE = 0.18f;
    /** Of the text's: the reader takes no word into a cell's block that is further from it than 0.7 of that, nor marks at 1. */
    private static final float BLOCK_SIZE = 0.8f;
    /** The reader takes no text that is 1.6 times as large into a block. */
    static final float LEAST_BLOCK_SIZE = 0.63f;
    /** So small that marks between two lines need overlap neither. */
    private static final float STEP_BLOCK_SIZE = 0.65f;
    private static final double LEAST_BEYOND_SPACES_EM = 0.74;
    /** So small that the reader does not take one rule between cells for part of the next. */
    private static final float STEP_SIZE = 0.02f;
    /** Of the text's; what is nearer than 1.5 times the size of a rule is part of it. */
    private static final double STEP_EM = 0.035;
    /** Of that, between a cell's block and its rule: the reader takes for a table what is next to each other, and has none between. */
    private static final double CLOSE_SHARE = 0.06;
    private static final double BELOW_EM = 0.3;
    /**
     * Of the text's, for marks from above two cells down, where one that is below the first line of one would be above that of the
     * other, and part them: so small that the reader takes none into the rule above.
     */
    private static final float CHAIN_SIZE = 0.09f;
    private static final double CHAIN_ABOVE_PT = 0.25;
    /** Where another reader takes nothing for part of the line above, and the first nothing for a cell in the row. */
    private static final double BESIDE_EM = 0.43;
    /** In a row; what no one can read needs none. */
    private static final int MOST_STEPS = 100;

    private final UnitCodes codes;
    private final boolean fromRight;
    private final List<PlacedRun> rules = new ArrayList<>();

    /**
     * Prepares rules.
     *
     * @param fromRight whether the reader takes what stands beside a block at its right first
     */
    TableRules(UnitCodes codes, boolean fromRight) {
        this.codes = codes;
        this.fromRight = fromRight;
    }

    /** Whether no table has been ruled. */
    boolean isEmpty() {
        return rules.isEmpty();
    }

    /** Rules a table, and those in its cells. */
    void rule(TableText table) {
        ColumnFiller across = filler(table.extent(), 1);
        table.rows().forEach(row -> rule(across, row, table.rightToLeft()));
        PlacedRun lowest = table.runs().min(Comparator.comparingDouble(PlacedRun::yPt)).orElseThrow();
        rule(across, small(lowest).onBaseline(belowPt(lowest)));
    }

    private void rule(ColumnFiller across, TableText.Row row, boolean rightToLeft) {
        if (rules.size() >= ColumnFiller.MOST_RULES) {
            return;
        }
        PlacedRun highest = row.runs().max(Comparator.comparingDouble(PlacedRun::topPt)).orElseThrow();
        int cells = row.cells().size();
        if (cells > 1 && cells <= MOST_STEPS && rightToLeft != fromRight) {
            step(across, row, highest);
        } else {
            rules.add(across.ruleAbove(highest));
            float blockSize = blockSize(row);
            row.cells().forEach(cell -> cell.text().parts().forEach(part -> join(part, blockSize, rightToLeft)));
        }
        part(across, row.cells());
    }

    /** Has each cell of a row that is not of the reader's direction begin below the one before, and a rule between them. */
    private void step(ColumnFiller across, TableText.Row row, PlacedRun highest) {
        float blockSize = Math.min(STEP_BLOCK_SIZE, blockSize(row));
        double stepPt = STEP_EM * highest.run().sizePt();
        double topPt = highest.topPt() + stepPt * row.cells().size();
        for (TableText.Cell cell : row.cells()) {
            rule(across, highest.scaled(STEP_SIZE).withTopAt(topPt + CLOSE_SHARE * stepPt));
            List<Part> parts = cell.text().parts();
            if (parts.getFirst() instanceof Lines lines) {
                BlockText text = BlockText.of(lines);
                filler(ink(text, !fromRight), blockSize).joinFrom(topPt, text);
                parts = parts.subList(1, parts.size());
            }
            parts.forEach(part -> join(part, blockSize, !fromRight));
            topPt -= stepPt;
        }
    }

    /**
     * Parts columns side by side that have ruled tables in them, or under which something ends between them.
     *
     * @param across    from edge to edge of them
     * @param middlesPt of the gaps between them
     * @param text      all that is in them
     */
    void part(BlockExtent across, List<Double> middlesPt, List<PlacedRun> text) {
        DoubleSummaryStatistics heights = Stream.concat(rules.stream().map(PlacedRun::topPt), text.stream()
                .flatMap(run -> Stream.of(run.topPt(), run.yPt()))).mapToDouble(Double::doubleValue).summaryStatistics();
        PlacedRun mark = small(text.getFirst()).withTopAt(heights.getMax());
        middlesPt.forEach(xPt -> filler(across, 1).markDown(mark, heights.getMin(), xPt));
    }

    /** Parts the cells of a row, at the border between two. */
    private static void part(ColumnFiller across, List<TableText.Cell> cells) {
        for (int i = 1; i < cells.size(); i++) {
            TableText.Cell cell = cells.get(i - 1);
            TableText.Cell next = cells.get(i);
            double xPt = Math.max(cell.leftPt(), next.leftPt());
            boolean isHigher = first(cell).yPt() > first(next).yPt();
            PlacedRun high = first(isHigher ? cell : next);
            PlacedRun low = first(isHigher ? next : cell);
            if (low.topPt() >= beside(high).topPt()) {
                Stream.of(high, low).map(TableRules::beside).distinct().forEach(run -> across.mark(run, xPt));
            } else {
                across.markDown(high.scaled(CHAIN_SIZE).withTopAt(high.topPt() + CHAIN_ABOVE_PT), beside(low).yPt(), xPt);
            }
        }
    }

    private void rule(ColumnFiller across, PlacedRun rule) {
        rules.add(rule);
        across.rule(rule);
    }

    private void join(Part part, float blockSize, boolean rightToLeft) {
        switch (part) {
            case TableText table -> rule(table);
            case Lines lines -> {
                BlockText text = BlockText.of(lines);
                filler(ink(text, rightToLeft), blockSize).join(text);
            }
        }
    }

    /** Of the text's, for the cells of a row: less than between two, and some of what marks beyond a line's last space leave. */
    private static float blockSize(TableText.Row row) {
        RowMeasure measure = row.measure();
        double gapEm = Math.min(measure.gapEm(), Math.max(measure.spaceGapEm(), LEAST_BEYOND_SPACES_EM));
        return (float) Math.clamp(gapEm - BlockSize.EDGES_EM, LEAST_BLOCK_SIZE, BLOCK_SIZE);
    }

    /** What the ink of a text takes, and marks beside it. */
    private static BlockExtent ink(BlockText text, boolean rightToLeft) {
        double marksPt = BlockText.MARKS_EM * text.runs().mapToDouble(run -> run.run().sizePt()).max().orElseThrow();
        return new BlockExtent(text.words().stream().mapToDouble(ColumnLine::leftPt).min().orElse(0) - marksPt,
                text.words().stream().mapToDouble(ColumnLine::rightPt).max().orElse(0), rightToLeft);
    }

    /** Marks of a direction would count as letters of the page. */
    private ColumnFiller filler(BlockExtent extent, float blockSize) {
        return new ColumnFiller(codes, extent, LineMarks.WORD_JOINER, blockSize);
    }

    private static PlacedRun beside(PlacedRun first) {
        return first.scaled(BORDER_SIZE).onBaseline(first.yPt() - BESIDE_EM * first.run().sizePt());
    }

    private static PlacedRun first(TableText.Cell cell) {
        return cell.text().runs().max(Comparator.comparingDouble(PlacedRun::yPt)).orElseThrow();
    }

    private static double belowPt(PlacedRun run) {
        return run.yPt() - BELOW_EM * run.run().sizePt();
    }

    private static PlacedRun small(PlacedRun run) {
        return run.scaled(ColumnFiller.RULE_SIZE);
    }
}
