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
                add(units.subList(from, to), level + 1, outer, found);
            }
            from = Math.max(to, from + 1);
        }
    }

    /** Adds what is embedded at a level, and what is in it; no level is left out: see {@link LineLevels}. */
    private static void add(List<LineUnit> units, int level, List<Embedding> outer, List<Embedding> found) {
        Embedding embedding = new Embedding(new LineStretch(units, false), level % 2 == 0, outer);
        found.add(embedding);
        List<Embedding> outerOfUnits = new ArrayList<>(outer);
        outerOfUnits.add(embedding);
        find(units, level, outerOfUnits, found);
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
