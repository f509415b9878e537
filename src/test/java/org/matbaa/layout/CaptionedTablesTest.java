package org.matbaa.layout;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xhtmlrenderer.newtable.TableBox;
import org.xhtmlrenderer.render.Box;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Where tables with a caption and their margins are (CSS 2.1, 17.4); the measure is 400pt. */
class CaptionedTablesTest {
    private static final float DOTS = DotScale.FINE.dotsPerPoint();

    private static Laid table(String direction, String css) {
        return Laid.body("<style>table{margin:10pt 0 20pt 0;border-collapse:collapse}p{margin:0}" + css + "</style><p id='p'>قبل</p>"
                + "<table dir='" + direction + "'><caption id='c'>عنوان</caption><tbody id='b'><tr><td>أ</td><td>ب</td></tr></tbody></table><p id='q'>بعد</p>");
    }

    private static float bottom(Box box) {
        return (box.getAbsY() + box.getHeight()) / DOTS;
    }

    /** Without its margin. */
    private static float top(Box box) {
        return (box.getAbsY() + box.getTy()) / DOTS;
    }

    @ParameterizedTest
    @CsvSource({"rtl,none", "ltr,none", "rtl,right"})
    void itsMarginsAreAroundTableAndCaption(String direction, String side) {
        Laid laid = table(direction, "table{float:" + side + "}#q{clear:both}");
        assertEquals(10, top(laid.box("c")) - bottom(laid.box("p")), 0.1);
        assertEquals(0, top(laid.box("b")) - bottom(laid.box("c")), 0.1, "none between them");
        assertEquals(20, top(laid.box("q")) - bottom(laid.box("b")), 0.1);
    }

    @Test
    void aCaptionBelowIsAboveItsLowerMargin() {
        Laid laid = table("rtl", "caption{caption-side:bottom}");
        assertEquals(10, top(laid.box("b")) - bottom(laid.box("p")), 0.1);
        assertEquals(0, top(laid.box("c")) - bottom(laid.box("b")), 0.1);
        assertEquals(20, top(laid.box("q")) - bottom(laid.box("c")), 0.1);
    }

    @ParameterizedTest
    @CsvSource({"rtl", "ltr"})
    void tableAndCaptionBeginAtTheSideOfTheirContainer(String direction) {
        Laid laid = table(direction, "table{width:50%;margin-right:50pt;margin-left:30pt}caption{text-align:right}");
        Box table = laid.box("b").getParent();
        assertEquals(TableBox.class, table.getClass().getSuperclass());
        assertEquals(350, (table.getAbsX() + table.getWidth()) / DOTS - 50, 0.2, "at the right, as a table without caption");
        VisualLine caption = laid.lines().get(1);
        assertEquals(List.of(350f), List.of((float) Math.round((laid.box("c").getAbsX() + laid.box("c").getTx() + caption.xDots() + caption.widthDots()) / DOTS)),
                "the caption ends where the table does");
    }

    /** CSS 2.1, 17.4. */
    @ParameterizedTest
    @CsvSource({"rtl,none,auto,collapse", "ltr,none,120pt,separate", "ltr,none,auto,separate", "rtl,right,auto,separate", "rtl,left,50%,collapse"})
    void aLongCaptionBreaksAtTheWidthOfItsTable(String direction, String side, String width, String borders) {
        String caption = "<caption id='c'>" + ColumnPages.WORDS + "</caption>";
        String css = "<style>table{margin:10pt 5pt 20pt 15pt;border:2pt solid;padding:3pt;border-collapse:" + borders + ";width:" + width + ";float:" + side
                + "}td{border:6pt solid}td,caption{padding:0 40pt 0 0}</style>";
        String rows = "<tbody id='b'><tr><td>أ</td><td>ب</td></tr></tbody></table>";
        Laid laid = Laid.body(css + "<table dir='" + direction + "'>" + caption + rows);
        Box table = laid.box("b").getParent();
        Box alone = Laid.body(css + "<table dir='" + direction + "'><caption>أ</caption>" + rows).box("b").getParent();
        assertEquals(alone.getWidth(), table.getWidth(), "the table is no wider");
        Box box = laid.box("c");
        assertEquals((table.getWidth() / DOTS) - 20, box.getWidth() / DOTS, 0.1);
        assertEquals((table.getAbsX() / DOTS) + 15, box.getAbsX() / DOTS, 0.1);
        assertEquals(bottom(box) * DOTS, table.getAbsY(), 2);
    }

    @Test
    void aCaptionIsAsWideAsItsLongestWord() {
        Laid laid = Laid.body("<table><caption id='c'>أ الاستقلاليون ب</caption><tr><td>أ</td></tr></table>");
        assertEquals(3, laid.box("c").getChildCount());
        assertEquals(List.of("الاستقلاليون"), laid.lines().stream().map(Laid::logicalText).map(String::strip).filter(text -> text.length() > 1).toList());
    }
}
