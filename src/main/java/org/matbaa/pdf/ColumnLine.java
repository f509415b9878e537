package org.matbaa.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What stands on one baseline of a column: a line, or those of several cells of a table.
 *
 * @param yPt   baseline
 * @param words from the left; at least one
 */
record ColumnLine(double yPt, List<Ink> words) {
    /** A word, or part of one. */
    record Ink(double leftPt, double rightPt, float sizePt) {
    }

    /**
     * The lines of a column, from the top.
     *
     * @param parts  the runs of each line or cell
     * @param nearPt baselines that are nearer are one line
     */
    static List<ColumnLine> of(List<List<PlacedRun>> parts, double nearPt) {
        List<ColumnLine> lines = new ArrayList<>();
        for (List<PlacedRun> part : parts.stream()
                .sorted(Comparator.comparingDouble(runs -> -runs.getFirst().yPt())).toList()) {
            double yPt = part.getFirst().yPt();
            List<Ink> words = words(part);
            if (words.isEmpty()) {
                continue;
            }
            if (lines.isEmpty() || lines.getLast().yPt() - yPt >= nearPt) {
                lines.add(new ColumnLine(yPt, new ArrayList<>()));
            }
            lines.getLast().words().addAll(words);
        }
        lines.forEach(line -> line.words().sort(Comparator.comparingDouble(Ink::leftPt)));
        return lines;
    }

    private static List<Ink> words(List<PlacedRun> part) {
        return part.stream()
                .flatMap(run -> PaintUnits.of(run.run(), run.text()).stream().map(unit -> new LineUnit(unit, run)))
                .filter(unit -> !unit.isSpace())
                .map(unit -> new Ink(unit.leftPt(), unit.rightPt(), unit.run().run().sizePt())).toList();
    }

    double leftPt() {
        return words.getFirst().leftPt();
    }

    double rightPt() {
        return words.getLast().rightPt();
    }
}
