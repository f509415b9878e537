package org.matbaa.layout;

import org.xhtmlrenderer.render.Box;

/**
 * What columns are made of: a line, a row of a table, or a block without lines.
 *
 * @param box     the line, row or block
 * @param top     dots in the one long column that is to be cut, with what surrounds its first line
 * @param bottom  the same, with what surrounds its last
 * @param mayOpen whether a column may begin with it, if it can be helped
 */
record ColumnAtom(Box box, int top, int bottom, boolean mayOpen) {
}
