package org.matbaa.pdf;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The embedding levels of a line's runs, as low as they can be with the same order of the runs (UAX #9, L2): what is
 * embedded in text of its own direction is part of that. No reader knows more than the order.
 */
final class LineLevels {
    private final int[] levels;

    private LineLevels(int[] levels) {
        this.levels = levels;
    }

    /** The same runs with the lowest levels; in logical order. */
    static List<PlacedRun> lowest(List<PlacedRun> line) {
        int[] lowest = lowest(line.stream().mapToInt(placed -> placed.run().level()).toArray(), isEmbedded(line));
        return IntStream.range(0, line.size()).mapToObj(i -> line.get(i).atLevel(lowest[i])).toList();
    }

    /**
     * The lowest levels that give the order of other ones; odd ones stay odd.
     *
     * @param isEmbedded whether all is embedded in text of the other direction for no reason
     */
    static int[] lowest(int[] levels, boolean isEmbedded) {
        LineLevels line = new LineLevels(levels.clone());
        int least = line.least(0, levels.length);
        int base = isEmbedded || least == 0 ? 0 : 1;
        line.lower(0, levels.length, (least - base) & ~1);
        line.lowerWithin(0, levels.length, base);
        return line.levels;
    }

    /** Whether all of a line is embedded, from left to right, and has words of both directions; numbers are anyway. */
    private static boolean isEmbedded(List<PlacedRun> line) {
        return line.stream().noneMatch(placed -> placed.run().level() < 2)
                && line.stream().anyMatch(placed -> placed.run().isRightToLeft());
    }

    /** Lowers what is above a level. */
    private void lowerWithin(int from, int to, int base) {
        int start = from;
        while (start < to) {
            int end = start;
            while (end < to && levels[end] > base) {
                end++;
            }
            if (end > start) {
                lower(start, end, (least(start, end) - base) & ~1);
                lowerWithin(start, end, Math.min(base + 1, least(start, end)));
            }
            start = end + 1;
        }
    }

    private void lower(int from, int to, int by) {
        for (int i = from; i < to; i++) {
            levels[i] -= by;
        }
    }

    private int least(int from, int to) {
        int least = Integer.MAX_VALUE;
        for (int i = from; i < to; i++) {
            least = Math.min(least, levels[i]);
        }
        return least;
    }
}
