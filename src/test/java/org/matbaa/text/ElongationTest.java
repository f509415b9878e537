package org.matbaa.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ElongationTest {
    private static final TextStyle NASKH = TestFonts.style("ar", "Noto Naskh Arabic", "Noto Serif");

    /** The text with a bar at the best place of each word. */
    private static String places(String text, TextStyle style) {
        StringBuilder out = new StringBuilder(text);
        TatweelPlace.find(TestFonts.line(text, style, 1), TestFonts.text(text, style, 1)).stream()
                .map(TatweelPlace::index).sorted((a, b) -> b - a).forEach(index -> out.insert((int) index, '|'));
        return out.toString();
    }

    private static ShapedLine stretch(String text, TextStyle style, float slackPt) {
        return Justification.stretch(TestFonts.line(text, style, 1), TestFonts.text(text, style, 1), slackPt,
                JustifyPolicy.KASHIDA);
    }

    private static long inserted(ShapedLine line) {
        return line.visualRuns().stream().mapToLong(ElongationTest::inserted).sum();
    }

    private static long inserted(GlyphRun run) {
        long count = 0;
        for (byte flags : run.flags()) {
            count += (flags & GlyphFlags.INSERTED_TATWEEL) != 0 ? 1 : 0;
        }
        return count;
    }

    @ParameterizedTest
    @CsvSource({
        "مسؤول, مس|ؤول", "المستشفى, المستش|فى", "صباح, ص|باح",
        "مدينة, مدين|ة", "محمد, محم|د", "كتابه, كتاب|ه",
        "كتاب, كت|اب", "مشترك, مش|ترك", "قليل, قلي|ل",
        "مجلس, مجل|س", "كبير, كبي|ر", "عربي, عرب|ي", "موقع, موق|ع",
    })
    void wordsGrowWhereClassicalPracticeWantsIt(String word, String expected) {
        assertEquals(expected, places(word, NASKH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"الله", "والله", "بالله", "لله", "اللَّه", "في", "من", "لا", "دار", "أولاد",
        "abc", "2024", "أ.ب"})
    void someWordsNeverGrow(String word) {
        assertEquals(word, places(word, NASKH));
    }

    @Test
    void lamAndAlefAreNeverParted() {
        assertEquals("س|لام", places("سلام", NASKH));
        assertEquals("بلاد", places("بلاد", NASKH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Noto Naskh Arabic", "Amiri", "Noto Kufi Arabic", "Vazirmatn"})
    void everyPlaceIsDrawnAsIfTheTextHadATatweel(String family) {
        TextStyle style = TestFonts.style("ar", family, "Noto Serif");
        int checked = 0;
        for (String resource : List.of("words-seed.txt", "text-vocalised-ar.txt", "text-fa.txt")) {
            for (String word : ShapingAgainstHbShapeTest.words(resource)) {
                ParagraphText text = TestFonts.text(word, style, 1);
                for (TatweelPlace place : TatweelPlace.find(TestFonts.line(word, style, 1), text)) {
                    String with = word.substring(0, place.index()) + TatweelGlyph.TATWEEL + word.substring(place.index());
                    List<Integer> expected = glyphs(TestFonts.line(with, style, 1));
                    List<Integer> got = new ArrayList<>(glyphs(TestFonts.line(word, style, 1)));
                    got.add(placeInLine(word, style, place), style.fonts().primary().tatweel().id());
                    assertEquals(expected, got, with);
                    checked++;
                }
            }
        }
        assertTrue(checked > 100, checked + " places");
    }

    private static int placeInLine(String word, TextStyle style, TatweelPlace place) {
        List<GlyphRun> runs = TestFonts.line(word, style, 1).visualRuns();
        return runs.subList(0, place.run()).stream().mapToInt(GlyphRun::length).sum() + place.glyph();
    }

    private static List<Integer> glyphs(ShapedLine line) {
        return line.visualRuns().stream().flatMap(run -> Arrays.stream(run.glyphs()).boxed()).toList();
    }

    @Test
    void aSlopingStyleHasSpacesOnly() {
        TextStyle nastaliq = TestFonts.style("ur", "Noto Nastaliq Urdu");
        assertEquals("مسئلہ قلم پاکستان", places("مسئلہ قلم پاکستان", nastaliq));
        assertEquals(0, inserted(stretch("مسئلہ قلم پاکستان", nastaliq, 30)));
    }

    static Stream<Float> slacks() {
        return Stream.of(0.5f, 2f, 7f, 15f, 40f);
    }

    @ParameterizedTest
    @MethodSource("slacks")
    void theLineEndsExactlyWhateverItLacks(float slackPt) {
        String text = "واضاف موجها كلامه إلى دي ميستورا في مدينة موسكو";
        ShapedLine loose = TestFonts.line(text, NASKH, 1);
        assertEquals(loose.widthPt() + slackPt, stretch(text, NASKH, slackPt).widthPt(), 0.01f);
    }

    @Test
    void littleSlackGoesToSpacesOnlyAndMuchToBoth() {
        String text = "واضاف موجها كلامه إلى دي ميستورا في مدينة موسكو";
        assertEquals(0, inserted(stretch(text, NASKH, 3)));
        ShapedLine full = stretch(text, NASKH, 20);
        assertTrue(inserted(full) > 0);
        ShapedLine spacesOnly = Justification.stretch(TestFonts.line(text, NASKH, 1), TestFonts.text(text, NASKH, 1),
                20, JustifyPolicy.INTER_WORD);
        assertTrue(advanceOfSpace(full) < advanceOfSpace(spacesOnly));
    }

    private static float advanceOfSpace(ShapedLine line) {
        GlyphRun run = line.visualRuns().getLast();
        for (int i = 0; i < run.length(); i++) {
            if (run.clusters()[i] == 5) {
                return run.advances()[i];
            }
        }
        throw new AssertionError("no space");
    }

    @Test
    void aTatweelBelongsToTheLetterBeforeIt() {
        GlyphRun run = stretch("مَدِينَةٌ كبيرة", NASKH, 12).visualRuns().getFirst();
        for (int i = 0; i < run.length(); i++) {
            if ((run.flags()[i] & GlyphFlags.INSERTED_TATWEEL) != 0) {
                assertTrue(run.clusters()[i] <= run.clusters()[i - 1], Arrays.toString(run.clusters()));
                assertEquals(run.clusters()[i + 1], run.clusters()[i]);
            }
        }
        assertTrue(inserted(run) > 0);
        int[] sorted = run.clusters().clone();
        Arrays.sort(sorted);
        int[] reversed = new int[sorted.length];
        Arrays.setAll(reversed, i -> sorted[sorted.length - 1 - i]);
        assertArrayEquals(reversed, run.clusters(), "clusters stay monotone");
    }

    @Test
    void theLastWordsGrowFirst() {
        String text = "مدينة مدينة مدينة مدينة";
        GlyphRun run = stretch(text, NASKH, 10).visualRuns().getFirst();
        int first = -1;
        for (int i = 0; i < run.length() && first < 0; i++) {
            first = (run.flags()[i] & GlyphFlags.INSERTED_TATWEEL) != 0 ? run.clusters()[i] : -1;
        }
        assertTrue(first > text.lastIndexOf(' '), "grows at " + first);
    }
}
