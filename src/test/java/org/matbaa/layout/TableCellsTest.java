package org.matbaa.layout;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;

import java.util.List;
import java.util.stream.Collectors;

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

    @ParameterizedTest
    @ValueSource(strings = {"td{vertical-align:20px}", "tr{vertical-align:20%}", "#c{position:absolute}", "tbody{position:fixed}",
        "caption{position:absolute}", "td{float:right}", "td,tr{display:block}"})
    void styleSheetsForScreensLoseNoCell(String css) {
        Laid laid = Laid.body("<style>" + css + "</style><table><caption>ع</caption><tbody><tr><td>أ</td><td id='c'>ب</td></tr>"
                + "<tr><td>ج</td><td>د</td></tr></tbody></table>");
        assertEquals("أبجدع", laid.lines().stream().map(Laid::logicalText).map(String::strip).sorted().collect(Collectors.joining()));
    }

    @Test
    void lengthsOfVerticalAlignAreTheBaseline() {
        String row = "<table><tr><td style='font-size:30pt;vertical-align:baseline'>أ</td><td style='vertical-align:%s'>ب</td></tr></table>";
        assertEquals(Laid.body(row.formatted("baseline")).lineBoxes().getLast().getAbsY(), Laid.body(row.formatted("5pt")).lineBoxes().getLast().getAbsY());
    }

    /** CSS 2.1, 10.5 and 17.5.3. */
    @ParameterizedTest
    @ValueSource(strings = {"separate", "collapse"})
    void aCellsHeightIsThatOfItsContent(String borders) {
        String table = "<table style='border-spacing:0;border-collapse:" + borders + "'><tr><td id='c' style='padding:7pt;border:4pt solid;%s'>أ</td></tr></table>";
        float around = borders.equals("collapse") ? 2 * 7 + 4 : 2 * (7 + 4);
        assertEquals(90 + around, Laid.body(table.formatted("height:90pt")).box("c").getHeight() / ColumnPages.DOTS, 0.1);
        assertEquals(90, Laid.body(table.formatted("height:90pt;box-sizing:border-box")).box("c").getHeight() / ColumnPages.DOTS, 0.1);
        for (String least : List.of("height:1pt", "height:50%", "height:auto")) {
            assertEquals(Laid.body(table.formatted("")).box("c").getHeight(), Laid.body(table.formatted(least)).box("c").getHeight());
        }
    }
}
