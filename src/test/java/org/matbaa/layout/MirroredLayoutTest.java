package org.matbaa.layout;

import org.junit.jupiter.api.Test;
import org.xhtmlrenderer.render.Box;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class MirroredLayoutTest {
    private static final String TABLE = "<table %s style='width:%s'><tr><td id='a'>أ</td><td id='b'>ب</td></tr>"
            + "<tr><td id='c' colspan='2'>ج</td></tr></table>";

    @Test
    void columnsRunFromTheRight() {
        Laid laid = Laid.body(TABLE.formatted("id='t'", "100%"));
        assertTrue(laid.box("a").getAbsX() > laid.box("b").getAbsX());
    }

    @Test
    void columnsOfAnLtrTableRunFromTheLeft() {
        Laid laid = Laid.body(TABLE.formatted("dir='ltr'", "100%"));
        assertTrue(laid.box("a").getAbsX() < laid.box("b").getAbsX());
    }

    @Test
    void aSpanningCellCoversItsColumns() {
        Laid laid = Laid.body(TABLE.formatted("", "100%"));
        Box spanning = laid.box("c");
        assertEquals(laid.box("b").getAbsX(), spanning.getAbsX(), 2);
        assertEquals(laid.box("a").getAbsX() + laid.box("a").getWidth(),
                spanning.getAbsX() + spanning.getWidth(), 2);
    }

    @Test
    void aNarrowTableStandsAtTheRight() {
        Laid laid = Laid.body(TABLE.formatted("id='t'", "50%"));
        Box table = laid.box("t");
        assertEquals(400 * DotScale.FINE.dotsPerPoint(), table.getAbsX() + table.getWidth(), 3);
    }

    @Test
    void aCentredBlockStaysCentred() {
        Box box = Laid.body("<div id='d' style='width:200pt;margin:0 auto'>و</div>").box("d");
        assertEquals(100 * DotScale.FINE.dotsPerPoint(), box.getAbsX() + box.getMargin(null).left(), 3);
    }

    @Test
    void markersStandBeforeTheirItems() {
        List<VisualLine> lines = Laid.body("<ul><li>نقطة</li></ul><ol start='9'><li>تاسع</li><li>عاشر</li></ol>"
                + "<ul dir='ltr'><li>item</li></ul>").lines();
        assertEquals("\u2022 نقطة", Laid.logicalText(lines.get(0)));
        assertEquals("9. تاسع", Laid.logicalText(lines.get(1)));
        assertEquals("10. عاشر", Laid.logicalText(lines.get(2)));
        assertTrue(marker(lines.get(0)) > lines.get(0).xDots() + lines.get(0).widthDots(), "right of the item");
        assertTrue(marker(lines.get(3)) < lines.get(3).xDots(), "left of the item");
    }

    @Test
    void aMarkerInsideStandsAtTheLinesStart() {
        VisualLine line = Laid.body("<ol style='list-style:arabic-indic inside'><li>أول</li></ol>").lines().getFirst();
        assertEquals("١. أول", Laid.logicalText(line));
        float right = line.xDots() + line.widthDots();
        float marker = line.runs().getFirst().xDots();
        assertTrue(marker < right && marker > line.xDots(), "the marker is part of the line");
    }

    private static float marker(VisualLine line) {
        return line.runs().getFirst().xDots();
    }

    @Test
    void numbersHaveTheDigitsOfThePage() {
        Laid laid = Laid.page("<html dir='rtl' data-digits='arabext'><body><ol start='12'><li>ا</li></ol></body></html>");
        assertEquals("۱۲. ا", Laid.logicalText(laid.lines().getFirst()));
    }

    @Test
    void inlineBlocksMoveToTheirVisualPlace() {
        Laid laid = Laid.body("<p>قبل <span id='b' style='display:inline-block;width:50pt'>كتلة</span> بعد</p>");
        VisualLine line = laid.lines().getFirst();
        Box block = laid.box("b");
        float before = line.runs().getFirst().xDots();
        assertTrue(block.getAbsX() < before, "what follows the first word stands left of it");
        assertTrue(block.getAbsX() > line.xDots(), "and right of the last");
    }
}
