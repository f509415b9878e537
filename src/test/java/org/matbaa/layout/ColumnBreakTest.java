package org.matbaa.layout;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;

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

/** Breaks that the style forces within columns (CSS Fragmentation 3, 3.1), and columns of a given height. */
class ColumnBreakTest {
    private static final String TWO = "column-count:2;column-gap:20pt;";
    private static final String TEXT = "<p>" + WORDS + "</p>";

    private static LineBox first(Laid laid, String id) {
        return lines(laid).stream().filter(line -> line.getParent() == laid.box(id)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>واحد</p><p id='b' style='break-before:column'>ثان</p>",
            "<p style='break-after:column'>واحد</p><p id='b'>ثان</p>",
            "<p>واحد</p><div style='border:1pt solid #000'><p id='b' style='break-before: column !important'>ثان</p></div>",
            "<div style='break-inside:avoid'><p>واحد</p><div style='break-after:column'><p>آخر</p></div></div><p id='b'>ثان</p>"})
    void aColumnBeginsWhereItIsForced(String content) {
        Laid laid = columns("rtl", TWO, content);
        assertTrue(left(first(laid, "b")) < 205, "in the left column");
        assertTrue(lines(laid).stream().filter(line -> line.getAbsY() < bottom(lines(laid)))
                .anyMatch(line -> left(line) > 205), "what is before it is in the right one");
        assertEquals(0, page(laid, first(laid, "b")));
    }

    @Test
    void moreForcedColumnsThanThereAreGoOnOnTheNextPage() {
        Laid laid = columns("rtl", TWO, "<p class='c'>واحد</p><p style='break-before:column'>ثان</p><p id='b' style='break-before:column'>ثالث</p>");
        assertEquals(1, page(laid, first(laid, "b")));
        assertTrue(left(first(laid, "b")) > 205, "in its first column");
    }

    @ParameterizedTest
    @ValueSource(strings = {"break-before:page", "page-break-before:always", "break-before:left"})
    void aPageBeginsWhereItIsForced(String css) {
        Laid laid = columns("rtl", TWO, TEXT + "<p id='b' style='" + css + "'>" + WORDS + "</p>" + TEXT);
        LineBox opening = first(laid, "b");
        assertEquals(1, page(laid, opening));
        assertTrue(left(opening) > 205, "in its first column");
        assertEquals(laid.document().pages().get(1).getTop(), opening.getAbsY(), 1, "at its top");
        List<LineBox> before = lines(laid).stream().filter(line -> page(laid, line) == 0).toList();
        assertTrue(before.stream().allMatch(line -> left(line) > 205), "only the last page is balanced");
        assertEquals(2, laid.document().pages().size());
        assertEquals(1, page(laid, laid.lineBoxes().getLast()));
    }

    @Test
    void columnsBeforeAPageBreakAreBalancedIfAllAreToBe() {
        Laid laid = columns("rtl", TWO + "column-fill:balance-all", "<p style='break-after:page'>" + WORDS.repeat(2) + "</p>" + TEXT);
        List<LineBox> before = lines(laid).stream().filter(line -> page(laid, line) == 0).toList();
        long right = before.stream().filter(line -> left(line) > 205).count();
        assertEquals(before.size() / 2f, right, 1);
    }

    @Test
    void aForcedPageBeforeTheFirstMovesAll() {
        Laid laid = columns("rtl", TWO, "<p id='b' style='break-before:page'>" + WORDS + "</p>");
        assertEquals(1, page(laid, first(laid, "b")));
        assertEquals(0, page(laid, laid.lineBoxes().getFirst()));
    }

    @Test
    void aRowOfATableBeginsAColumnWithTheHeadAboveIt() {
        Laid laid = columns("rtl", TWO, "<table style='-fs-table-paginate:paginate'><thead><tr><th>رأس</th></tr></thead><tbody><tr><td>أ</td></tr>"
                + "<tr style='break-before:column'><td id='b'>ب</td></tr></tbody></table>");
        LineBox line = lines(laid).stream().filter(found -> found.getParent() == laid.box("b")).findFirst().orElseThrow();
        assertTrue(left(line) < 205);
        assertTrue(RepeatedHead.above(line).isPresent());
    }

    @Test
    void outsideOfColumnsOnlyPagesBreak() {
        Laid laid = columns("rtl", "", "<p>واحد</p><p style='break-before:column'>ثان</p><p id='c' style='break-before:page'>ثالث</p>");
        List<LineBox> lines = lines(laid);
        assertEquals(0, page(laid, lines.get(1)));
        assertEquals(1, page(laid, first(laid, "c")));
    }

