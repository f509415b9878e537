package org.matbaa.layout;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Where the text of cells is in their rows (HTML, 15.3.8). */
class TableCellsTest {
    @ParameterizedTest
    @ValueSource(strings = {"%s", "<tbody>%s</tbody>", "<thead>%s</thead>"})
    void aCellIsCentredInItsRow(String rows) {
        Laid laid = Laid.body("<table>" + rows.formatted("<tr id='r'><td>أ<br/>ب<br/>ج</td><td>د</td></tr>") + "</table>");
        Box row = laid.box("r");
        List<LineBox> lines = laid.lineBoxes();
        LineBox alone = lines.getLast();
        assertEquals(row.getAbsY() + row.getHeight() / 2, alone.getAbsY() + alone.getHeight() / 2, 2);
    }
}
