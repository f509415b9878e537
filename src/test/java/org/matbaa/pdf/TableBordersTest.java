package org.matbaa.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The borders of tables that go on in the next column or on the next page: red the table's, blue the cells'. */
class TableBordersTest {
    private static final int RED = 0xff0000;
    private static final int BLUE = 0x0000ff;
    private static final String SEPARATE = "table{border:3pt solid #f00;border-collapse:separate;border-spacing:4pt;padding:5pt}td{border:1pt solid #00f}";
    private static final String COLLAPSED = "table{border:3pt solid #f00;border-collapse:collapse}td{border:1pt solid #00f}";
    private static final String COLUMNS = "#m{column-count:2;column-gap:20pt}";

    @TempDir
    private Path folder;

    /** A table of forty rows, on pages of 400pt. */
    private List<List<PaintedShape>> shapes(int rgb, String direction, String css) throws IOException {
        return shapes(rgb, direction, css, "<tr><td>صف</td><td>رقم</td></tr>".repeat(40));
    }

    private List<List<PaintedShape>> shapes(int rgb, String direction, String css, String rows) throws IOException {
        Path pdf = folder.resolve("table.pdf");
        PrintedMarkup.print("rtl", "<style>@page{size:440pt 400pt;margin:20pt}table{width:100%;-fs-table-paginate:paginate}"
                + "tr{page-break-inside:avoid}" + css + "</style><div id='m'><table dir='" + direction + "'>"
                + rows + "</table></div>", pdf);
        return PaintedShape.of(pdf, rgb);
    }

    @ParameterizedTest
    @CsvSource({"rtl,true", "ltr,true", "rtl,false", "ltr,false"})
    void theSidesOfATableGoWithItsRowsAndEndSquare(String direction, boolean columns) throws IOException {
        String css = SEPARATE + (columns ? COLUMNS : "");
        List<List<PaintedShape>> red = shapes(RED, direction, css);
        List<List<PaintedShape>> blue = shapes(BLUE, direction, css);
        assertTrue(red.size() >= 2, red.size() + " pages");
        List<PaintedShape> all = red.stream().flatMap(List::stream).toList();
        assertEquals(2, all.stream().filter(shape -> !shape.isUpright()).count(), "the border is closed at the table's ends only");
        assertTrue(all.stream().filter(PaintedShape::isUpright).count() >= 6, "each part has its two sides");
        for (int i = 0; i < red.size(); i++) {
            for (PaintedShape side : red.get(i).stream().filter(PaintedShape::isUpright).toList()) {
                assertEquals(3, side.bounds().getWidth(), 0.1);
                double foot = blue.get(i).stream().mapToDouble(cell -> cell.bounds().getMaxY())
                        .filter(bottom -> bottom <= side.bounds().getMaxY()).max().orElseThrow();
                assertTrue(side.bounds().getMaxY() - foot <= 4 + 5 + 3.5, "no further than the table's edge is from its last row");
            }
        }
        assertTrue(all.stream().filter(PaintedShape::isUpright).filter(PaintedShape::oblique).count() <= 4, "only there have they corners");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rtl", "ltr"})
    void theBorderOfACollapsedTableIsDrawnOnce(String direction) throws IOException {
        List<PaintedShape> red = shapes(RED, direction, COLLAPSED + COLUMNS).stream().flatMap(List::stream).toList();
        assertFalse(red.isEmpty());
        for (PaintedShape shape : red) {
            double thickness = Math.min(shape.bounds().getWidth(), shape.bounds().getHeight());
            assertEquals(3, thickness, 0.1, "nor cut at the edge of the page's text");
            assertFalse(shape.oblique(), "those that meet are not cut at an angle");
        }
        assertEquals(80, red.stream().filter(PaintedShape::isUpright).count(), "two sides for each row");
    }

    @ParameterizedTest
    @CsvSource({"rtl,separate,''", "ltr,separate,''", "rtl,collapse,''", "rtl,separate,<thead><tr><th>رأس</th><th>ثان</th></tr></thead>",
        "rtl,collapse,<thead><tr><th>رأس</th><th>ثان</th></tr></thead>"})
    void aCellOverSeveralRowsEndsOnEachPageWithThem(String direction, String borders, String head) throws IOException {
        List<List<PaintedShape>> blue = shapes(BLUE, direction, "table{border-collapse:" + borders + "}td,th{border:1pt solid #00f;padding:5pt}",
                head + "<tbody><tr><td rowspan='40'>صف</td><td>رقم</td></tr>" + "<tr><td>رقم</td></tr>".repeat(39) + "</tbody>");
        assertTrue(blue.size() >= 4, blue.size() + " pages");
        for (List<PaintedShape> page : blue) {
            Map<Long, Double> feet = page.stream().filter(PaintedShape::isUpright).collect(Collectors.toMap(
                    side -> Math.round(side.bounds().getX()), side -> side.bounds().getMaxY(), Math::max));
            assertEquals(borders.equals("collapse") ? 3 : 4, feet.size(), "sides of two cells");
            double lowest = feet.values().stream().max(Double::compare).orElseThrow();
            feet.values().forEach(foot -> assertEquals(lowest, foot, 0.6));
        }
    }
}
