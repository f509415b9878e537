package org.matbaa.layout;

import org.junit.jupiter.api.Test;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.parser.FSRGBColor;
import org.xhtmlrenderer.css.style.derived.BorderPropertySet;
import org.xhtmlrenderer.newtable.TableCellBox;
import org.xhtmlrenderer.render.Box;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Left and right are the page's left and right, whichever way the table's columns run (CSS 2.1, 17.6.2). */
class CollapsedBordersTest {
    private static final FSRGBColor RED = new FSRGBColor(255, 0, 0);
    private static final FSRGBColor BLUE = new FSRGBColor(0, 0, 255);

    private static Laid table(String direction, String css) {
        return Laid.body("<style>table{width:100%%;border-collapse:collapse}td{padding:0}%s</style>".formatted(css)
                + "<table dir='" + direction + "'><tr><td id='a'>أ</td><td id='b'>ب</td><td id='c'>ج</td></tr></table>");
    }

    private static BorderPropertySet painted(Laid laid, String id) {
        return CollapsedBorders.painted((TableCellBox) laid.box(id));
    }

    private static float points(float dots) {
        return dots / DotScale.FINE.dotsPerPoint();
    }

    @Test
    void bordersOfACellStandOnTheirOwnSides() {
        String css = "#b{border-left:4pt solid #f00;border-right:2pt dashed #00f}";
        for (String direction : new String[] {"rtl", "ltr"}) {
            Laid laid = table(direction, css);
            BorderPropertySet border = painted(laid, "b");
            assertEquals(4, points(border.left()), 0.1, direction);
            assertEquals(RED, border.leftColor(), direction);
            assertEquals(2, points(border.right()), 0.1, direction);
            assertEquals(BLUE, border.rightColor(), direction);
            assertEquals(IdentValue.DASHED, border.rightStyle(), direction);
            String leftNeighbour = direction.equals("rtl") ? "c" : "a";
            assertEquals(RED, painted(laid, leftNeighbour).rightColor(), direction);
        }
    }

    @Test
    void theWiderOfTwoThatMeetWins() {
        Laid laid = table("rtl", "#a{border-left:1pt solid #00f}#b{border-right:3pt solid #f00}");
        assertEquals(RED, painted(laid, "a").leftColor());
        assertEquals(3, points(painted(laid, "b").right()), 0.1);
        assertEquals(0, painted(laid, "a").right());
        assertEquals(0, painted(laid, "b").left());
    }

    @Test
    void aCellOutranksTheTable() {
        Laid laid = table("rtl", "table{border-right:2pt solid #0f0}#a{border-right:2pt solid #f00}");
        assertEquals(RED, painted(laid, "a").rightColor());
    }

    @Test
    void theTableHasItsBordersOnItsOwnSides() {
        Laid laid = table("rtl", "table{border-left:2pt solid #f00;border-right:3pt solid #00f}");
        assertEquals(BLUE, painted(laid, "a").rightColor());
        assertEquals(3, points(painted(laid, "a").right()), 0.1);
        assertEquals(RED, painted(laid, "c").leftColor());
        assertEquals(2, points(painted(laid, "c").left()), 0.1);
    }

    @Test
    void contentStandsInsideItsCellsBorders() {
        Laid laid = table("rtl", "#b{border-left:8pt solid #f00}");
        TableCellBox cell = (TableCellBox) laid.box("b");
        assertEquals(4, points(cell.getTx()), 0.1);
        assertEquals(4, points(cell.getWidth() - cell.getContentWidth()), 0.1);
    }

    @Test
    void aTableOfTheOtherDirectionInACellKeepsItsSides() {
        Laid laid = Laid.body("<style>table{border-collapse:collapse}#x{border-left:3pt solid #f00}</style><table><tr><td>أ"
                + "<table dir='ltr'><tr><td>1</td><td id='x'>2</td></tr></table></td></tr></table>");
        assertEquals(RED, painted(laid, "x").leftColor());
        assertEquals(0, painted(laid, "x").right());
    }

    @Test
    void theBordersAtItsEdgeAreInsideTheTable() {
        for (String direction : new String[] {"rtl", "ltr"}) {
            Laid laid = Laid.body("<style>#t{width:100%;border-collapse:collapse;border:8pt solid #f00;border-left:4pt solid #00f}td{padding:0}</style>"
                    + "<table id='t' dir='" + direction + "'><tr><td id='a'>أ</td><td id='b'>ب</td></tr></table><p id='p' style='margin:0'>بعد</p>");
            Box table = laid.box("t");
            Box left = laid.box(direction.equals("rtl") ? "b" : "a");
            Box right = laid.box(direction.equals("rtl") ? "a" : "b");
            assertEquals(400, points(table.getWidth()), 0.1, direction);
            assertEquals(2, points(left.getAbsX() - table.getAbsX()), 0.1, direction);
            assertEquals(4, points(table.getAbsX() + table.getWidth() - right.getAbsX() - right.getWidth()), 0.1, direction);
            assertEquals(4, points(left.getAbsY() - table.getAbsY()), 0.1, direction);
            assertEquals(4, points(laid.box("p").getAbsY() - left.getAbsY() - left.getHeight()), 0.1, direction);
        }
    }

    @Test
    void aTableIsAsWideAsItsColumnsAndItsBorder() {
        Laid laid = Laid.body("<style>#t{border-collapse:collapse;margin:5pt 0}td{padding:0;width:50pt;border:6pt solid #f00}</style>"
                + "<p>قبل</p><table id='t'><tr><td id='a'>أ</td><td>ب</td></tr></table>");
        assertEquals(56, points(laid.box("a").getWidth()), 0.1);
        assertEquals(118, points(laid.box("t").getWidth()), 0.1);
    }

    @Test
    void rowsRowGroupsAndColumnsHaveBorders() {
        for (String direction : new String[] {"rtl", "ltr"}) {
            Laid laid = Laid.body("<style>#t{border-collapse:collapse}td{padding:0}tr{border-left:6pt solid #f00}#r{border-bottom:2pt solid #00f}"
                    + "tbody{border-right:4pt solid #00f}</style><table id='t' dir='" + direction
                    + "'><col/><col style='border-top:8pt solid #f00'/><tbody><tr id='r'><td id='a'>أ</td><td id='b'>ب</td></tr></tbody></table>");
            String left = direction.equals("rtl") ? "b" : "a";
            String right = direction.equals("rtl") ? "a" : "b";
            assertEquals(RED, painted(laid, left).leftColor(), direction);
            assertEquals(3, points(((TableCellBox) laid.box(left)).getTx()), 0.1, "the row's border takes room, " + direction);
            assertEquals(4, points(painted(laid, right).right()), 0.1, direction);
            assertEquals(8, points(painted(laid, "b").top()), 0.1, direction);
            assertEquals(2, points(painted(laid, "a").bottom()), 0.1, direction);
            assertEquals(0, laid.box("r").getTx(), "none of its own");
        }
    }
}
