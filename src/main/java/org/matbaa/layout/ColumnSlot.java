package org.matbaa.layout;

/**
 * A column on a page, and how far what stands in it is moved from the one long column.
 *
 * @param xDots  to the right
 * @param yDots  down
 * @param top    dots in the document
 * @param bottom dots in the document, that of the page's columns that reaches lowest
 * @param head   dots at the top, for header rows that are repeated
 */
record ColumnSlot(int xDots, int yDots, int top, int bottom, int head) {
}
