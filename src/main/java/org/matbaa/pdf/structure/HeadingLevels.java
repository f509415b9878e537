package org.matbaa.pdf.structure;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Heading levels without a gap (PDF/UA-1, 7.4.2): the first heading is of level 1, and one that is
 * under another is one level below it, whatever the levels in the source. Not thread-safe.
 */
final class HeadingLevels {
    private final Deque<Integer> open = new ArrayDeque<>();

    /** The level of the next heading, from the level that the source gives it. */
    int next(int sourceLevel) {
        while (!open.isEmpty() && open.peek() >= sourceLevel) {
            open.pop();
        }
        open.push(sourceLevel);
        return open.size();
    }
}
