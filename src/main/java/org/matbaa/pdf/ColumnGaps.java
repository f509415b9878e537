package org.matbaa.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.matbaa.pdf.FlowText.Lines;
import org.matbaa.pdf.FlowText.Part;

/**
 * What is between columns side by side. A reader that builds blocks of words takes a column for as wide as what is below it, as far
 * as nothing is beside it: where something narrow stands under a gap, as a page's number or the border of two cells, both
 * columns would reach over it, and neither be beside the other.
 */
final class ColumnGaps {
    private final List<BlockExtent> fromLeft;

    ColumnGaps(List<BlockExtent> columns) {
        fromLeft = columns.stream().sorted(Comparator.comparingDouble(BlockExtent::leftPt)).toList();
    }

    /** Where lines, cells and what stands in them end. */
    static List<Double> ends(List<Part> parts) {
        return parts.stream().flatMap(ColumnGaps::ends).collect(Collectors.toCollection(ArrayList::new));
    }

    private static Stream<Double> ends(Part part) {
        return switch (part) {
            case Lines lines -> lines.all().stream().map(BlockExtent::of).flatMap(line -> Stream.of(line.leftPt(), line.rightPt()));
            case TableText table -> table.rows().stream().flatMap(row -> row.cells().stream())
                    .flatMap(cell -> Stream.concat(Stream.of(cell.leftPt(), cell.rightPt()), cell.text().parts().stream()
                            .flatMap(ColumnGaps::ends)));
        };
    }

    /** Whether one of some places is in a gap. */
    boolean have(List<Double> places) {
        for (int i = 1; i < fromLeft.size(); i++) {
            double fromPt = fromLeft.get(i - 1).rightPt();
            double toPt = fromLeft.get(i).leftPt();
            if (places.stream().anyMatch(xPt -> xPt > fromPt && xPt < toPt)) {
                return true;
            }
        }
        return false;
    }

    /** The middles of the gaps, from the left. */
    List<Double> middlesPt() {
        return IntStream.range(1, fromLeft.size())
                .mapToObj(i -> (fromLeft.get(i - 1).rightPt() + fromLeft.get(i).leftPt()) / 2).toList();
    }

    /**
     * What the narrowest gap leaves free; infinite if there is none.
     *
     * @param text all that is in the columns; spaces at the ends of lines, and marks after them, stand in gaps
     */
    double leastPt(List<FlowText> text) {
        double leastPt = Double.POSITIVE_INFINITY;
        for (int i = 1; i < fromLeft.size(); i++) {
            leastPt = Math.min(leastPt, fromLeft.get(i).leftPt() - fromLeft.get(i - 1).rightPt());
        }
        return leastPt - text.stream().flatMap(FlowText::lines).map(BlockExtent::of).mapToDouble(this::beyondPt).max().orElse(0);
    }

    /** How far a line of one of the columns reaches beyond it. */
    private double beyondPt(BlockExtent line) {
        return fromLeft.stream().filter(column -> line.leftPt() < column.rightPt() && line.rightPt() > column.leftPt())
                .mapToDouble(column -> Math.max(0, Math.max(column.leftPt() - line.leftPt(), line.rightPt() - column.rightPt())))
                .min().orElse(0);
    }
}
