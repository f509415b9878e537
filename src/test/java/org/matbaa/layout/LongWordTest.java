package org.matbaa.layout;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.Collectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class LongWordTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "مستشفىمستشفىمستشفىمستشفىمستشفىمستشفى",
        "كَلِمَةٌطَوِيلَةٌجِدًّاكَلِمَةٌطَوِيلَةٌجِدًّا",
        "Donaudampfschifffahrtsgesellschaft",
        "\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00",
    })
    void aWordLongerThanItsLineIsCutAtClusters(String word) {
        Laid laid = Laid.body("<p style='width:60pt'>قبل " + word + " بعد</p>");
        List<VisualLine> lines = laid.lines();
        assertTrue(lines.size() > 3, lines.size() + " lines");
        for (VisualLine line : lines) {
            assertTrue(line.widthDots() <= 61 * DotScale.FINE.dotsPerPoint(), Laid.logicalText(line));
            String text = Laid.logicalText(line);
            assertFalse(Character.isLowSurrogate(text.charAt(0)), text);
            assertFalse(Character.getType(text.charAt(0)) == Character.NON_SPACING_MARK, text);
        }
        String all = lines.stream().map(Laid::logicalText).collect(Collectors.joining());
        assertEquals("قبل" + word + "بعد", all.replace(" ", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "90, info@|example.com", "60, info@|example.|com", "40, info@|exam|ple.|com", "60, http://a.|example/|b?q=1",
    })
    void anAddressLongerThanItsLineIsCutWhereAReaderExpectsIt(int width, String parts) {
        for (String direction : List.of("rtl", "ltr")) {
            List<VisualLine> lines = Laid.body("<p dir='" + direction + "' style='width:" + width + "pt'>" + parts.replace("|", "") + "</p>").lines();
            assertEquals(parts, lines.stream().map(Laid::logicalText).collect(Collectors.joining("|")), direction);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"word-break:break-sometimes", "word-break: break-word !important", "word-wrap:break-word",
        "overflow-wrap:break-word", "line-break:anywhere", "word-break:keep-all",
        "list-style-image:url(all.png)"})
    void noPropertyHasWordsCutInAnotherWay(String css) {
        String words = "two words and one مستشفىمستشفىمستشفىمستشفىمستشفى \uD835\uDF0B longer";
        String expected = Laid.body("<p style='width:60pt'>" + words + "</p>").lines().stream().map(Laid::logicalText)
                .collect(Collectors.joining("|"));
        String lines = Laid.body("<p style='width:60pt;" + css + "'>" + words + "</p>").lines().stream()
                .map(Laid::logicalText).collect(Collectors.joining("|"));
        assertEquals(expected, lines);
    }

    /** All text came out in one line, over whatever stood beside it. */
    @ParameterizedTest
    @CsvSource({"ltr, 40, 25", "rtl, 40, 25", "rtl, 40, 38", "rtl, 60, 58", "ltr, 25, 15", "ltr, 60, 70"})
    void linesAreBrokenThoughTheIndentLeavesNoRoomForTheFirstWord(String direction, int width, int indent) {
        String words = "مستشفى قبل كل شيء وبعد hospital";
        List<VisualLine> lines = Laid.body("<p dir='" + direction + "' style='width:" + width + "pt;text-indent:" + indent + "pt'>"
                + words + "</p>").lines();
        assertTrue(lines.size() > 2, lines.size() + " lines");
        lines.subList(1, lines.size()).forEach(line -> assertTrue(
                line.widthDots() <= Math.max(width, 40) * DotScale.FINE.dotsPerPoint(), Laid.logicalText(line)));
        assertEquals(words.replace(" ", ""), lines.stream().map(Laid::logicalText).collect(Collectors.joining()).replace(" ", ""));
    }

    /** The last two letters are narrower apart than joined: so much that both seemed to fit. */
    @Test
    void aWordIsCutThoughItsPartsWouldFitApart() {
        List<VisualLine> lines = Laid.body("<p dir='rtl' style='width:90pt'>ءءبאאאאאג%جة</p>").lines();
        assertEquals(2, lines.size());
        lines.forEach(line -> assertTrue(line.widthDots() <= 90 * DotScale.FINE.dotsPerPoint(), Laid.logicalText(line)));
    }

    @Test
    void thePartsOfAWordKeepTheirJoinedShapes() {
        List<VisualLine> lines = Laid.body("<p style='width:40pt'>ببببببببببببببببببببببب</p>").lines();
        List<Integer> whole = Laid.logicalGlyphs(Laid.body("<p>ببببببببببببببببببببببب</p>").lines().getFirst());
        List<Integer> parts = lines.stream().flatMap(line -> Laid.logicalGlyphs(line).stream()).toList();
        assertTrue(lines.size() > 1);
        assertEquals(whole, parts);
    }

    @Test
    void aSoftHyphenIsSeenOnlyWhereItBreaksALine() {
        String word = "super\u00ADcali\u00ADfragi\u00ADlistic";
        VisualLine whole = Laid.body("<p dir='ltr'>" + word + "</p>").lines().getFirst();
        List<VisualLine> cut = Laid.body("<p dir='ltr' style='width:70pt'>" + word + "</p>").lines();
        assertTrue(cut.size() > 1);
        float without = Laid.body("<p dir='ltr'>supercalifragilistic</p>").lines().getFirst().widthDots();
        assertEquals(without, whole.widthDots(), 2);
        String first = Laid.logicalText(cut.getFirst());
        assertEquals("\u00AD", first.substring(first.length() - 1), "copied out as a soft hyphen");
        int glyph = cut.getFirst().runs().getLast().run().glyphs()[cut.getFirst().runs().getLast().run().length() - 1];
        assertEquals(cut.getFirst().runs().getLast().run().face().glyphFor(0x2010), glyph, "drawn as a hyphen");
    }
}
