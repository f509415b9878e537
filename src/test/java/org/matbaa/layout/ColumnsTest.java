package org.matbaa.layout;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;

import java.util.List;
import java.util.stream.IntStream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.matbaa.layout.ColumnPages.DOTS;
import static org.matbaa.layout.ColumnPages.WORDS;
import static org.matbaa.layout.ColumnPages.bottom;
import static org.matbaa.layout.ColumnPages.columns;
import static org.matbaa.layout.ColumnPages.left;
import static org.matbaa.layout.ColumnPages.lines;
import static org.matbaa.layout.ColumnPages.page;
import static org.matbaa.layout.ColumnPages.starts;

/** CSS Multi-column Layout 1, from the right where the direction is rtl, over lines and pages. */
class ColumnsTest {
    @Test
    void aParagraphRunsOnInTheColumnLeftOfTheFirst() {
        List<LineBox> lines = lines(columns("rtl", "column-count:2;column-gap:20pt", "<p>" + WORDS.repeat(4) + "</p>"));
        LineBox first = lines.getFirst();
        LineBox last = lines.get(lines.size() - 2);
        assertEquals(210, left(first), 1, "190pt wide at the right");
        assertEquals(0, left(last), 1, "and at the left");
        assertEquals(first.getWidth() / DOTS, 190, 1);
        LineBox opening = lines.stream().filter(line -> left(line) < 200).findFirst().orElseThrow();
        assertEquals(first.getAbsY(), opening.getAbsY(), 1);
    }

    @Test
    void columnsOfLeftToRightTextRunFromTheLeft() {
        List<LineBox> lines = lines(columns("ltr", "column-count:2;column-gap:20pt", "<p>" + "some words ".repeat(60) + "</p>"));
        assertEquals(0, left(lines.getFirst()), 1);
        assertEquals(210, left(lines.getLast()), 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 8, 11})
    void columnsAreOfOneHeight(int paragraphs) {
        Laid laid = columns("rtl", "column-count:3;column-gap:10pt",
                IntStream.range(0, paragraphs).mapToObj(i -> "<p>" + WORDS + "</p>").reduce("", String::concat));
        List<LineBox> lines = lines(laid);
        int last = page(laid, lines.getLast());
        List<LineBox> onLast = lines.stream().filter(line -> page(laid, line) == last).toList();
        int used = (int) onLast.stream().map(line -> Math.round(left(line) / 136.7f)).distinct().count();
        int height = bottom(onLast) - onLast.getFirst().getAbsY();
        int all = onLast.stream().mapToInt(LineBox::getHeight).sum();
        assertTrue(height <= (all / 3f + 4 * 20 * DOTS + paragraphs * 8 * DOTS), height / DOTS + " of " + all / DOTS + " in " + used);
        assertTrue(laid.box("after").getAbsY() >= bottom(onLast), "what follows stands below all columns");
    }

