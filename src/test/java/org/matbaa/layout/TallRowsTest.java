package org.matbaa.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.matbaa.layout.ColumnPages.WORDS;
import static org.matbaa.layout.ColumnPages.assertWhole;
import static org.matbaa.layout.ColumnPages.columns;
import static org.matbaa.layout.ColumnPages.lines;
import static org.matbaa.layout.ColumnPages.page;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xhtmlrenderer.render.BorderPainter;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;

/** Rows of tables that are higher than a column. */
class TallRowsTest {
    private static final String HEAD = "<thead><tr><th id='h'>رأس</th><th>ثان</th></tr></thead>";

    /** In a list item on its own, which is not parted. */
    private static Laid tall(String direction, String align, String head) {
        return columns(direction, "column-count:2;column-gap:20pt", "<p>" + WORDS + "</p><li>" + table(align, head) + "</li>"
                + "<p>" + WORDS.repeat(30) + "</p>");
    }

    private static String table(String align, String head) {
        return "<table id='t' style='width:100%;border-collapse:collapse'>" + head + "<tbody><tr id='r'>"
                + "<td id='long' style='width:70%'><p>" + WORDS.repeat(16) + "</p><p>" + WORDS.repeat(4) + "</p></td>"
                + "<td id='short' style='vertical-align:" + align + "'>" + WORDS + "</td></tr><tr><td>أ</td><td>ج</td></tr></tbody></table>";
    }

    @ParameterizedTest
    @CsvSource({"rtl,t,<p>%s</p>@", "ltr,t,<p>%s</p>@", "rtl,t,<div><blockquote><p>%s</p>@</blockquote></div>",
        "rtl,f,<figure id='f'>@<figcaption>%s</figcaption></figure>", "rtl,l,<ul id='l'><li>%s</li><li>@</li></ul>",
        "rtl,o,<p>%s</p><table id='o'><tr><td>@</td><td>د</td></tr></table>"})
    void aTableThatCanBeBroughtUpStandsAcrossTheColumns(String direction, String whole, String around) {
        Laid laid = columns(direction, "column-count:2;column-gap:20pt",
                around.replace("%s", WORDS).replace("@", table("top", HEAD)) + "<p>" + WORDS.repeat(20) + "</p>");
        Box box = laid.box(whole);
        assertTrue(ColumnsBox.around(box).isEmpty());
        assertTrue(box.getWidth() > 300 * ColumnPages.DOTS, box.getWidth() + " dots");
        assertTrue(ColumnPart.of(laid.box("r")).isEmpty());
        lines(laid).forEach(line -> assertTrue(page(laid, line) >= 0, "a line is cut by the end of a page"));
        assertTrue(ColumnsBox.around(lines(laid).getLast()).isPresent(), "what follows is in columns");
    }

    @Test
    void itsCaptionStandsAcrossWithIt() {
        Laid laid = columns("rtl", "column-count:2;column-gap:20pt",
                "<p>" + WORDS + "</p>" + table("top", "<caption id='c'>عنوان</caption>") + "<p>" + WORDS.repeat(20) + "</p>");
        assertTrue(ColumnsBox.around(laid.box("c")).isEmpty());
        assertTrue(ColumnsBox.around(laid.box("t")).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"rtl,top", "rtl,middle", "ltr,top", "ltr,bottom"})
    void theirLinesAreCutByNoPageAndCoveredByNoText(String direction, String align) {
        assertWhole(tall(direction, align, HEAD));
    }

    @ParameterizedTest
    @CsvSource({"rtl,top", "rtl,middle", "ltr,top"})
    void eachPartHoldsTheLinesThatAreInItsColumn(String direction, String align) {
        Laid laid = tall(direction, align, HEAD);
        Box row = laid.box("r");
        List<ColumnPart> parts = ColumnPart.of(row);
        assertTrue(parts.size() > 3, parts.size() + " parts");
        for (String cell : List.of("long", "short")) {
            Box box = laid.box(cell);
            assertEquals(parts.stream().map(ColumnPart::sides).toList(), ColumnPart.of(box).stream().map(ColumnPart::sides).toList());
            assertEquals(parts.getFirst().bottom(), box.getAbsY() + box.getHeight(), 1, "the cell's own box is its first part");
            for (LineBox line : lines(laid).stream().filter(line -> isIn(line, box)).toList()) {
                assertEquals(1, ColumnPart.of(box).stream().filter(part -> line.getAbsY() >= part.top() - 1
                        && line.getAbsY() + line.getHeight() <= part.bottom() + 1
                        && line.getAbsX() >= box.getAbsX() + part.xDots()
                        && line.getAbsX() < box.getAbsX() + part.xDots() + box.getWidth()).count());
            }
        }
    }

    @Test
    void theyAreOpenAtTheCuts() {
        List<ColumnPart> parts = ColumnPart.of(tall("rtl", "top", "").box("r"));
        int sides = BorderPainter.LEFT | BorderPainter.RIGHT;
        assertEquals(IntStream.range(0, parts.size()).mapToObj(i -> sides | (i == 0 ? BorderPainter.TOP : 0)
                | (i == parts.size() - 1 ? BorderPainter.BOTTOM : 0)).toList(), parts.stream().map(ColumnPart::sides).toList());
    }

    @Test
    void laterPartsBeginBelowTheHeaderRowsThatAreRepeated() {
        Laid laid = tall("rtl", "top", HEAD);
        int head = laid.box("h").getParent().getHeight();
        List<ColumnPart> below = ColumnPart.of(laid.box("r"));
        List<ColumnPart> table = ColumnPart.of(laid.box("r").getParent().getParent());
        for (ColumnPart part : below.subList(1, below.size())) {
            assertTrue(table.stream().anyMatch(whole -> part.top() - whole.top() >= head && part.top() - whole.top() <= head + 40));
        }
    }

    @Test
    void aRowThatIsLowerIsKeptTogether() {
        Laid laid = columns("rtl", "column-count:2;column-gap:20pt", "<p>" + WORDS.repeat(2) + "</p><table style='width:100%'>"
                + ("<tr><td>" + WORDS + "</td><td>ج</td></tr>").repeat(6) + "</table>");
        assertTrue(lines(laid).stream().map(line -> line.getParent().getParent()).allMatch(row -> ColumnPart.of(row).isEmpty()));
    }

    private static boolean isIn(Box inner, Box outer) {
        return inner != null && (inner == outer || isIn(inner.getParent(), outer));
    }
}
