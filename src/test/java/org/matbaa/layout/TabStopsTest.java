package org.matbaa.layout;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.matbaa.text.GlyphRun;

import java.util.ArrayList;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Preserved tabs lead to the next stop, so many spaces from the one before (CSS Text 3, 5.2). */
class TabStopsTest {
    private static final int WIDTH_PT = 300;
    private static final float SIZE_PT = 13;

    private static Laid laid(String direction, String css, String content) {
        return Laid.body("<div dir='" + direction + "' style='width:" + WIDTH_PT + "pt;white-space:pre-wrap;" + css + "'>" + content
                + "</div>");
    }

    /** How far each letter X stands from where its line starts, in so many spaces, line by line. */
    private static List<List<Float>> places(Laid laid, boolean rightToLeft, int spaces) {
        return laid.lines().stream().map(line -> places(line, rightToLeft, spaces)).toList();
    }

    private static List<Float> places(VisualLine line, boolean rightToLeft, int spaces) {
        List<Float> places = new ArrayList<>();
        for (PlacedRun placed : line.runs()) {
            GlyphRun run = placed.run();
            float perUnitPt = run.sizePt() / run.face().unitsPerEm();
            float xPt = DotScale.FINE.points(placed.xDots());
            for (int i = 0; i < run.length(); i++) {
                float leftPt = xPt;
                xPt += run.advances()[i] * perUnitPt;
                if (placed.text().charAt(run.clusters()[i]) == 'X') {
                    places.add(Math.round((rightToLeft ? WIDTH_PT - xPt : leftPt) / spaces / spacePt() * 100) / 100f);
                }
            }
        }
        return places;
    }

    /** The space of the block's font, not that of the letters. */
    private static float spacePt() {
        GlyphRun run = laid("rtl", "", "كتاب").lines().getFirst().runs().getFirst().run();
        return run.face().advance(run.face().glyphFor(' ')) * SIZE_PT / run.face().unitsPerEm();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ltr", "rtl"})
    void whatFollowsStandsAtAStop(String direction) {
        Laid laid = laid(direction, "", "\tX\n.\tX\n\t\tX\n..\tX\tX\n(12345)\tX");
        assertEquals(List.of(List.of(1f), List.of(1f), List.of(2f), List.of(1f, 2f), List.of(3f)),
                places(laid, direction.equals("rtl"), 8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ltr", "rtl"})
    void elementsAndTheirPaddingCount(String direction) {
        Laid laid = laid(direction, "", "<b>.\t</b><i>X</i>\t<span style='padding:0 9pt'>.<b>\t</b></span>X\tX");
        float padded = Math.round((3 + 9 / 8f / spacePt()) * 100) / 100f;
        assertEquals(List.of(List.of(1f, padded, 4f)), places(laid, direction.equals("rtl"), 8));
    }

    @Test
    void aSheetSaysHowManySpacesAreAStop() {
        assertEquals(List.of(List.of(1f, 2f)), places(laid("ltr", "tab-size:12", ".\tX\tX"), false, 12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"white-space:normal", "white-space:nowrap", "white-space:pre-line"})
    void otherTabsAreSpaces(String css) {
        assertEquals("a b", Laid.logicalText(laid("ltr", css, "a\t\tb").lines().getFirst()).strip());
    }

    @ParameterizedTest
    @CsvSource({"pre, '.\\9 X', '.&#9;X'", "pre-wrap, '.\\9\\000009  X', '.&#9;&#9; X'", "normal, '.\\9\\9  X', '. X'",
        "pre, '.\\A\t\tX\t\\41', '.\n&#9;X&#9;A'"})
    void generatedTextHasThemToo(String whiteSpace, String generated, String like) {
        String style = "<style>#g:before { content: '" + generated + "' }</style>";
        assertEquals(places(laid("ltr", "white-space:" + whiteSpace, like), false, 8),
                places(laid("ltr", "white-space:" + whiteSpace, style + "<span id='g'></span>"), false, 8));
    }

    /** What is measured is what is drawn: no line is wider than its block, and each has the words that it has room for. */
    @ParameterizedTest
    @CsvSource({"ltr, word", "rtl, كلمة"})
    void linesAreBrokenByTheTabsThatTheyHave(String direction, String word) {
        for (String text : List.of((word + "\t").repeat(40), word + " <b>" + word + "</b>\t" + (word + "\t" + word + " ").repeat(20),
                (word + "\t\t" + word + "\n").repeat(3) + (word + "\t").repeat(30))) {
            List<VisualLine> lines = laid(direction, "", text).lines();
            float most = 0;
            for (VisualLine line : lines) {
                assertTrue(line.widthDots() <= WIDTH_PT * DotScale.FINE.dotsPerPoint(), Laid.logicalText(line));
                most = Math.max(most, line.widthDots());
            }
            assertTrue(most > (WIDTH_PT - 16 * spacePt()) * DotScale.FINE.dotsPerPoint(), "widest line: " + most);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\tb", "one\ta\nb", "x\n\ty\tz\n\n.", "<i>a\tb\tc</i>"})
    void aBoxThatIsAsWideAsItsContentHasRoomForTheTabs(String content) {
        Laid laid = Laid.body("<div id='f' dir='ltr' style='float:left;white-space:pre'>" + content + "</div>");
        double most = laid.lines().stream().mapToDouble(VisualLine::widthDots).max().orElseThrow();
        assertEquals(most, laid.box("f").getWidth(), 12);
    }
}
