package org.matbaa.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a line that is embedded in text of the other direction (UAX #9, 2.1).
 *
 * @param stretch     its units
 * @param leftToRight its direction
 * @param outer       the embeddings that it is in, the outermost first
 */
record Embedding(LineStretch stretch, boolean leftToRight, List<Embedding> outer) {
    /** The embeddings of a line, each after those that it is in. */
    static List<Embedding> of(List<LineUnit> line, boolean rightToLeft) {
        List<Embedding> embeddings = new ArrayList<>();
        find(line, rightToLeft ? 1 : 0, List.of(), embeddings);
        return embeddings;
    }

    private static void find(List<LineUnit> units, int level, List<Embedding> outer, List<Embedding> found) {
        int from = 0;
        while (from < units.size()) {
            int to = from;
            while (to < units.size() && units.get(to).level() > level) {
                to++;
            }
            if (to > from) {
                add(units.subList(from, to), level, outer, found);
            }
            from = Math.max(to, from + 1);
        }
    }

    private static void add(List<LineUnit> units, int level, List<Embedding> outer, List<Embedding> found) {
        int lowest = units.stream().mapToInt(LineUnit::level).min().orElseThrow();
        List<Embedding> outerOfUnits = new ArrayList<>(outer);
        if ((lowest - level) % 2 != 0) {
            Embedding embedding = new Embedding(new LineStretch(units, false), lowest % 2 == 0, outer);
            found.add(embedding);
            outerOfUnits.add(embedding);
        }
        find(units, lowest, outerOfUnits, found);
    }

    boolean isOutermost() {
        return outer.isEmpty();
    }

    LineUnit first() {
        return stretch.units().getFirst();
    }

    LineUnit last() {
        return stretch.units().getLast();
    }

    /** Whether it is of left-to-right text alone, in a line of the other direction. */
    boolean isLeftToRightAlone() {
        return isOutermost() && stretch.units().stream().noneMatch(LineUnit::isRightToLeft);
    }

    /** Whether another one is in this one, and begins at the same left edge. */
    boolean hasAtItsLeft(Embedding other) {
        int depth = outer.size();
        return other.outer.size() > depth && other.outer.get(depth) == this && other.stretch.leftPt() == stretch.leftPt();
    }

    /** How many of those that it is in end at the same right edge. */
    long countOuterAtItsRight() {
        return outer.stream().filter(other -> other.stretch.rightPt() == stretch.rightPt()).count();
    }
}
