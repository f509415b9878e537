package org.matbaa.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Rules without ink between lines at different sides of a page, for a reader that builds blocks of words: it takes what
 * stands at the page's own side before what is beside that and higher, unless something as wide as both is between.
 * Short lines that are at one side and the other by turns would be two columns to it. Not thread-safe.
 */
final class SideRules {
    /** Of the size; what is less far down is beside. */
    private static final double BELOW_EM = 0.5;

    /** A line that is below the one before it and beside what that takes of the page's width. */
    private record Step(BlockExtent both, PlacedRun highest, boolean toRight) {
    }

    private final List<Step> steps = new ArrayList<>();
    private BlockExtent last;
    private double lastPt;

    /** Adds a line that is in no column and no table, in order. */
    void add(List<PlacedRun> line) {
        BlockExtent extent = BlockExtent.of(line);
        PlacedRun highest = line.stream().max(Comparator.comparingDouble(PlacedRun::topPt)).orElseThrow();
        boolean isBelow = last != null && highest.yPt() < lastPt - BELOW_EM * highest.run().sizePt();
        if (isBelow && !last.overlaps(extent) && steps.size() < ColumnFiller.MOST_RULES) {
            steps.add(new Step(last.with(extent), highest, extent.leftPt() >= last.rightPt()));
        }
        last = extent;
        lastPt = highest.yPt();
    }

    /**
     * Adds the rules.
     *
     * @param fromRight whether the reader takes what is at the right first
     */
    void addTo(UnitCodes codes, boolean fromRight) {
        for (Step step : steps) {
            if (step.toRight() == fromRight) {
                new ColumnFiller(codes, step.both(), LineMarks.WORD_JOINER, 1).ruleAbove(step.highest());
            }
        }
    }
}
