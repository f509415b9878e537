package org.matbaa.pdf;

import java.util.List;

/**
 * Units of a line that follow each other and read against it.
 *
 * @param units    in logical order; at least one
 * @param touching whether something other than a space is before them
 * @param alone    whether there is nothing but spaces beside them
 */
record LineStretch(List<LineUnit> units, boolean touching, boolean alone) {
    double leftPt() {
        return units.stream().mapToDouble(LineUnit::leftPt).min().orElseThrow();
    }

    double rightPt() {
        return units.stream().mapToDouble(LineUnit::rightPt).max().orElseThrow();
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

    /**
     * Where, in a word that is letters and then a number or a number and then letters, the second part
     * begins; 0 in anything else.
     */
    int secondOfTwoParts() {
        int second = 0;
        for (int i = 0; i < units.size(); i++) {
            if (!units.get(i).isStrongLeftToRight() && !PaintedCode.isWeak(units.get(i).firstCharacter())) {
                return 0;
            }
            if (i > 0 && units.get(i).isStrongLeftToRight() != units.get(i - 1).isStrongLeftToRight()) {
                if (second > 0) {
                    return 0;
                }
                second = i;
            }
        }
        return second;
    }
}
