package org.matbaa.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts one long column into columns of a page: each as full as it may be, or, where the text ends and is to be
 * balanced, all as short as they may be.
 */
final class ColumnCut {
    private final List<ColumnAtom> atoms;
    private final int count;
    private final ColumnFill fill;

    ColumnCut(List<ColumnAtom> atoms, int count, ColumnFill fill) {
        this.atoms = atoms;
        this.count = count;
        this.fill = fill;
    }

    /**
     * Fills the columns of one page.
     *
     * @param from   first atom
     * @param height dots
     * @param force  whether a column that could hold nothing as it should takes what it can
     * @return the atom after the last of each column
     */
    List<Integer> fill(int from, int height, boolean force) {
        int lowest = fill == ColumnFill.AUTO ? -1 : shortestDots(from, height);
        return columns(from, lowest < 0 ? height : lowest, force);
    }

    private List<Integer> columns(int from, int height, boolean force) {
        List<Integer> ends = new ArrayList<>();
        int start = from;
        for (int column = 0; column < count; column++) {
            start = isPageAhead(from, start) ? start : end(start, height, force);
            ends.add(start);
        }
        return ends;
    }

    /** The least height at which everything that is to be balanced finds room, or -1 when more than the page is needed. */
    private int shortestDots(int from, int height) {
        if (!isEnough(from, height)) {
            return -1;
        }
        int tooLow = 0;
        int enough = height;
        while (enough - tooLow > 1) {
            int middle = (tooLow + enough) / 2;
            if (isEnough(from, middle)) {
                enough = middle;
            } else {
                tooLow = middle;
            }
        }
        return enough;
    }

    private boolean isEnough(int from, int height) {
        int last = columns(from, height, false).getLast();
        return last == atoms.size() || fill == ColumnFill.BALANCE_ALL && isPageAhead(from, last);
    }

    private boolean isPageAhead(int from, int start) {
        return start > from && start < atoms.size() && atoms.get(start).opening() == ColumnOpening.PAGE;
    }

    private int end(int start, int height, boolean force) {
        int end = start;
        int room = start == atoms.size() ? 0 : height - atoms.get(start).headDots();
        while (end < atoms.size() && (end == start || !atoms.get(end).opening().isForced())
                && atoms.get(end).bottom() - atoms.get(start).top() <= room) {
            end++;
        }
        int fitting = end;
        while (end > start && end < atoms.size() && atoms.get(end).opening() == ColumnOpening.AVOIDED) {
            end--;
        }
        return end > start || !force || start == atoms.size() ? end : Math.max(fitting, start + 1);
    }
}
