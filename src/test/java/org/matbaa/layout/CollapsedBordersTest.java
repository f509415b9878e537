package org.matbaa.layout;

import org.junit.jupiter.api.Test;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.parser.FSRGBColor;
import org.xhtmlrenderer.css.style.derived.BorderPropertySet;
import org.xhtmlrenderer.newtable.TableCellBox;

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
}
