package org.matbaa.layout;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import java.util.Arrays;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ColumnLevelProperties {
    @Provide
    Arbitrary<int[]> widths() {
        return Arbitraries.integers().between(0, 10_000).array(int[].class).ofMinSize(1).ofMaxSize(40);
    }

    @Example
    void theWidestGiveFirst() {
        assertArrayEquals(new int[] {30, 85, 60, 85}, ColumnLevel.lower(new int[] {30, 400, 60, 100}, 260));
    }

    @Example
    void allAreOfOneWidthWhereNoneIsNarrow() {
        assertArrayEquals(new int[] {20, 20, 20}, ColumnLevel.lower(new int[] {50, 60, 70}, 60));
    }

    /** Spacing may be wider than the table. */
    @Example
    void withoutRoomThereIsNoWidth() {
        assertArrayEquals(new int[] {0, 0}, ColumnLevel.lower(new int[] {50, 60}, -5));
        assertArrayEquals(new int[0], ColumnLevel.lower(new int[0], 100));
    }

    @Property
    void whatFitsIsLeftAlone(@ForAll("widths") int[] least, @ForAll @IntRange(max = 1000) int more) {
        assertArrayEquals(least, ColumnLevel.lower(least, Arrays.stream(least).sum() + more));
    }

    @Property
    void allTheRoomIsUsedAndNoMore(@ForAll("widths") int[] least,
                                   @ForAll @IntRange(max = 200_000) int room) {
        assertEquals(Math.min(room, Arrays.stream(least).sum()), Arrays.stream(ColumnLevel.lower(least, room)).sum());
    }

    @Property
    void noColumnBecomesWiderThanOneThatWasWider(@ForAll("widths") int[] least,
                                                 @ForAll @IntRange(max = 200_000) int room) {
        int[] widths = ColumnLevel.lower(least, room);
        for (int i = 0; i < least.length; i++) {
            for (int j = 0; j < least.length; j++) {
                assertTrue(least[i] >= least[j] || widths[i] <= widths[j], () -> Arrays.toString(widths));
            }
        }
    }

    /** What is lowered is as wide as anything is, to a dot; so a column gives only when no wider one can. */
    @Property
    void onlyTheWidestAreLowered(@ForAll("widths") int[] least,
                                 @ForAll @IntRange(max = 200_000) int room) {
        int[] widths = ColumnLevel.lower(least, room);
        int widest = Arrays.stream(widths).max().orElse(0);
        for (int i = 0; i < least.length; i++) {
            int column = i;
            assertTrue(widths[i] == least[i] || widths[i] >= widest - 1, () -> "column " + column + " of " + Arrays.toString(widths));
        }
    }
}
