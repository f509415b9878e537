package org.matbaa.text;

import org.junit.jupiter.api.Test;

import java.util.Arrays;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SpaceRoleTest {
    private static final TextStyle AMIRI = TestFonts.style("ar", "Amiri");

    @Test
    void noRuleOfNotoNaskhSeesTheSpace() {
        assertTrue(TestFonts.face("Noto Naskh Arabic").space().inert());
    }

    @Test
    void amiriMovesAFewLettersAfterASpace() {
        SpaceRole space = TestFonts.face("Amiri").space();
        assertTrue(space.partsWords());
        assertFalse(space.inert());
        assertTrue(space.moves(glyphs("كبير")));
        assertFalse(space.moves(glyphs("جديد")));
    }

    @Test
    void notoNastaliqShapesWordsTogether() {
        assertFalse(TestFonts.face("Noto Nastaliq Urdu").space().partsWords());
    }

    @Test
    void whatMovesForASpaceAndTheWordBeforeItIsShapedWithThem() {
        assertEquals(kaf("كبير"), kaf("باب كبير"));
        assertTrue(kaf("جديد كلمة كبير باب") < kaf("كبير"), "a teh marbuta before the space draws the kaf nearer");
    }

    private static float kaf(String text) {
        GlyphRun run = TestFonts.line(text, AMIRI, 1).visualRuns().getFirst();
        int kaf = text.indexOf('ك');
        for (int i = 0; i < run.length(); i++) {
            if (run.clusters()[i] == kaf) {
                return run.advances()[i];
            }
        }
        throw new AssertionError("no glyph of the kaf in " + Arrays.toString(run.clusters()));
    }

    private static Glyphs glyphs(String word) {
        GlyphRun run = TestFonts.line(word, AMIRI, 1).visualRuns().getFirst();
        return new Glyphs(run.glyphs(), run.clusters(), run.advances(), run.xOffsets(), run.yOffsets(), run.flags());
    }
}
