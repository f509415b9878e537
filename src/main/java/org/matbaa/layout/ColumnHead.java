package org.matbaa.layout;

import org.xhtmlrenderer.newtable.TableSectionBox;

/**
 * Header rows that are repeated where a column begins with a later row of their table.
 *
 * @param section the header rows
 * @param top     dots, where the first begins in the one long column
 * @param dots    from there to the top of the row that follows them
 */
record ColumnHead(TableSectionBox section, int top, int dots) {
}
