package org.matbaa.layout;

import org.xhtmlrenderer.render.Box;

/**
 * What columns are made of: a line, a row of a table that is kept together, or a block without lines.
 *
 * @param box     the line, row or block
 * @param top     dots in the one long column that is to be cut, with what surrounds its first line
 * @param bottom  the same, with what surrounds its last
 * @param opening whether a column begins with it
 * @param head    what is repeated above it when a column begins with it; null for nothing
 */
record ColumnAtom(Box box, int top, int bottom, ColumnOpening opening, ColumnHead head) {
    ColumnAtom(Box box, int top, int bottom, ColumnOpening opening) {
        this(box, top, bottom, opening, null);
    }

    ColumnAtom spanning(int newTop, int newBottom) {
        return new ColumnAtom(box, newTop, newBottom, opening, head);
    }

    /** The same, kept with what is before it. */
    ColumnAtom kept() {
        return new ColumnAtom(box, top, bottom, ColumnOpening.AVOIDED, head);
    }

    ColumnAtom under(ColumnHead repeated) {
        return new ColumnAtom(box, top, bottom, opening, repeated);
    }

    int dots() {
        return bottom - top;
    }

    /** Room at a column's top for what is repeated, if the column begins with this. */
    int headDots() {
        return head == null ? 0 : head.dots();
    }
}
