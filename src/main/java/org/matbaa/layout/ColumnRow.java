package org.matbaa.layout;

import java.util.List;

/**
 * Columns that stand side by side on one page.
 *
 * @param from   the first atom
 * @param ends   the atom after the last of each column
 * @param top    dots in the document
 * @param bottom dots in the document, that of the column that reaches lowest
 */
record ColumnRow(int from, List<Integer> ends, int top, int bottom) {

    /** A row whose bottom follows from what is in it. */
    static ColumnRow of(List<ColumnAtom> atoms, int from, List<Integer> ends, int top) {
        int bottom = top;
        int start = from;
        for (int end : ends) {
            if (end > start) {
                ColumnAtom first = atoms.get(start);
                int lowest = atoms.subList(start, end).stream().mapToInt(ColumnAtom::bottom).max().orElseThrow();
                bottom = Math.max(bottom, lowest + top + first.headDots() - first.top());
            }
            start = end;
        }
        return new ColumnRow(from, ends, top, bottom);
    }

    boolean isEmpty() {
        return ends.getLast() == from;
    }
}
