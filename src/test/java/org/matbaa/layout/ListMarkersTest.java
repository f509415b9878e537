package org.matbaa.layout;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xhtmlrenderer.render.Box;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Markers of items that have no text of their own, or a list in them. */
class ListMarkersTest {
    private static List<String> texts(Laid laid) {
        return laid.lines().stream().map(line -> Laid.logicalText(line).strip()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "<b></b>", "<!-- -->"})
    void anEmptyItemHasAMarkerAndALine(String content) {
        for (String direction : new String[] {"rtl", "ltr"}) {
            Laid laid = Laid.body("<ol dir='" + direction + "'><li id='a'>نص</li><li id='b'>" + content + "</li><li id='c'>نص</li></ol>");
            assertEquals(List.of("1. نص", "2.", "3. نص"), texts(laid), direction);
            Box empty = laid.box("b");
            assertEquals(laid.box("a").getHeight(), empty.getHeight(), direction);
            assertEquals(empty.getAbsY() + empty.getHeight(), laid.box("c").getAbsY(), direction);
            assertEquals(laid.lines().get(0).runs().getFirst().xDots(), laid.lines().get(1).runs().getFirst().xDots(), 1, direction);
        }
    }

    @Test
    void anEmptyItemWithoutMarkerStaysEmpty() {
        Laid laid = Laid.body("<ul style='list-style-type:none'><li id='b'></li><li>نص</li></ul>");
        assertEquals(0, laid.box("b").getHeight());
    }

    @Test
    void aBreakIsALineAlready() {
        assertEquals(2, texts(Laid.body("<ul><li><br/></li><li>نص</li></ul>")).size());
    }

    @Test
    void aMarkerInsideIsAloneInTheLineBeforeAList() {
        Laid laid = Laid.body("<ol style='list-style-position:inside'><li id='a'><ul style='list-style-position:outside'><li>نص</li></ul></li></ol>");
        assertEquals(List.of("1.", "• نص"), texts(laid));
        assertTrue(laid.lineBoxes().getFirst().getAbsY() < laid.lineBoxes().getLast().getAbsY());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>نص</p>", "<div><p>نص</p></div>", " <h2>نص</h2> ", "<table><tr><td>نص</td></tr></table>"})
    void aMarkerInsideIsAloneInTheLineBeforeABlock(String content) {
        assertEquals(List.of("1.", "نص", "2. آخر"),
                texts(Laid.body("<ol style='list-style-position:inside'><li>" + content + "</li><li>آخر</li></ol>")));
    }

    @Test
    void aMarkerInsideStaysOnThePageOfTheBlockThatFollows() {
        Laid laid = Laid.body("<div style='height:520pt'></div><ol style='list-style-position:inside;margin:0'><li><p id='p' style='margin:0'>نص</p></li></ol>");
        assertEquals(List.of("1.", "نص"), texts(laid));
        assertEquals(2, laid.document().pages().size());
        assertTrue(laid.lineBoxes().getFirst().getAbsY() >= laid.document().pages().get(1).getTop());
    }

    @Test
    void aMarkerInsideIsInTheTextBeforeAList() {
        Laid laid = Laid.body("<ol style='list-style-position:inside'><li>نص<ul><li>آخر</li></ul></li></ol>");
        assertEquals(List.of("1. نص", "• آخر"), texts(laid));
        assertEquals(2, laid.lines().getFirst().runs().getFirst().text().indexOf(' '), "in its text");
        assertTrue(laid.lines().getFirst().widthDots() > laid.document().scale().dotsPerPoint() * 20, "the marker takes room in the line");
    }

    @Test
    void aMarkerInsideIsPartedFromItsTextByOneSpace() {
        String list = "<ul style='list-style-position:inside'><li>%s<span>نص</span></li></ul>";
        assertEquals(Laid.body(list.formatted("")).lines().getFirst().widthDots(), Laid.body(list.formatted("\n  ")).lines().getFirst().widthDots());
    }

    /** CSS Lists 3, appendix A: {@code ::marker { font-variant-numeric: tabular-nums }}. */
    @ParameterizedTest
    @ValueSource(strings = {"arabic-indic", "persian", "decimal"})
    void figuresOfMarkersHaveOneWidth(String type) {
        for (String position : List.of("inside", "outside")) {
            List<VisualLine> lines = Laid.body("<ol style='list-style:" + type + " " + position + "'>" + "<li>نص</li>".repeat(9) + "</ol>").lines();
            List<Float> widths = lines.stream().map(line -> line.runs().stream().filter(run -> run.text().length() > 2
                    && run.text().substring(run.run().start(), run.run().end()).matches("[\\p{Nd}. ]+"))
                    .map(run -> run.run().widthPt()).reduce(0f, Float::sum)).toList();
            assertTrue(widths.getFirst() > 0);
            assertEquals(1, widths.stream().map(width -> Math.round(width * 100)).distinct().count(), position + widths);
        }
    }

    @Test
    void anyElementMayBeAnItem() {
        for (String position : List.of("inside", "outside")) {
            assertEquals(List.of("• نص", "2. نص", "نص", "• نص"), texts(Laid.body("<style>.i { display: list-item; list-style-position: "
                    + position + " } .n { list-style-type: decimal } p { margin: 0 }</style><p class='i'>نص</p><div class='i n'>نص</div><p>نص</p>"
                    + "<section><span class='i'>نص</span></section>")));
        }
    }

    @Test
    void anItemThatIsABlockHasNoMarker() {
        assertEquals(List.of("نص"), texts(Laid.body("<ul><li style='display:block'>نص</li></ul>")));
    }

    @Test
    void anItemOfAListHasItsNumberInWhateverItIsWithin() {
        assertEquals(List.of("3. نص", "4. نص", "• نص", "5. نص", "1. نص"), texts(Laid.body("<ol start='3'><li>نص</li><div><li>نص<ul><li>نص</li></ul></li></div>"
                + "<li>نص</li></ol><div><li style='list-style-type:decimal'>نص</li></div>")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"float:left", "display:inline-block"})
    void listsInFloatsAndInlineBlocksHaveMarkersInside(String style) {
        List<String> texts = texts(Laid.body("نص <div style='" + style + "'><ul style='list-style-position:inside'><li>آخر</li></ul></div> نص"));
        assertTrue(texts.contains("• آخر"), texts.toString());
    }
}
