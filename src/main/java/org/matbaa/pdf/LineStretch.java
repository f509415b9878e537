package org.matbaa.pdf;

import java.util.List;

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
}
