package org.matbaa.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The rule for the columns of a table that has less room than they need at least (the sum of their minimum content
 * widths, CSS 2.1, 17.5.2.2): the widest are lowered to one level, the highest at which all have room together. A
 * narrower column keeps its width, and no column becomes wider than one that was as wide or wider.
 */
final class ColumnLevel {
    private ColumnLevel() {
    }

    /**
     * Widths that fit; the same as before when these fit already.
     *
     * @param leastDots the columns' least widths
     * @param roomDots  what there is for all; with less than nothing all get nothing
     */
    static int[] lower(int[] leastDots, int roomDots) {
        int[] widths = leastDots.clone();
        if (Arrays.stream(leastDots).asLongStream().sum() <= roomDots) {
            return widths;
        }
        int left = Math.max(0, roomDots);
        int others = widths.length;
        for (int column : narrowestFirst(leastDots)) {
            widths[column] = Math.min(widths[column], left / others);
            left -= widths[column];
            others--;
        }
        return widths;
    }

    private static int[] narrowestFirst(int[] dots) {
        return IntStream.range(0, dots.length).boxed().sorted(Comparator.comparingInt(column -> dots[column]))
                .mapToInt(Integer::intValue).toArray();
    }
}
