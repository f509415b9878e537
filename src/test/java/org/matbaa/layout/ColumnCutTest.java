package org.matbaa.layout;

import org.junit.jupiter.api.Test;
import org.xhtmlrenderer.render.BorderPainter;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.PageBox;

import java.awt.Rectangle;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.matbaa.layout.ColumnPages.DOTS;
import static org.matbaa.layout.ColumnPages.WORDS;
import static org.matbaa.layout.ColumnPages.bottom;
import static org.matbaa.layout.ColumnPages.columns;
import static org.matbaa.layout.ColumnPages.left;
import static org.matbaa.layout.ColumnPages.lines;
import static org.matbaa.layout.ColumnPages.page;
import static org.matbaa.layout.ColumnPages.starts;

/** What is drawn in every column that it is cut into, what stands across the columns, and how they are filled. */
class ColumnCutTest {
    private static final String TABLE = "<table id='t' style='width:100%;border-collapse:collapse'><thead><tr><th id='h'>رأس</th><th>ثان</th></tr>"
            + "</thead><tbody>" + "<tr><td>أ</td><td>ج</td></tr>".repeat(60) + "</tbody></table>";

    @Test
    void headerRowsAreRepeatedAtTheHeadOfEveryColumn() {
        Laid laid = columns("rtl", "column-count:2;column-gap:20pt", TABLE);
        Box head = laid.box("h").getParent().getParent();
        List<LineBox> opening = lines(laid).stream().filter(line -> RepeatedHead.above(line).isPresent()).toList();
        long used = lines(laid).stream().map(line -> page(laid, line) + (left(line) < 205 ? " left" : " right")).distinct().count();
        assertTrue(used > 3, used + " columns");
        assertEquals(used - 1, opening.size(), "in each but the first");
        for (LineBox line : opening) {
            RepeatedHead repeated = RepeatedHead.above(line).orElseThrow();
            assertEquals(head, repeated.rows());
            Box row = line.getParent().getParent();
            assertEquals(row.getAbsY(), head.getAbsY() + head.getHeight() + repeated.yDots(), 1, "right above the row");
            assertEquals(row.getAbsX(), head.getAbsX() + repeated.xDots(), 1, "in its column");
            assertTrue(page(laid, line) >= 0);
            PageBox page = laid.document().pages().get(page(laid, line));
            assertTrue(head.getAbsY() + repeated.yDots() >= page.getTop(), "the head is on the page too");
        }
    }

    @Test
    void theSpacingBelowRepeatedHeaderRowsIsThatOfTheTable() {
        Laid laid = columns("rtl", "column-count:2;column-gap:20pt", TABLE.replace("border-collapse:collapse",
                "border-collapse:separate;border-spacing:4pt;padding:5pt;border:3pt solid #000"));
        Box head = laid.box("h").getParent();
        List<LineBox> opening = lines(laid).stream().filter(line -> RepeatedHead.above(line).isPresent()).toList();
        assertTrue(opening.size() > 2);
        for (LineBox line : opening) {
            int top = head.getAbsY() + RepeatedHead.above(line).orElseThrow().yDots();
            assertEquals(4 * DOTS, line.getParent().getParent().getAbsY() - top - head.getHeight(), 2);
            PageBox page = laid.document().pages().get(page(laid, line));
            assertTrue(page == laid.document().pages().getFirst() || top - page.getTop() <= 2, "no border is above them");
        }
    }

    @Test
    void aTableEndsInEachColumnWithItsRows() {
        Laid laid = columns("rtl", "column-count:2;column-gap:20pt;column-fill:auto", "<table id='t' style='border-collapse:collapse'>"
                + "<tr><td style='height:90pt'>أ</td></tr><tr><td style='height:200pt'>ج</td></tr><tr><td style='height:150pt'>د</td></tr>".repeat(8) + "</table>");
        Box table = laid.box("t");
        List<ColumnPart> parts = ColumnPart.of(table);
        assertTrue(parts.size() > 3);
        for (ColumnPart part : parts.subList(0, parts.size() - 1)) {
            int foot = lines(laid).stream().map(line -> line.getParent().getParent()).filter(row -> row.getAbsY() >= part.top() - 2
                    && row.getAbsY() < part.bottom() && Math.abs(row.getAbsX() - table.getAbsX() - part.xDots()) <= 2).mapToInt(row -> row.getAbsY() + row.getHeight()).max().orElseThrow();
            assertEquals(foot, part.bottom(), 1);
        }
    }

