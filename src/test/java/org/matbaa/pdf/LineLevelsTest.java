package org.matbaa.pdf;

import com.ibm.icu.text.Bidi;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class LineLevelsTest {
    @Test
    void whatIsEmbeddedInItsOwnDirectionIsNot() {
        assertArrayEquals(new int[] {0, 0, 1, 0}, LineLevels.lowest(new int[] {0, 2, 3, 0}, false));
        assertArrayEquals(new int[] {1, 1, 2, 1}, LineLevels.lowest(new int[] {1, 3, 4, 1}, false));
        assertArrayEquals(new int[] {1, 1}, LineLevels.lowest(new int[] {3, 3}, false));
    }

    @Test
    void whatIsEmbeddedInTheOtherDirectionStays() {
        assertArrayEquals(new int[] {1, 2, 3, 1}, LineLevels.lowest(new int[] {1, 2, 3, 1}, false));
        assertArrayEquals(new int[] {0, 1, 2, 0}, LineLevels.lowest(new int[] {0, 1, 2, 0}, false));
    }

    /** Numbers alone may stand in right-to-left text. */
    @Test
    void aWholeLineIsLoweredOnlyIfItIsEmbedded() {
        assertArrayEquals(new int[] {2, 2}, LineLevels.lowest(new int[] {2, 2}, false));
        assertArrayEquals(new int[] {0, 1}, LineLevels.lowest(new int[] {2, 3}, true));
    }

    @Property
    void theOrderIsTheSame(@ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 7) Integer> given) {
        int[] levels = given.stream().mapToInt(Integer::intValue).toArray();
        int[] lowest = LineLevels.lowest(levels, false);
        assertArrayEquals(Bidi.reorderVisual(bytes(levels)), Bidi.reorderVisual(bytes(lowest)));
        for (int i = 0; i < levels.length; i++) {
            assertEquals(levels[i] % 2, lowest[i] % 2);
            assertTrue(lowest[i] <= levels[i]);
        }
    }

    private static byte[] bytes(int[] levels) {
        byte[] bytes = new byte[levels.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) levels[i];
        }
        return bytes;
    }
}