    @Test
    void columnsRunOverPagesAndFillEachBeforeTheNext() {
        Laid laid = columns("rtl", "column-count:2;column-gap:20pt", ("<p>" + WORDS.repeat(3) + "</p>").repeat(12));
        List<LineBox> lines = lines(laid);
        int column = 0;
        int pageNumber = 0;
        for (int i = 0; i < lines.size(); i++) {
            int page = page(laid, lines.get(i));
            assertTrue(page >= pageNumber, "line " + i + " is on page " + page);
            column = page > pageNumber ? 0 : column;
            int at = left(lines.get(i)) > 205 || left(lines.get(i)) + lines.get(i).getWidth() / DOTS > 205 ? 0 : 1;
            assertTrue(at >= column, "line " + i + " goes back a column");
            if (i > 0 && at == column && page == pageNumber) {
                assertTrue(lines.get(i).getAbsY() > lines.get(i - 1).getAbsY(), "line " + i + " is not below the last");
            }
            column = at;
            pageNumber = page;
        }
        assertTrue(pageNumber >= 2, pageNumber + " pages");
        assertEquals(laid.document().pages().size() - 1, page(laid, laid.lineBoxes().getLast()), "no empty page is left over");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void linesAndHeadingsKeepCompany(int before) {
        StringBuilder html = new StringBuilder("<p>سطر</p>".repeat(before));
        for (int i = 0; i < 12; i++) {
            html.append("<h2>عنوان</h2><p>").append(WORDS.repeat(1 + i % 3)).append("</p><p>").append(WORDS).append("</p>");
        }
        List<LineBox> lines = lines(columns("rtl", "column-count:2", html.toString()));
        for (int i = 0; i < lines.size() - 1; i++) {
            LineBox line = lines.get(i);
            if (lines.get(i + 1).getAbsY() > line.getAbsY() && lines.get(i + 1).getAbsY() - line.getAbsY() < 100 * DOTS) {
                continue;
            }
            Box block = line.getParent();
            assertFalse(block.getElement().getNodeName().equals("h2"), "a heading ends a column");
            if (block == lines.get(i + 1).getParent()) {
                int index = block.getChildren().indexOf(line);
                assertTrue(index >= 1, "a first line stands alone");
                assertTrue(block.getChildren().size() - index - 1 >= 2, "a last line stands alone");
            }
        }
    }

    @Test
    void theWidthOfColumnsSaysHowManyThereAre() {
        assertEquals(3, starts(columns("rtl", "column-width:120pt;column-gap:10pt", "<p>" + WORDS.repeat(5) + "</p>")));
        assertEquals(2, starts(columns("rtl", "columns:120pt 2;column-gap:10pt", "<p>" + WORDS.repeat(5) + "</p>")));
        assertEquals(1, starts(columns("rtl", "column-count:1", "<p>" + WORDS.repeat(5) + "</p>")));
    }

    @Test
    void textWithoutParagraphsIsSetInColumnsToo() {
        assertEquals(2, starts(columns("rtl", "column-count:2", WORDS.repeat(5))));
    }

    @Test
    void markersStandBesideTheirItemsInEveryColumn() {
        Laid laid = columns("rtl", "column-count:2;column-gap:20pt",
                "<ol style='margin:0;padding:0 30pt 0 0'>" + "<li>بند من البنود</li>".repeat(8) + "</ol>");
        List<VisualLine> lines = laid.lines();
        for (LineBox line : lines(laid)) {
            VisualLine visual = lines.get(laid.lineBoxes().indexOf(line));
            float marker = visual.runs().getFirst().xDots();
            float gap = (marker - visual.xDots() - visual.widthDots()) / DOTS;
            assertTrue(gap >= 0 && gap < 10, "marker at " + gap);
        }
        assertEquals(2, starts(laid));
    }

    @Test
    void rowsOfATableAreNotParted() {
        Laid laid = columns("rtl", "column-count:2;column-gap:20pt", "<table style='width:100%'>"
                + "<tr><td>أ<br/>ب</td><td>ج</td></tr>".repeat(30) + "</table>");
        for (LineBox line : lines(laid)) {
            assertTrue(page(laid, line) >= 0, "a line is cut by the end of a page");
            Box row = line.getParent().getParent();
            assertTrue(line.getAbsY() >= row.getAbsY() && line.getAbsY() < row.getAbsY() + row.getHeight());
        }
        assertTrue(laid.document().pages().size() > 1);
    }

    @Test
    void aFloatMovesWithItsLine() {
        Laid laid = columns("rtl", "column-count:2;column-gap:20pt", "<p>" + WORDS.repeat(2) + "</p><p>" + WORDS
                + "</p><p id='p'><span id='f' style='float:left;width:40pt;height:30pt'>ع</span>" + WORDS.repeat(2) + "</p>");
        Box out = laid.box("f") != null ? laid.box("f") : ((LineBox) laid.box("p").getChild(0)).getNonFlowContent().getFirst();
        LineBox line = (LineBox) laid.box("p").getChild(0);
        assertEquals(line.getAbsY(), out.getAbsY(), 8 * DOTS);
        assertTrue(out.getAbsX() < 20 * DOTS, "at the left of the left column: " + out.getAbsX() / DOTS);
    }
}
