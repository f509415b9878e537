package org.matbaa.layout;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;

import java.util.Arrays;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The heights of rows below which a cell over several of them ends; those expected were measured in Chromium 156. */
class RowSurplusTest {
    /**
     * Rows are parted by slashes. A cell is its content's height in points, with the rows that it is over before an x; it is
     * of the height that it asks for after an h.
     */
    private static Laid table(String rows, String css) {
        StringBuilder html = new StringBuilder("<style>td{padding:0}</style><table id='t' style='border-spacing:" + css + "'>");
        for (String row : rows.split("/")) {
            html.append("<tr>");
            for (String cell : row.strip().split(" ")) {
                if (!cell.isEmpty()) {
                    String[] span = cell.split("x");
                    String[] height = span[span.length - 1].split("h");
                    html.append("<td rowspan='").append(span.length == 2 ? span[0] : "1").append("' style='")
                            .append(height.length == 2 ? "height:" + height[1] + "pt" : "").append("'>")
                            .append(height[0].equals("0") ? "" : "<div style='width:9pt;height:" + height[0] + "pt'></div>").append("</td>");
                }
            }
            html.append("</tr>");
        }
        return Laid.body(html + "</table><p id='after'>بعد</p>");
    }

    private static void assertHeights(String expected, Laid laid) {
        List<Box> rows = laid.box("t").getChild(0).getChildren();
        List<Double> heights = rows.stream().map(row -> (double) Math.round(row.getHeight() / ColumnPages.DOTS)).toList();
        assertEquals(Arrays.stream(expected.split(" ")).map(Double::valueOf).toList(), heights);
    }

    @ParameterizedTest
    @CsvSource({"3x240 20/40/60, 40 80 120", "3x240 20/0/60, 60 0 180", "3x240 20//60, 60 0 180", "3x240 20/2x30/60, 20 160 60",
        "3x240 0/0/0, 0 0 240", "3x240/40/60, 0 96 144", "3x240 20h40/40/60, 40 80 120", "3x240 20h40/40h40/60h60, 69 69 103",
        "3x240 20h40/0/0, 240 0 0", "3x240 20h40/0/30h30, 137 0 103", "3x10h240 20/40/60, 40 80 120", "2x100 20 3x300/20/20 20, 125 125 50",
        "2x100 20/2x100/20, 20 80 20", "2x100 20 1/2x200 20/20 20, 20 160 40", "4x400 2x100 10/10/10 10/30 10, 143 143 29 86",
        "2x100 2x140 20/40, 47 93", "10 10 3x300/2x100 20/60, 10 215 75", "4x400 10/2x20 20/2x20 40/30, 10 170 190 30",
        "3x150 5/3x300 10/15/20, 5 236 27 36", "4x400 10/20/2x200 30/40, 10 20 256 114", "2x10 20/40, 20 40"})
    void theyAreAsInChromium(String rows, String expected) {
        assertHeights(expected, table(rows, "0"));
    }

    @Test
    void spacingIsLeftOut() {
        assertHeights("37 73 110", table("3x240 20/40/60", "10pt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"top", "middle", "bottom", "baseline"})
    void textStandsInItsCellAsItDoesWithoutSurplus(String align) {
        String rows = "<style>td{vertical-align:" + align + "}</style><table><tr><td rowspan='2'><div style='height:300pt'></div></td>"
                + "<td style='height:%s' id='a'>أ</td></tr><tr><td id='b' style='height:%s'>ب</td></tr><tr><td>ج</td><td>د</td></tr></table>";
        Laid spread = Laid.body(rows.formatted("auto", "auto"));
        Laid given = Laid.body(rows.formatted("150pt", "150pt"));
        for (String id : List.of("a", "b")) {
            assertEquals(given.box(id).getHeight(), spread.box(id).getHeight(), 5 * ColumnPages.DOTS);
            LineBox line = (LineBox) spread.box(id).getChild(0);
            LineBox same = (LineBox) given.box(id).getChild(0);
            assertEquals(same.getAbsY() - given.box(id).getAbsY(), line.getAbsY() - spread.box(id).getAbsY(), 5 * ColumnPages.DOTS);
        }
    }

    @Test
    void whatIsBelowStaysWhereItIs() {
        Laid laid = table("3x240 20/40/60", "0");
        Box table = laid.box("t");
        assertEquals(240 * ColumnPages.DOTS, table.getHeight(), 2);
        assertEquals(table.getAbsY() + table.getHeight(), laid.box("t").getChild(0).getChild(2).getAbsY()
                + laid.box("t").getChild(0).getChild(2).getHeight(), 2);
    }
}
