package org.matbaa.layout;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What holds for every paragraph whatever its text, markup, direction and width. */
class LayoutProperties {
    private static final int TRIES = 300;
    /** Flying Saucer's dots are whole: a piece may be rounded up by one. */
    private static final float DOTS = 2;

    @Provide
    Arbitrary<String> sentences() {
        return Markup.sentences();
    }

    @Provide
    Arbitrary<String> inline() {
        return Markup.inline();
    }

    private static Laid paragraph(String content, int widthPt, int seed) {
        List<String> aligns = List.of("justify", "start", "end", "center");
        return Laid.body("<p id='p' dir='" + (seed % 2 == 0 ? "rtl" : "ltr") + "' style='width:" + widthPt
                + "pt;text-align:" + aligns.get(seed / 2 % aligns.size()) + "'>" + content + "</p>");
    }

    @Property(tries = TRIES)
    void noLineExceedsItsMeasure(@ForAll("sentences") String text, @ForAll @IntRange(min = 60, max = 400) int widthPt,
                                 @ForAll @IntRange(max = 7) int seed) {
        assertLinesFit(paragraph(text, widthPt, seed), widthPt);
    }

    /** A comma that the Latin word before it gives another script is wider than it was when it was measured. */
    @Example
    void aLineOfWordsThatAreWiderBesideEachOtherFits() {
        assertLinesFit(paragraph("ي S ،عw8%فו9جى", 90, 6), 90);
    }

    /** The word is wider than the line, and no two parts of it are, one beside the other. */
    @Example
    void aWordThatIsNarrowerInPartsFits() {
        assertLinesFit(paragraph("ئ ءبאرבבجب", 61, 0), 61);
    }

    /** The space before a word that is cut is not in the line that the word begins. */
    @Example
    void aPartThatFitsWithoutTheSpaceBeforeItFits() {
        assertLinesFit(paragraph("ب ٣Aגضنשهي", 61, 6), 61);
        assertLinesFit(paragraph("ب يآصًoىףبغك", 62, 7), 62);
    }

    /** Where a word is cut its letters keep the shapes that join them, which are wider. */
    @Example
    void aPartThatIsWiderForBeingJoinedFits() {
        assertLinesFit(paragraph("xض7א٩غقكِ،وِعْ% طقת", 64, 6), 64);
        assertLinesFit(paragraph("Mאكאdסسّyfض فر ٠%%1U )ذلئَبأ٠zوهوX كِي:", 77, 5), 77);
    }

    private static void assertLinesFit(Laid laid, int widthPt) {
        float measure = laid.document().scale().dotsPerPoint() * widthPt;
        for (VisualLine line : laid.lines()) {
            assertTrue(line.widthDots() <= measure + DOTS, () -> Laid.logicalText(line) + " is " + line.widthDots()
                    + " dots wide in " + measure);
            assertTrue(line.xDots() >= -DOTS && line.xDots() + line.widthDots() <= measure + DOTS,
                    () -> Laid.logicalText(line) + " stands at " + line.xDots());
        }
    }

    @Property(tries = TRIES)
    void runsOfALineStandSideBySide(@ForAll("sentences") String text,
                                    @ForAll @IntRange(min = 60, max = 400) int widthPt,
                                    @ForAll @IntRange(max = 7) int seed) {
        Laid laid = paragraph(text, widthPt, seed);
        for (VisualLine line : laid.lines()) {
            float pen = line.xDots();
            for (PlacedRun placed : inLine(line.runs())) {
                assertEquals(pen, placed.xDots(), DOTS, "a run follows the one at its left");
                pen += placed.run().widthPt() * laid.document().scale().dotsPerPoint();
            }
            assertEquals(line.xDots() + line.widthDots(), pen, DOTS, "the line ends with its last run");
        }
    }

    /** From left to right, without marks alone, and without the space at the line's end, which hangs over it. */
    private static List<PlacedRun> inLine(List<PlacedRun> logical) {
        PlacedRun last = logical.getLast();
        boolean hangs = last.text().substring(last.run().start(), last.run().end()).isBlank();
        return logical.subList(0, logical.size() - (hangs ? 1 : 0)).stream().filter(placed -> placed.run().widthPt() > 0)
                .sorted(Comparator.comparing(PlacedRun::xDots)).toList();
    }

    @Property(tries = TRIES)
    void everyCharacterIsInExactlyOneRun(@ForAll("inline") String content,
                                         @ForAll @IntRange(min = 60, max = 400) int widthPt,
                                         @ForAll @IntRange(max = 7) int seed) {
        String lines = paragraph(content, widthPt, seed).lines().stream().map(Laid::logicalText)
                .collect(Collectors.joining());
        assertEquals(visible(content.replaceAll("<[^>]*>", "")), visible(lines));
    }

    /** Text without the spaces that collapse or hang. */
    private static String visible(String text) {
        return text.replaceAll("[ \n\t]+", "");
    }

    @Property(tries = TRIES)
    void fragmentsLieInTheirLineSideBySide(@ForAll("inline") String content,
                                           @ForAll @IntRange(min = 60, max = 400) int widthPt,
                                           @ForAll @IntRange(max = 7) int seed) {
        for (VisualLine line : paragraph(content, widthPt, seed).lines()) {
            for (List<Fragment> fragments : line.fragments().values()) {
                float free = line.xDots();
                for (Fragment fragment : fragments) {
                    assertTrue(fragment.xDots() >= free - DOTS, () -> "overlaps what is left of it: " + fragment);
                    free = fragment.xDots() + fragment.widthDots();
                }
                assertTrue(free <= line.xDots() + line.widthDots() + DOTS, () -> "leaves the line: " + fragments);
            }
        }
    }
}
