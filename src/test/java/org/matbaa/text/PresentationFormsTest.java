package org.matbaa.text;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * A font without Arabic layout rules, as old newspaper fonts are: HarfBuzz falls back on the
 * presentation forms of its character map. {@code no-layout.ttf} is a subset of Vazirmatn (OFL 1.1)
 * without GSUB, GPOS and GDEF.
 */
class PresentationFormsTest {
    private final FontFace face = load();
    private final TextStyle style = new TextStyle(new FontSelection(List.of(face)), 10, "ar");

    private static FontFace load() {
        try {
            return FontFace.load(Path.of("src/test/resources/org/matbaa/text/no-layout.ttf"));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void everyWordHasTheFormsThatIcuWouldGiveIt() throws ArabicShapingException {
        assertNull(face.table("GSUB"));
        ArabicShaping icu = new ArabicShaping(ArabicShaping.LETTERS_SHAPE | ArabicShaping.LENGTH_GROW_SHRINK);
        int checked = 0;
        for (String word : ShapingAgainstHbShapeTest.words("words-seed.txt")) {
            if (word.codePoints().allMatch(letter -> ArabicLetters.isLetter(letter) && letter != 'ی')) {
                String forms = new StringBuilder(icu.shape(word)).reverse().toString();
                GlyphRun run = TestFonts.line(word, style, 1).visualRuns().getFirst();
                assertArrayEquals(forms.chars().map(face::glyphFor).toArray(), run.glyphs(), word + " as " + forms);
                checked++;
            }
        }
        assertTrue(checked > 150, checked + " words");
    }

    @Test
    void aLamAlefIsOneGlyphOfItsFirstLettersCluster() {
        GlyphRun run = TestFonts.line("سلام", style, 1).visualRuns().getFirst();
        assertEquals(List.of(3, 1, 0), Arrays.stream(run.clusters()).boxed().toList());
        assertEquals(face.glyphFor('ﻼ'), run.glyphs()[1]);
    }

    @Test
    void persianLettersHaveTheirFormsToo() {
        GlyphRun run = TestFonts.line("پچ", style, 1).visualRuns().getFirst();
        assertArrayEquals(new int[] {face.glyphFor('ﭻ'), face.glyphFor('ﭘ')}, run.glyphs());
    }
}
