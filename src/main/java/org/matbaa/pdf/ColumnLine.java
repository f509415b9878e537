package org.matbaa.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands on one baseline of a column: a line, or those of several cells of a table.
 *
 * @param yPt         baseline
 * @param words       from the left; at least one
 * @param rightToLeft whether it looks right-to-left; empty for those of several cells
 * @param heightsPt   how high a reader takes what of it is of one run for, spaces too
 */
record ColumnLine(double yPt, List<Ink> words, Optional<Boolean> rightToLeft, List<Double> heightsPt) {
    /** Such a reader takes 0.1 for the same. */
    static final double SAME_PT = 0.15;

    /** A word, or part of one. */
    record Ink(double leftPt, double rightPt, float sizePt) {
    }

    /**
     * The words of lines, or of what of them stands in cells, from the top.
     *
     * @param parts the runs of each; those without words are left out
     */
    static List<ColumnLine> of(List<List<PlacedRun>> parts) {
        return parts.stream().sorted(Comparator.comparingDouble(runs -> -runs.getFirst().yPt()))
                .map(runs -> new ColumnLine(runs.getFirst().yPt(), words(runs), Optional.of(FlowLine.looksRightToLeft(runs)),
                        runs.stream().map(PlacedRun::heightPt).toList()))
                .filter(line -> !line.words().isEmpty()).toList();
    }

    /**
     * Joins what stands on the same baselines.
     *
     * @param lines  from the top
     * @param nearPt baselines that are nearer are one line
     */
    static List<ColumnLine> join(List<ColumnLine> lines, double nearPt) {
        List<ColumnLine> joined = new ArrayList<>();
        for (ColumnLine line : lines) {
            if (joined.isEmpty() || joined.getLast().yPt() - line.yPt() >= nearPt) {
                joined.add(line);
            } else {
                joined.add(joined.removeLast().with(line));
            }
        }
        return joined;
    }

    private ColumnLine with(ColumnLine beside) {
        return new ColumnLine(yPt, Stream.of(words, beside.words).flatMap(List::stream)
                .sorted(Comparator.comparingDouble(Ink::leftPt)).toList(), Optional.empty(),
                Stream.of(heightsPt, beside.heightsPt).flatMap(List::stream).toList());
    }

    private static List<Ink> words(List<PlacedRun> part) {
        return part.stream()
                .flatMap(run -> PaintUnits.of(run.run(), run.text()).stream().map(unit -> new LineUnit(unit, run)))
                .filter(unit -> !unit.isSpace())
                .map(unit -> new Ink(unit.leftPt(), unit.rightPt(), unit.run().run().sizePt()))
                .sorted(Comparator.comparingDouble(Ink::leftPt)).toList();
    }

    /** Whether it reads from the other end than others. */
    boolean isAgainst(boolean fromRight) {
        return rightToLeft.isPresent() && rightToLeft.get() != fromRight;
    }

    double leftPt() {
        return words.getFirst().leftPt();
    }

    double rightPt() {
        return words.getLast().rightPt();
    }

    /** Above all of its text to such a reader. */
    double abovePt() {
        return yPt + Collections.max(heightsPt) + SAME_PT;
    }
}
