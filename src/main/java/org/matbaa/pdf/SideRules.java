package org.matbaa.pdf;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.matbaa.pdf.FlowText.Lines;
import org.matbaa.pdf.FlowText.Part;

/**
 * Rules without ink between what stands at different sides of a page, for a reader that builds blocks of words: it takes
 * what stands at the page's own side before what is beside that and higher, unless something as wide as both is between.
 * Short lines that are at one side and the other by turns would be two columns to it, and a short line below a table
 * would come before the last cell. Not thread-safe.
 */
final class SideRules {
    /** Of the size; what is less far down is beside. */
    private static final double BELOW_EM = 0.5;

    /**
     * A line, or a row of a table.
     *
     * @param blocks what are blocks to the reader
     */
    private record Strip(List<BlockExtent> blocks, PlacedRun highest, double lowestPt) {
        static Strip of(List<BlockExtent> blocks, List<PlacedRun> runs) {
            return new Strip(blocks, runs.stream().max(Comparator.comparingDouble(PlacedRun::topPt)).orElseThrow(),
                    runs.stream().mapToDouble(PlacedRun::yPt).min().orElseThrow());
        }

        boolean isBelow(Strip other) {
            return highest.yPt() < other.lowestPt - BELOW_EM * highest.run().sizePt();
        }
    }

    private final UnitCodes codes;
    private final boolean fromRight;
    private int rules;
    private Strip last;

    /**
     * Prepares rules.
     *
     * @param fromRight whether the reader takes what is at the right first
     */
    SideRules(UnitCodes codes, boolean fromRight) {
        this.codes = codes;
        this.fromRight = fromRight;
    }

    /**
     * Adds what of a page is in no column, in order.
     *
     * @param isRuled whether it is a table that has rules from edge to edge above its rows and below
     */
    void add(Part part, boolean isRuled) {
        switch (part) {
            case Lines lines -> lines.all().forEach(line -> add(strip(line)));
            case TableText table -> {
                add(strip(table, table.rows().getFirst(), isRuled));
                last = strip(table, table.rows().getLast(), isRuled);
            }
        }
    }

    private void add(Strip strip) {
        if (last != null && rules < ColumnFiller.MOST_RULES) {
            beside(last, strip).ifPresent(both -> {
                new ColumnFiller(codes, both, LineMarks.WORD_JOINER, 1).ruleAbove(strip.highest());
                rules++;
            });
        }
        last = strip;
    }

    /** Whether the reader would take what is first in one part before what is last in the one above, or some of it. */
    boolean areBeside(Part above, Part below) {
        Strip highest = switch (below) {
            case Lines lines -> strip(lines.all().getFirst());
            case TableText table -> strip(table, table.rows().getFirst(), false);
        };
        Strip lowest = switch (above) {
            case Lines lines -> strip(lines.all().getLast());
            case TableText table -> strip(table, table.rows().getLast(), false);
        };
        return beside(lowest, highest).isPresent();
    }

    private static Strip strip(List<PlacedRun> line) {
        return Strip.of(List.of(BlockExtent.of(line)), line);
    }

    private static Strip strip(TableText table, TableText.Row row, boolean isRuled) {
        List<BlockExtent> blocks = isRuled ? List.of(table.extent())
                : row.cells().stream().map(cell -> BlockExtent.of(cell.text().runs().toList())).toList();
        return Strip.of(blocks, row.runs().toList());
    }

    /** Over what a rule must reach between two strips for the reader to take the lower one after the other. */
    private Optional<BlockExtent> beside(Strip upper, Strip lower) {
        if (!lower.isBelow(upper)) {
            return Optional.empty();
        }
        return upper.blocks().stream().flatMap(above -> lower.blocks().stream()
                .filter(below -> isFirst(below, above)).map(above::with)).reduce(BlockExtent::with);
    }

    /** Whether the reader would take a block before another that is higher. */
    private boolean isFirst(BlockExtent below, BlockExtent above) {
        return fromRight ? below.leftPt() >= above.rightPt() : below.rightPt() <= above.leftPt();
    }
}
