package org.matbaa.layout;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.Collectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Text whose white space is kept: each line that the source ends is measured by its own style. */
class PreservedSpaceTest {
    private static final String LINES = "abc def\n\n  ghi \njk\n";

    private static Laid laid(String before, String css, String text) {
        return Laid.body("<p style='" + before + "'>x y</p><table><tr><td id='c'><div style='margin:0;" + css + "'>" + text
                + "</div></td></tr></table>");
    }

    private static String texts(Laid laid) {
        return laid.lines().stream().skip(1).map(Laid::logicalText).collect(Collectors.joining("|"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pre", "pre-wrap", "pre-line"})
    void theStyleOfTheTextBeforeMakesNoDifference(String whiteSpace) {
        int plain = laid("", "white-space:" + whiteSpace, LINES).box("c").getWidth();
        assertEquals(plain, laid("letter-spacing:20pt", "white-space:" + whiteSpace, LINES).box("c").getWidth());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pre", "pre-wrap", "pre-line"})
    void itsOwnStyleDoes(String whiteSpace) {
        int plain = laid("", "white-space:" + whiteSpace, LINES).box("c").getWidth();
        int spaced = laid("", "letter-spacing:5pt;white-space:" + whiteSpace, LINES).box("c").getWidth();
        assertEquals(plain + 7 * 5 * DotScale.FINE.dotsPerPoint(), spaced, 8 * DotScale.FINE.dotsPerPoint());
    }

    @Test
    void noMarkOfOursIsInTheText() {
        assertEquals(List.of("abc def", "ghi", "jk"), texts(laid("", "white-space:pre", LINES)).lines()
                .flatMap(line -> List.of(line.split("\\|")).stream()).map(String::strip).filter(line -> !line.isEmpty()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"&#xA0;", " &#xA0;", "&#x2003; ", "&#x3000;&#x202F;"})
    void spacesThatAreContentEndALineAsOtherTextDoes(String spaces) {
        String text = texts(laid("", "white-space:pre", "ab" + spaces + "\ncd"));
        assertTrue(text.codePoints().allMatch(c -> "abcd|".indexOf(c) >= 0 || Character.isSpaceChar(c)), text);
    }

    @ParameterizedTest
    @CsvSource({"ltr, one two three, four, five", "rtl, واحد اثنان ثلاثة, أربعة, خمسة"})
    void spacesThatDoNotFitHangAtTheEndOfTheirLine(String direction, String first, String second, String third) {
        List<VisualLine> lines = Laid.body("<p dir='" + direction + "' style='width:100pt;white-space:pre-wrap'>" + first + " ".repeat(30)
                + second + " ".repeat(60) + third + "</p>").lines();
        assertEquals(List.of(first, second, third), lines.stream().map(line -> Laid.logicalText(line).strip()).toList());
        lines.forEach(line -> assertTrue(line.widthDots() <= 100 * DotScale.FINE.dotsPerPoint(), Laid.logicalText(line)));
    }

    @Test
    void spacesWithinALineTakeTheirRoom() {
        List<VisualLine> lines = Laid.body("<p dir='ltr' style='width:100pt;white-space:pre-wrap'>one" + " ".repeat(20)
                + "two three</p>").lines();
        assertEquals(List.of("one", "two three"), lines.stream().map(line -> Laid.logicalText(line).strip()).toList());
    }

    /** CSS Text 3, 4.1.1: a collapsible space after another is gone, in whatever elements the two are. */
    @ParameterizedTest
    @CsvSource({
        "pre-line, normal, 'a '", "normal, pre-line, 'a '", "nowrap, pre-line, 'a '", "pre-line, pre-line, 'a '",
        "pre, normal, 'a  '", "pre, pre-line, 'a  '", "pre-wrap, nowrap, 'a  '", "normal, pre, 'a  '", "pre-line, pre-wrap, 'a  '",
    })
    void spacesOfTwoElementsCollapse(String first, String second, String before) {
        for (String between : List.of("", "<i></i>", "<i style='float:left'>x</i>")) {
            Laid laid = Laid.body("<p dir='ltr'>.<span style='white-space:" + first + "'>a </span>" + between + "<span style='white-space:"
                    + second + "'> b</span></p>");
            assertEquals("." + before + "b", Laid.logicalText(laid.lines().stream().filter(line -> line.runs().size() > 1
                    || Laid.logicalText(line).length() > 1).findFirst().orElseThrow()), between);
        }
    }

    @Test
    void spacesBesideAnInlineBoxDoNotCollapse() {
        Laid laid = Laid.body("<p dir='ltr'><span style='white-space:pre-line'>a </span><span style='display:inline-block'>x</span> b</p>");
        assertEquals("a  b", Laid.logicalText(laid.lines().getFirst()));
    }

    /** CSS 2.1, 17.2.1. */
    @ParameterizedTest
    @CsvSource({
        "pre, table, 'a  b|c|d'", "pre-wrap, table, 'a  b|c|d'", "pre-line, table, 'a b|c|d'", "pre, tr, 'a  b|c|d'", "normal, table, 'a b|c|d'",
    })
    void whatIsBetweenCellsIsNone(String whiteSpace, String where, String cells) {
        Laid laid = Laid.body("<style>" + where + " { white-space: " + whiteSpace + " }</style>"
                + "<table id='t'>\n <tbody>\n  <tr>\n    <td>a  b</td>\n    <td>c</td>\n  </tr>\n  <tr>\n <td>d</td>\n  </tr>\n </tbody>\n</table>");
        Laid plain = Laid.body("<style>" + where + " { white-space: " + whiteSpace + " }</style>"
                + "<table id='t'><tbody><tr><td>a  b</td><td>c</td></tr><tr><td>d</td></tr></tbody></table>");
        assertEquals(cells, laid.lines().stream().map(line -> Laid.logicalText(line).strip()).collect(Collectors.joining("|")));
        assertEquals(plain.box("t").getWidth(), laid.box("t").getWidth());
        assertEquals(plain.box("t").getHeight(), laid.box("t").getHeight());
    }

    /** Each part of a line is measured by itself, and all of it for the width of what is as wide as its content. */
    @ParameterizedTest
    @ValueSource(strings = {"a  b", "int x = 3; // three", "one\ttwo  three\nint x = 3; // three", "كتاب  جديد في  السوق 12"})
    void aBoxThatIsAsWideAsItsLinesBreaksNone(String text) {
        int lines = (int) text.lines().count();
        assertEquals(lines, Laid.body("<table><tr><td style='white-space:pre-wrap'>" + text + "</td></tr></table>").lines().size());
        assertEquals(lines, Laid.body("<div style='float:right;white-space:pre-wrap'>" + text + "</div>").lines().size());
    }

    @Test
    void aLongLineIsBrokenBetweenWordsAndNotInsideThem() {
        String text = "word ".repeat(40) + "end\nsecond " + "longer ".repeat(30) + "\nlast";
        String lines = texts(laid("letter-spacing:20pt", "white-space:pre-wrap;width:200pt", text));
        assertEquals(text.replaceAll("\\s+", " ").strip(), lines.replaceAll("[\\s|]+", " ").strip());
        assertTrue(lines.split("\\|").length > 8, lines);
    }

    @Test
    void spacesBeforeAForcedBreakHangWhereTheyDoNotFit() {
        List<VisualLine> lines = Laid.body("<p dir='ltr' style='width:58pt;white-space:pre-wrap'> one two      \n one two      </p>").lines();
        assertEquals(List.of(" one two", " one two"), lines.stream().map(line -> Laid.logicalText(line).stripTrailing()).toList());
    }

    /** CSS Text 3, 4.1.3: those that fit are content where the line is aligned. */
    @ParameterizedTest
    @CsvSource({"ltr, right, 1", "ltr, center, 0.5", "ltr, left, 0", "rtl, left, -1", "rtl, center, -0.5", "rtl, right, 0"})
    void spacesBeforeAForcedBreakMoveAlignedLines(String direction, String align, float share) {
        String block = "<p dir='" + direction + "' style='white-space:pre-wrap;text-align:" + align + "'>%s</p>";
        List<VisualLine> plain = Laid.body(block.formatted("نص\nنص")).lines();
        List<VisualLine> spaced = Laid.body(block.formatted("نص   \nنص   ")).lines();
        float space = Laid.body(block.formatted("نص   نص")).lines().getFirst().widthDots() - 2 * plain.getFirst().widthDots();
        for (int i = 0; i < 2; i++) {
            assertEquals(plain.get(i).xDots() - share * space, spaced.get(i).xDots(), 2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"normal", "pre-wrap"})
    void aBlockThatIsNarrowerThanItsWordsHasOneInEachLine(String whiteSpace) {
        List<VisualLine> lines = Laid.body("<p dir='ltr' style='width:10pt;white-space:" + whiteSpace + "'>one two three</p>").lines();
        assertEquals(List.of("one", "two", "three"), lines.stream().map(line -> Laid.logicalText(line).strip()).toList());
        assertEquals(Laid.body("<p dir='ltr'>one</p>").lines().getFirst().widthDots(), lines.getFirst().widthDots(), 1);
    }
}
