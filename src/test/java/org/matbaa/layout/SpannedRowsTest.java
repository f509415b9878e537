package org.matbaa.layout;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xhtmlrenderer.render.BorderPainter;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;

import java.util.ArrayList;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.matbaa.layout.ColumnPages.WORDS;
import static org.matbaa.layout.ColumnPages.assertWhole;
import static org.matbaa.layout.ColumnPages.columns;
import static org.matbaa.layout.ColumnPages.lines;

/** Cells over several rows in columns that do not hold all of them. */
class SpannedRowsTest {
    private static final String HEAD = "<thead><tr><th rowspan='2' id='h'>رأس</th><th>ثان</th></tr><tr><th>ثالث</th></tr></thead>";

    /** In a list item on its own: elsewhere a table whose cells no column holds stands across them. */
    private static Laid laid(String direction, int count, String css, String rows) {
        return columns(direction, "column-count:" + count + ";column-gap:20pt", "<style>td,th{border:2pt solid #000;padding:2pt;" + css
                + "}</style><p>" + WORDS + "</p><li><table style='width:100%;border-collapse:" + (css.contains("dashed") ? "separate" : "collapse")
                + "'>" + rows + "</table></li><p id='below'>" + WORDS.repeat(20) + "</p>");
    }

    private static String highCell(int words) {
        return "<tbody><tr><td id='high' rowspan='3'>" + WORDS.repeat(words) + "</td><td id='first'>أ</td></tr><tr id='second'><td>ب</td></tr>"
                + "<tr id='third'><td>ج</td></tr><tr id='after'><td>د</td><td>ه</td></tr></tbody>";
    }

    private static String manyRows(int words) {
        StringBuilder rows = new StringBuilder("<tbody>");
        for (int i = 0; i < 16; i++) {
            rows.append("<tr id='r").append(i).append("'>").append(i == 0 ? "<td id='high' rowspan='16'>" + WORDS.repeat(words) + "</td>" : "")
                    .append("<td>").append(WORDS).append("</td></tr>");
        }
        return rows + "</tbody>";
    }

    @ParameterizedTest
    @CsvSource({"rtl,2,vertical-align:top", "rtl,3,vertical-align:middle", "ltr,2,vertical-align:bottom", "ltr,3,border-style:dashed", "rtl,2,border-style:dashed"})
    void noTextIsCutOrCovered(String direction, int count, String css) {
        for (String head : List.of("", HEAD)) {
            for (int words : List.of(1, 6, 20)) {
                assertWhole(laid(direction, count, css, head + highCell(words)));
                assertWhole(laid(direction, count, css, head + manyRows(words)));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"rtl,", "ltr,", "rtl,border-style:dashed"})
    void eachPartHoldsTheLinesThatAreInItsColumn(String direction, String css) {
        Laid laid = laid(direction, 2, css == null ? "" : css, highCell(20));
        Box high = laid.box("high");
        List<ColumnPart> parts = ColumnPart.of(high);
        assertTrue(parts.size() > 3, parts.size() + " parts");
        assertEquals(parts.getFirst().bottom(), high.getAbsY() + high.getHeight(), 1, "the cell's own box is its first part");
        for (LineBox line : lines(laid).stream().filter(line -> line.getParent() == high).toList()) {
            assertEquals(1, parts.stream().filter(part -> line.getAbsY() >= part.top() - 1
                    && line.getAbsY() + line.getHeight() <= part.bottom() + 1
                    && line.getAbsX() >= high.getAbsX() + part.xDots()
                    && line.getAbsX() < high.getAbsX() + part.xDots() + high.getWidth()).count());
        }
    }

    @ParameterizedTest
    @CsvSource({"rtl", "ltr"})
    void aTableWithACellThatIsReadInPartsStandsAcross(String direction) {
        String css = "column-count:2;column-gap:20pt";
        Laid across = columns(direction, css, "<table style='width:100%'>" + highCell(20) + "</table>");
        assertTrue(ColumnsBox.around(across.box("high")).isEmpty());
        Laid inColumns = columns(direction, css, "<table style='width:100%'>"
                + manyRows(1).replace("rowspan='16'>" + WORDS, "rowspan='16'>أ") + "</table>");
        assertTrue(ColumnsBox.around(inColumns.box("high")).isPresent());
        assertFalse(ColumnPart.of(inColumns.box("high")).isEmpty(), "its border is in several columns");
    }

    @Test
    void rowsAreCutAboveOneOfThem() {
        Laid laid = laid("rtl", 2, "", manyRows(1));
        List<Box> rows = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            rows.add(laid.box("r" + i));
        }
        assertTrue(rows.stream().allMatch(row -> ColumnPart.of(row).isEmpty()));
        List<ColumnPart> parts = ColumnPart.of(laid.box("high"));
        List<Box> openings = rows.stream().filter(row -> row == rows.getFirst()
                || row.getAbsX() != rows.get(rows.indexOf(row) - 1).getAbsX()).toList();
        assertEquals(openings.size(), parts.size());
        for (int i = 1; i < parts.size(); i++) {
            assertEquals(openings.get(i).getAbsY(), parts.get(i).top(), 2 * ColumnPages.DOTS);
            Box last = rows.get(rows.indexOf(openings.get(i)) - 1);
            assertEquals(last.getAbsY() + last.getHeight(), parts.get(i - 1).bottom(), 2 * ColumnPages.DOTS);
        }
        assertEquals(BorderPainter.TOP, parts.getFirst().sides() & (BorderPainter.TOP | BorderPainter.BOTTOM));
        assertEquals(BorderPainter.BOTTOM, parts.getLast().sides() & (BorderPainter.TOP | BorderPainter.BOTTOM));
    }

