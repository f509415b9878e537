package org.matbaa.text;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ParagraphTest {
    private static final TextStyle NASKH = TestFonts.style("ar", "Noto Naskh Arabic", "Noto Serif");
    private static final TextStyle NASKH_BOLD = new TextStyle(
            TestFonts.LIBRARY.select(List.of("Noto Naskh Arabic"), 700, false), 10, "ar");

    private static List<Integer> glyphs(ShapedLine line) {
        List<Integer> glyphs = new ArrayList<>();
        line.visualRuns().forEach(run -> Arrays.stream(run.glyphs()).forEach(glyphs::add));
        return glyphs;
    }

    private static ParagraphText twoStyles(String text, int cut, TextStyle first, TextStyle second) {
        return new ParagraphText(text, List.of(new StyledRange(0, cut, first),
                new StyledRange(cut, text.length(), second)), (byte) 1, new BitSet());
    }

    private static ParagraphText withSynthetic(String text, TextStyle style, int... indices) {
        BitSet synthetic = new BitSet();
        Arrays.stream(indices).forEach(synthetic::set);
        return new ParagraphText(text, List.of(new StyledRange(0, text.length(), style)), (byte) 1, synthetic);
    }

    @Test
    void aWordInTwoStylesStillJoins() {
        TextStyle sameFace = new TextStyle(NASKH.fonts(), 10, "fa");
        List<Integer> whole = glyphs(TestFonts.line("محمد", NASKH, 1));
        assertEquals(whole, glyphs(TestFonts.ENGINE.prepare(twoStyles("محمد", 2, NASKH, sameFace)).line(0, 4)));
    }

    @Test
    void aHalfBoldWordHasTheFormsOfEachFace() {
        ShapedLine line = TestFonts.ENGINE.prepare(twoStyles("محمد", 2, NASKH, NASKH_BOLD)).line(0, 4);
        List<Integer> regular = glyphs(TestFonts.line("محمد", NASKH, 1));
        List<Integer> bold = glyphs(TestFonts.line("محمد", NASKH_BOLD, 1));
        assertEquals(List.of(bold.get(0), bold.get(1), regular.get(2), regular.get(3)), glyphs(line));
    }

    @Test
    void markupInsideAWordDoesNotPartItsLetters() {
        ShapedLine line = TestFonts.ENGINE.prepare(withSynthetic("مح\u202B\u202Cمد", NASKH, 2, 3)).line(0, 6);
        assertEquals(glyphs(TestFonts.line("محمد", NASKH, 1)), glyphs(line));
    }

    @Test
    void anIsolateInsideAWordPartsIt() {
        ShapedLine line = TestFonts.ENGINE.prepare(withSynthetic("مح\u2067مد\u2069", NASKH, 2, 5)).line(0, 6);
        assertEquals(List.of(glyphs(TestFonts.line("مد", NASKH, 1)), glyphs(TestFonts.line("مح", NASKH, 1)))
                .stream().flatMap(List::stream).toList(), glyphs(line));
    }

    @Test
    void controlsThatMarkupWroteAreNotDrawnAndThoseOfTheSourceStay() {
        ParagraphText written = withSynthetic("ab\u200Ecd", NASKH, 2);
        assertEquals(4, glyphs(TestFonts.ENGINE.prepare(written).line(0, 5)).size());
        ShapedLine line = TestFonts.line("ab\u200Ecd", NASKH, 1);
        GlyphRun run = line.visualRuns().getFirst();
        assertArrayEquals(new int[] {0, 1, 2, 3, 4}, run.clusters());
        assertEquals(0, run.advances()[2]);
    }

    @Test
    void anInlineObjectIsARunOfItsOwn() {
        ShapedLine line = TestFonts.line("نص \uFFFC نص", NASKH, 1);
        List<GlyphRun> objects = line.visualRuns().stream().filter(GlyphRun::isObject).toList();
        assertEquals(1, objects.size());
        assertEquals(3, objects.getFirst().start());
        assertEquals(4, objects.getFirst().end());
        assertEquals(0, objects.getFirst().widthPt());
        assertArrayEquals(new int[0], TestFonts.paragraph("نص \uFFFC", NASKH, 1).missing());
    }

    @Test
    void aTabIsASpaceAndLineFeedsAreNothing() {
        FontFace face = NASKH.fonts().primary();
        GlyphRun run = TestFonts.line("\t\n\u2028\u0085", NASKH, 1).visualRuns().getFirst();
        float width = 0;
        for (float advance : run.advances()) {
            width += advance;
        }
        assertEquals(face.advance(face.glyphFor(' ')), width);
        assertArrayEquals(new int[0], TestFonts.paragraph("\t\n\u2028\u0085", NASKH, 1).missing());
    }

    @Test
    void fallsBackByClusterAndMarksStayWithTheirBase() {
        ShapedLine line = TestFonts.line("e\u0301 ش ж א\u05B8", NASKH, 0);
        assertEquals(List.of("NotoSerif-Regular", "NotoNaskhArabic-Regular", "NotoSerif-Regular",
                        "NotoNaskhArabic-Regular", "NotoSerifHebrew-Regular"),
                line.visualRuns().stream().map(run -> run.face().postScriptName())
                        .reduce(new ArrayList<String>(), ParagraphTest::withoutRepeats, (a, b) -> a));
    }

    private static ArrayList<String> withoutRepeats(ArrayList<String> names, String name) {
        if (names.isEmpty() || !names.getLast().equals(name)) {
            names.add(name);
        }
        return names;
    }

    @Test
    void invisibleCharactersNeverChangeTheFace() {
        ShapedLine line = TestFonts.line("می\u200Cخواهد\u200F", TestFonts.style("fa", "Amiri"), 1);
        assertEquals(1, line.visualRuns().size());
    }

    @Test
    void aCharacterThatNoFaceHasIsABoxAndReportedOnce() {
        Paragraph paragraph = TestFonts.paragraph("دم 漢字漢 \uD83D\uDE00 \uD800", NASKH, 1);
        assertArrayEquals(new int[] {0x6F22, 0x5B57, 0x1F600, 0xD800}, paragraph.missing());
        ShapedLine line = paragraph.line(3, 6);
        assertEquals(List.of(0, 0, 0), glyphs(line));
        assertEquals(NASKH.fonts().primary(), line.visualRuns().getFirst().face());
        assertTrue(line.widthPt() > 0);
    }

    @Test
    void aLineCutInsideAWordKeepsItsForms() {
        Paragraph paragraph = TestFonts.paragraph("محمد", NASKH, 1);
        List<Integer> whole = glyphs(paragraph.line(0, 4));
        assertEquals(whole.subList(2, 4), glyphs(paragraph.line(0, 2)));
        assertEquals(whole.subList(0, 2), glyphs(paragraph.line(2, 4)));
    }

    @Test
    void digitsInArabicReadLeftToRight() {
        ShapedLine line = TestFonts.line("عام 2024", NASKH, 1);
        assertArrayEquals(new int[] {4, 5, 6, 7}, line.visualRuns().getFirst().clusters());
        assertFalse(line.visualRuns().getFirst().isRightToLeft());
    }

    @Test
    void bracketsAreMirroredInRightToLeftText() {
        FontFace face = TestFonts.face("Amiri");
        GlyphRun run = TestFonts.line("(نص)", TestFonts.style("ar", "Amiri"), 1).visualRuns().getFirst();
        assertEquals(face.glyphFor('('), run.glyphs()[0]);
        assertEquals(3, run.clusters()[0]);
    }

    @Test
    void rangesMustCoverTheText() {
        StyledRange gap = new StyledRange(1, 2, NASKH);
        ParagraphText text = new ParagraphText("ab", List.of(gap), (byte) 0, new BitSet());
        assertEquals("the style range from 1 to 2 does not start where the one before it ends, at 0",
                assertThrows(IllegalArgumentException.class, () -> TestFonts.ENGINE.prepare(text)).getMessage());
        Paragraph paragraph = TestFonts.paragraph("ab", NASKH, 0);
        assertThrows(IndexOutOfBoundsException.class, () -> paragraph.line(1, 3));
    }

    @Test
    void anEmptyParagraphHasAnEmptyLine() {
        ShapedLine line = TestFonts.line("", NASKH, 1);
        assertEquals(List.of(), line.visualRuns());
        assertEquals(0, line.widthPt());
    }

    @Test
    void manyThreadsShapeAlike() throws Exception {
        String text = Resources.read("seed.txt").replace('\n', ' ');
        List<String> expected = families().stream().map(style -> TestFonts.show(TestFonts.line(text, style, 1))).toList();
        TextEngine fresh = new TextEngine(TestFonts.LIBRARY);
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            Callable<List<String>> task = () -> families().stream()
                    .map(style -> TestFonts.show(fresh.prepare(TestFonts.text(text, style, 1)).line(0, text.length())))
                    .toList();
            for (Future<List<String>> result : pool.invokeAll(java.util.Collections.nCopies(32, task))) {
                assertEquals(expected, result.get());
            }
        }
    }

    private static List<TextStyle> families() {
        return TestFonts.LIBRARY.families().stream().map(family -> TestFonts.style("ar", family)).toList();
    }
}
