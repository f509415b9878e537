package org.matbaa.layout;

/**
 * A line between two columns.
 *
 * @param centreDots from the left end of the first column
 * @param top        dots in the document
 * @param bottom     dots in the document
 */
record ColumnRule(int centreDots, int top, int bottom) {
}
