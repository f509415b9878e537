package org.matbaa.layout;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class LineAlignmentTest {
    private static final float MEASURE_DOTS = 400 * DotScale.FINE.dotsPerPoint();
    private static final String LONG = "دعا وزير الخارجية الروسي سيرغي لافروف المبعوث الأممي الخاص إلى سوريا"
            + " ستافان دي ميستورا إلى السعي لتوحيد جهود اللاعبين الخارجيين لمساعدة الحوار السوري السوري.";

    @Test
    void everyJustifiedLineButTheLastFillsTheMeasure() {
        List<VisualLine> lines = Laid.body("<p style='text-align:justify'>" + LONG + "</p>").lines();
        assertTrue(lines.size() > 1);
        for (VisualLine line : lines.subList(0, lines.size() - 1)) {
            assertEquals(0, line.xDots(), 2);
            assertEquals(MEASURE_DOTS, line.widthDots(), 2);
        }
        VisualLine last = lines.getLast();
        assertTrue(last.widthDots() < MEASURE_DOTS - 100);
        assertEquals(MEASURE_DOTS, last.xDots() + last.widthDots(), 2);
    }

    @Test
    void aForcedBreakEndsAJustifiedParagraph() {
        VisualLine first = Laid.body("<p style='text-align:justify'>سطر قصير<br/>" + LONG + "</p>").lines().getFirst();
        assertTrue(first.widthDots() < MEASURE_DOTS / 2);
    }

    @ParameterizedTest
    @CsvSource({
        "rtl, start, right", "rtl, end, left", "rtl, left, left", "rtl, right, right", "rtl, center, center",
        "ltr, start, left", "ltr, end, right", "ltr, left, left", "ltr, right, right", "ltr, center, center",
    })
    void aLineStandsWhereTextAlignSays(String direction, String align, String side) {
        VisualLine line = Laid.body("<p style='direction:" + direction + ";text-align:" + align + "'>كلمة</p>")
                .lines().getFirst();
        float free = MEASURE_DOTS - line.widthDots();
        float expected = switch (side) {
            case "left" -> 0;
            case "right" -> free;
            default -> free / 2;
        };
        assertEquals(expected, line.xDots(), 2);
    }

    @Test
    void theLastLineFollowsTextAlignLast() {
        VisualLine last = Laid.body("<p style='text-align:justify;text-align-last:center'>" + LONG + "</p>")
                .lines().getLast();
        assertEquals((MEASURE_DOTS - last.widthDots()) / 2, last.xDots(), 2);
    }

    /** CSS 2.1, 16.1: only the first line of an element, whose blocks inherit the indent for their own. */
    @Test
    void textAfterABlockGoesOnWithoutAnIndent() {
        List<VisualLine> lines = Laid.body("<div dir='ltr' style='text-indent:30pt'>one<div>two</div>three <b>four</b><p>five</p>"
                + "<span style='float:right'>note</span>six</div><div dir='ltr' style='text-indent:30pt'><i style='float:right'>note</i>seven</div>")
                .lines().stream().filter(line -> !Laid.logicalText(line).contains("note")).toList();
        assertEquals(List.of("one 30", "two 30", "three four 0", "five 30", "six 0", "seven 30"), lines.stream()
                .map(line -> Laid.logicalText(line).strip() + " " + Math.round(DotScale.FINE.points(line.xDots()))).toList());
    }

    @Test
    void indentIsOnTheSideWhereTheLineStarts() {
        float indent = 30 * DotScale.FINE.dotsPerPoint();
        List<VisualLine> rtl = Laid.body("<p style='text-align:justify;text-indent:30pt'>" + LONG + "</p>").lines();
        assertEquals(0, rtl.getFirst().xDots(), 2);
        assertEquals(MEASURE_DOTS - indent, rtl.getFirst().widthDots(), 3);
        VisualLine ltr = Laid.body("<p dir='ltr' style='text-indent:30pt'>word</p>").lines().getFirst();
        assertEquals(indent, ltr.xDots(), 2);
    }

    @Test
    void linesKeepClearOfAFloatOnTheirStartSide() {
        Laid laid = Laid.body("<div id='f' style='float:right;width:100pt'>عائم</div>"
                + "<p id='p' style='margin:0'>" + LONG + "</p>");
        float limit = MEASURE_DOTS - 100 * DotScale.FINE.dotsPerPoint();
        VisualLine beside = laid.lines().get(1);
        assertTrue(beside.xDots() + beside.widthDots() <= limit + 2, "the line ends before the float");
    }

    @Test
    void linesOfSpacedLettersKeepToTheMeasure() {
        String text = "Letters that are spaced out take more room than the same letters set close. ".repeat(3);
        List<VisualLine> lines = Laid.body("<p dir='ltr' style='letter-spacing:2pt'>" + text + "</p>").lines();
        assertTrue(lines.size() > Laid.body("<p dir='ltr'>" + text + "</p>").lines().size());
        for (VisualLine line : lines) {
            assertTrue(line.widthDots() <= MEASURE_DOTS + 2, Laid.logicalText(line));
        }
    }
}