    /** What has no room is set below: beside the block, where CSS has it, is no paper. */
    @ParameterizedTest
    @ValueSource(strings = {"height:100pt", "max-height:100pt", "height:300pt;max-height:100pt"})
    void columnsOfAGivenHeightGoOnBelow(String css) {
        Laid laid = columns("rtl", TWO + css, "<p style='margin:0;widows:1;orphans:1'>" + WORDS.repeat(5) + "</p>");
        List<LineBox> lines = lines(laid);
        int top = lines.getFirst().getAbsY();
        for (int i = 0; i < 10; i++) {
            assertEquals(i < 5, left(lines.get(i)) > 205, "line " + i);
            assertEquals(top + i % 5 * 20 * DOTS, lines.get(i).getAbsY(), 2, "line " + i);
        }
        assertTrue(lines.size() > 11, lines.size() + " lines");
        assertTrue(left(lines.get(10)) > 205, "the next row begins at the right");
        assertEquals(top + 113 * DOTS, lines.get(10).getAbsY(), 2, "below the first, one em of 13pt apart");
        assertTrue(lines.stream().allMatch(line -> page(laid, line) >= 0));
        assertTrue(laid.box("after").getAbsY() >= bottom(lines), "the block is as high as its rows");
    }

    @Test
    void aBlockWithColumnsIsAtLeastAsHighAsItsHeight() {
        Laid laid = columns("rtl", TWO + "height:200pt", "<p style='margin:0'>" + WORDS + "</p>");
        Box block = laid.box("m");
        assertEquals(200, (block.getHeight() - block.getTy()) / DOTS, 1);
        assertTrue(lines(laid).stream().anyMatch(line -> left(line) < 205), "balanced in it");
        assertEquals(block.getAbsY() + block.getHeight(), laid.box("after").getAbsY(), 1);
    }

    @Test
    void aBlockWithoutColumnsKeepsItsHeight() {
        Laid laid = columns("rtl", TWO + "columns:auto;height:50pt", "<p style='margin:0'>" + WORDS.repeat(3) + "</p>");
        Box block = laid.box("m");
        assertEquals(50, (block.getHeight() - block.getTy()) / DOTS, 1);
        List<LineBox> lines = lines(laid);
        assertEquals(20 * DOTS * (lines.size() - 1), lines.getLast().getAbsY() - lines.getFirst().getAbsY(), 2);
    }

    @Test
    void theBorderOfABlockIsDrawnInEveryRow() {
        Laid laid = columns("rtl", TWO + "height:100pt", "<div id='b' style='border:2pt solid #000'><p style='margin:0'>" + WORDS.repeat(6) + "</p></div>");
        List<ColumnPart> parts = ColumnPart.of(laid.box("b"));
        assertTrue(parts.size() >= 3, parts.size() + " parts");
        for (int i = 2; i < parts.size(); i++) {
            assertEquals(parts.get(i - 2).xDots(), parts.get(i).xDots(), "part " + i);
            assertTrue(parts.get(i).top() >= parts.get(i - 2).bottom(), "part " + i + " is below");
        }
    }

    @Test
    void aLineHigherThanItsColumnStandsAlone() {
        List<LineBox> lines = lines(columns("rtl", TWO + "height:12pt", TEXT));
        assertEquals(lines.get(0).getAbsY(), lines.get(1).getAbsY(), 1);
        assertTrue(lines.get(2).getAbsY() > lines.get(1).getAbsY() + lines.get(1).getHeight());
    }

    @Test
    void aBlockDeeperInsideStandsAcrossAllColumns() {
        Laid laid = columns("rtl", TWO, "<div id='s' style='border:2pt solid #000'><p>" + WORDS + "</p><div><h2 id='h' style='column-span:all'>عنوان</h2>"
                + "<p>" + WORDS.repeat(2) + "</p></div></div>");
        Box heading = laid.box("h");
        assertEquals(400, heading.getWidth() / DOTS, 1);
        List<LineBox> below = lines(laid).stream().filter(line -> line.getAbsY() >= heading.getAbsY() + heading.getHeight()).toList();
        assertTrue(below.stream().anyMatch(line -> left(line) > 205) && below.stream().anyMatch(line -> left(line) < 205));
        assertTrue(laid.box("s").getAbsY() < heading.getAbsY(), "a link leads to the first part");
    }

    @Test
    void aBlockAcrossInATableStaysInItsCell() {
        Laid laid = columns("rtl", TWO, "<table><tr><td><p id='h' style='column-span:all'>نص</p></td></tr></table>" + TEXT);
        assertTrue(laid.box("h").getWidth() / DOTS < 195);
    }
}