    @Test
    void aTableInOneColumnHasItsHeaderRowsOnce() {
        Laid laid = columns("rtl", "column-count:2", TABLE.replaceFirst("(?<=</thead><tbody>).*(?=</tbody>)", "<tr><td>أ</td><td>ج</td></tr>"));
        assertTrue(lines(laid).stream().noneMatch(line -> RepeatedHead.above(line).isPresent()));
    }

    @Test
    void aBlockThatIsCutHasItsSideBordersInEveryColumn() {
        Laid laid = columns("rtl", "column-count:2;column-gap:20pt",
                "<div id='b' style='border:2pt solid #000;padding:6pt'><p>" + WORDS.repeat(5) + "</p></div>");
        Box block = laid.box("b");
        List<ColumnPart> parts = ColumnPart.of(block);
        assertEquals(2, parts.size());
        Rectangle edge = new Rectangle(block.getAbsX(), block.getAbsY(), block.getWidth(), block.getHeight());
        Rectangle first = parts.getFirst().bounds(edge);
        Rectangle last = parts.getLast().bounds(edge);
        assertEquals(edge, first, "the block itself is its first part");
        assertEquals(BorderPainter.LEFT | BorderPainter.RIGHT | BorderPainter.TOP, parts.getFirst().sides());
        assertEquals(BorderPainter.LEFT | BorderPainter.RIGHT | BorderPainter.BOTTOM, parts.getLast().sides());
        assertEquals(-210 * DOTS, last.x - first.x, 2);
        LineBox lowest = lines(laid).getLast();
        assertTrue(last.y + last.height >= lowest.getAbsY() + lowest.getHeight() + 8 * DOTS - 1, "its padding is below its last line");
        assertTrue(laid.box("after").getAbsY() >= last.y + last.height);
    }

    @Test
    void aBlockInOneColumnIsDrawnAsItIs() {
        assertEquals(List.of(), ColumnPart.of(columns("rtl", "column-count:2", "<div id='b' style='border:2pt solid #000'>نص</div>").box("b")));
    }

    @Test
    void columnsThatAreNotBalancedAreFilledOneByOne() {
        String content = "<p>" + WORDS.repeat(2) + "</p>";
        List<LineBox> filled = lines(columns("rtl", "column-count:2;column-gap:20pt;column-fill:auto", content));
        assertTrue(filled.stream().allMatch(line -> left(line) > 205), "all of it fits in the first");
        assertEquals(2, starts(columns("rtl", "column-count:2;column-gap:20pt;column-fill:balance", content)));
        Laid pages = columns("rtl", "column-count:2;column-gap:20pt;column-fill:auto", content.repeat(3));
        List<LineBox> lines = lines(pages);
        assertTrue(left(lines.get(lines.size() - 1)) < 205, "what does not is in the second");
        assertEquals(1, lines.stream().map(line -> page(pages, line)).distinct().count());
    }

    @Test
    void aBlockStandsAcrossAllColumns() {
        String content = "<p>" + WORDS.repeat(3) + "</p><h2 id='h' style='column-span:all'>عنوان</h2><p>" + WORDS + "</p>";
        Laid laid = columns("rtl", "column-count:2;column-gap:20pt;column-fill:auto", content);
        Box heading = laid.box("h");
        assertEquals(400, heading.getWidth() / DOTS, 1);
        List<LineBox> lines = lines(laid);
        List<LineBox> before = lines.stream().filter(line -> line.getAbsY() < heading.getAbsY()).toList();
        List<LineBox> below = lines.stream().filter(line -> line.getAbsY() >= heading.getAbsY() + heading.getHeight()).toList();
        assertEquals(lines.size() - 1, before.size() + below.size());
        assertTrue(before.stream().anyMatch(line -> left(line) < 205), "what is before it is balanced");
        assertTrue(below.stream().allMatch(line -> left(line) > 205), "what is after it is not, as column-fill says");
        assertTrue(bottom(before) <= heading.getAbsY() + 1);
        assertTrue(laid.box("after").getAbsY() >= bottom(below));
    }

    @Test
    void aBlockAcrossTheColumnsMayBeFirstAndLast() {
        Laid laid = columns("rtl", "column-count:2;column-gap:20pt", "<h2 id='a' style='column-span:all'>أول</h2><p>" + WORDS.repeat(4)
                + "</p><p id='z' style='column-span:all'>آخر</p>");
        assertEquals(400, laid.box("a").getWidth() / DOTS, 1);
        assertEquals(400, laid.box("z").getWidth() / DOTS, 1);
        assertEquals(2, starts(columns("rtl", "column-count:2;column-gap:20pt", "<p>" + WORDS.repeat(4) + "</p>")));
        assertTrue(laid.box("z").getAbsY() > laid.box("a").getAbsY());
    }
}
