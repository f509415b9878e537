package org.matbaa.text;

/** UAX #9, L2: from logical to visual order. Pure. */
final class VisualOrder {
    private VisualOrder() {
    }

    /**
     * Orders units (characters or whole level runs) of one line.
     *
     * @param levels the level of each unit, in logical order
     * @return the logical index of each unit, from left to right; the array is the caller's
     */
    static int[] of(byte[] levels) {
        int[] order = new int[levels.length];
        int highest = 0;
        int lowestOdd = Byte.MAX_VALUE;
        for (int i = 0; i < levels.length; i++) {
            order[i] = i;
            highest = Math.max(highest, levels[i]);
            if ((levels[i] & 1) == 1) {
                lowestOdd = Math.min(lowestOdd, levels[i]);
            }
        }
        for (int level = highest; level >= lowestOdd; level--) {
            reverseFrom(level, levels, order);
        }
        return order;
    }

    private static void reverseFrom(int level, byte[] levels, int[] order) {
        int start = 0;
        while (start < order.length) {
            if (levels[order[start]] < level) {
                start++;
                continue;
            }
            int end = start + 1;
            while (end < order.length && levels[order[end]] >= level) {
                end++;
            }
            reverse(order, start, end);
            start = end;
        }
    }

    private static void reverse(int[] order, int start, int end) {
        for (int left = start, right = end - 1; left < right; left++, right--) {
            int kept = order[left];
            order[left] = order[right];
            order[right] = kept;
        }
    }
}