    @Test
    void rowsThatHalfAPageHoldsAreKeptTogether() {
        for (int words = 1; words < 12; words++) {
            Laid laid = columns("rtl", "column-count:2;column-gap:20pt", "<p>" + WORDS.repeat(words) + "</p><table style='width:100%'>"
                    + "<tr><td>أ</td><td>ب</td></tr>".repeat(20) + highCell(1) + "</table>");
            assertTrue(ColumnPart.of(laid.box("high")).isEmpty());
            assertEquals(laid.box("first").getAbsX(), laid.box("third").getChild(0).getAbsX());
        }
    }

    /** HTML, 4.9.12.1. */
    @ParameterizedTest
    @ValueSource(ints = {0, 9})
    void theyEndWithTheirRowGroup(int rowspan) {
        String rows = "<tbody><tr><td rowspan='%s'>" + WORDS.repeat(4) + "</td><td>أ</td></tr><tr><td id='last'>ب</td></tr></tbody>"
                + "<tbody><tr><td id='next'>ج</td><td>د</td></tr></tbody>";
        Laid more = Laid.body("<table style='width:60%'>" + rows.formatted(rowspan) + "</table><p id='p'>بعد</p>");
        Laid exact = Laid.body("<table style='width:60%'>" + rows.formatted(2) + "</table><p id='p'>بعد</p>");
        for (String id : List.of("last", "next", "p")) {
            assertEquals(exact.box(id).getAbsY(), more.box(id).getAbsY());
            assertEquals(exact.box(id).getHeight(), more.box(id).getHeight());
        }
    }

    /** CSS 2.1, 17.5.5. */
    @ParameterizedTest
    @CsvSource({"separate", "collapse"})
    void collapsedRowsHaveNoHeight(String borders) {
        String rows = "<style>table{border-collapse:" + borders + ";width:100%%}.c{visibility:collapse}td{border:3pt solid}</style>"
                + "<table><tbody><tr><td rowspan='%s'>أ</td><td>ب</td></tr>%s<tr><td id='last'>ج</td></tr></tbody>%s</table><p id='p'>بعد</p>";
        Laid without = Laid.body(rows.formatted("2", "", ""));
        Laid collapsed = Laid.body(rows.formatted("3", "<tr class='c'><td>د<br/>د</td></tr>",
                "<tbody class='c'><tr><td>ه</td><td>و</td></tr><tr><td>ز</td><td>ح</td></tr></tbody>"));
        for (String id : List.of("last", "p")) {
            assertEquals(without.box(id).getAbsY(), collapsed.box(id).getAbsY());
            assertEquals(without.box(id).getAbsX(), collapsed.box(id).getAbsX());
        }
        assertEquals(without.lines().size(), collapsed.lines().size());
    }

    @Test
    void tablesOfCollapsedRowsAreEmpty() {
        for (String css : List.of("border-collapse:collapse", "border-collapse:separate", "-fs-table-paginate:paginate;border-collapse:collapse")) {
            String style = "<style>table{" + css + "}.c{visibility:collapse}td{border:3pt solid}</style>";
            String row = "<tr><td>د</td></tr>";
            String whole = "<table><thead class='c'>" + row + "</thead><tbody>" + row + "</tbody></table><table class='c'>" + row + "</table>";
            assertEquals(1, Laid.body(style + whole).lines().size());
            assertEquals(1, lines(columns("rtl", "column-count:2", style + whole)).size());
        }
    }
}
