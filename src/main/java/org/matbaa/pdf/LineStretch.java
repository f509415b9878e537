package org.matbaa.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Units of a line that follow each other and read against it.
 *
 * @param units    in logical order; at least one
 * @param touching whether something other than a space is before them
 */
record LineStretch(List<LineUnit> units, boolean touching) {
    double leftPt() {
        return units.stream().mapToDouble(LineUnit::leftPt).min().orElseThrow();
    }

    double rightPt() {
        return units.stream().mapToDouble(LineUnit::rightPt).max().orElseThrow();
    }

    /** Whether nothing else of a line stands between its units. */
    boolean isTogetherIn(List<LineUnit> line) {
        double leftPt = leftPt();
        double rightPt = rightPt();
        return line.stream().filter(unit -> unit.middlePt() > leftPt && unit.middlePt() < rightPt).count() <= units.size();
    }

    PlacedRun lastRun() {
        return units.getLast().run();
    }

    /** Whether a left-to-right stretch ends in neutrals, or has spaces and no letter. */
    boolean isOnlyByMarkupLeftToRight() {
        return units.getFirst().isNeutral() || units.getLast().isNeutral()
                || units.stream().anyMatch(LineUnit::isSpace)
                && units.stream().noneMatch(LineUnit::isStrongLeftToRight);
    }

    /** Cuts units where the run of one does not continue that of the ones before it. */
    static List<List<LineUnit>> cut(List<LineUnit> units, BiPredicate<PlacedRun, PlacedRun> continues) {
        List<List<LineUnit>> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= units.size(); i++) {
            if (i == units.size() || !continues.test(units.get(i).run(), units.get(from).run())) {
                parts.add(units.subList(from, i));
                from = i;
            }
        }
        return parts;
    }
}
