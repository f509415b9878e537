package org.matbaa.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

/** CSS Text 3, 8.2. */
class LetterSpacingTest {
    private static final TextStyle NASKH = TestFonts.style("ar", "Noto Naskh Arabic", "Noto Serif", "Noto Serif Hebrew");
    private static final TextStyle SPACED = new TextStyle(NASKH.fonts(), 10, "ar", 2);

    @Test
    void letterSpacingPartsLettersButNotThoseOfACursiveScript() {
        assertEquals(TestFonts.line("abc", NASKH, 0).widthPt() + 6, TestFonts.line("abc", SPACED, 0).widthPt(), 0.01f);
        // One gap after each word's last letter and after the space.
        assertEquals(TestFonts.line("بدر مل", NASKH, 1).widthPt() + 6,
                TestFonts.line("بدر مل", SPACED, 1).widthPt(), 0.01f);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void whereDirectionsMeetThereIsOneGap(int baseLevel) {
        TextStyle close = TestFonts.style("he", "Noto Serif", "Noto Serif Hebrew");
        TextStyle spaced = new TextStyle(close.fonts(), close.sizePt(), "he", 2);
        List<Float> before = origins(TestFonts.line("ab\u05D0\u05D1cd", close, baseLevel));
        List<Float> after = origins(TestFonts.line("ab\u05D0\u05D1cd", spaced, baseLevel));
        for (int i = 0; i < before.size(); i++) {
            // The first gap is at the line's end, which is the left one where it reads from the right.
            assertEquals(before.get(i) + 2 * (i + baseLevel), after.get(i), 0.01f, "glyph " + i + " from the left");
        }
    }

    /** Where the glyphs of a line are drawn, points from its left. */
    private static List<Float> origins(ShapedLine line) {
        List<Float> origins = new ArrayList<>();
        float pen = 0;
        for (GlyphRun run : line.visualRuns()) {
            float perUnit = run.sizePt() / run.face().unitsPerEm();
            for (int i = 0; i < run.length(); i++) {
                origins.add(pen + run.xOffsets()[i] * perUnit);
                pen += run.advances()[i] * perUnit;
            }
        }
        return origins;
    }

    @Test
    void aSpacedOutMarkStaysOnItsLetter() {
        TextStyle serif = TestFonts.style("en", "Noto Serif");
        TextStyle spaced = new TextStyle(serif.fonts(), 10, "en", 2);
        GlyphRun close = TestFonts.line("x\u0323y", serif, 0).visualRuns().getFirst();
        GlyphRun wide = TestFonts.line("x\u0323y", spaced, 0).visualRuns().getFirst();
        assertEquals(close.xOffsets()[1], wide.xOffsets()[1]);
        assertEquals(close.advances()[0], wide.advances()[0]);
        assertNotEquals(close.advances()[1], wide.advances()[1]);
    }

    /** Bidi controls, marks and joiners where a text begins, goes on and ends; \u05D0 reads against the Latin. */
    @ParameterizedTest
    @ValueSource(strings = {"\u202Eab", "a\u202Ab\u202C", "\u200Eab\u200F", "a\u200Db", "\u2068ab\u2069c", "a\u2060\u034Fb",
        "\u05D0\u200D\u05D1", "\u202A\u05D0\u05D1\u202C", "a\u200F\u05D0\u05D1\u200Fb", "a\u00ADb\uFE0F", "\u202E\u202D\u202C",
        "\uDB40\uDC41ab"})
    void nothingInvisibleIsSpacedOut(String text) {
        for (int baseLevel : new int[] {0, 1}) {
            long visible = text.codePoints().filter(c -> !CharacterClass.isIgnorable(c)).count();
            ShapedLine spaced = TestFonts.line(text, SPACED, baseLevel);
            assertEquals(TestFonts.line(text, NASKH, baseLevel).widthPt() + 2 * visible, spaced.widthPt(), 0.01f);
            for (GlyphRun run : spaced.visualRuns()) {
                for (int i = 0; i < run.length(); i++) {
                    if (CharacterClass.isIgnorable(text.codePointAt(run.clusters()[i]))) {
                        assertEquals(0, run.advances()[i], TestFonts.show(run));
                    }
                }
            }
            assertEquals(spaced.widthPt(), TestFonts.ENGINE.widthPt(text, SPACED), 0.01f, "measured for line breaking");
        }
    }
}
