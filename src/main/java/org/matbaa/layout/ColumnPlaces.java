package org.matbaa.layout;

import org.xhtmlrenderer.render.Box;

import java.util.List;
import java.util.Map;

/**
 * Where what was in one long column went.
 *
 * @param lineShifts how far the lines' space is moved to the right within the block that they belong to, for each line moved
 * @param slots      where each atom went
 * @param parts      the parts of each block that was cut
 * @param openings   where each block that was cut begins
 */
record ColumnPlaces(Map<Box, Integer> lineShifts, Map<Box, ColumnSlot> slots, Map<Box, List<ColumnPart>> parts,
        Map<Box, ColumnSlot> openings) {
    /** Of a column that has not been cut yet. */
    static final ColumnPlaces UNCUT = new ColumnPlaces(Map.of(), Map.of(), Map.of(), Map.of());
}
