package org.matbaa.text;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

class JustificationTest {
    private static final TextStyle NASKH = TestFonts.style("ar", "Noto Naskh Arabic", "Noto Serif");

    private static ShapedLine stretch(String text, int end, float slackPt, JustifyPolicy policy) {
        Paragraph paragraph = TestFonts.paragraph(text, NASKH, 1);
        return Justification.stretch(paragraph.line(0, end), paragraph.source(), slackPt, policy);
    }

    private static float advanceOf(ShapedLine line, int cluster) {
        for (GlyphRun run : line.visualRuns()) {
            for (int i = 0; i < run.length(); i++) {
                if (run.clusters()[i] == cluster) {
                    return run.advances()[i] * run.sizePt() / run.face().unitsPerEm();
                }
            }
        }
        throw new AssertionError("no glyph of " + cluster);
    }

    @Test
    void spacesShareTheSlackAndTheLineEndsExactly() {
        String text = "قال abc\u00A0في ";
        ShapedLine loose = TestFonts.line(text, NASKH, 1);
        ShapedLine full = stretch(text, text.length(), 9, JustifyPolicy.INTER_WORD);
        assertEquals(loose.widthPt() + 9, full.widthPt(), 0.001f);
        assertEquals(advanceOf(loose, 3) + 4.5f, advanceOf(full, 3), 0.001f);
        assertEquals(advanceOf(loose, 7) + 4.5f, advanceOf(full, 7), 0.001f);
        assertEquals(advanceOf(loose, 10), advanceOf(full, 10), "the space at the line's end");
    }

    @Test
    void aLineThatIsTooWideShrinks() {
        ShapedLine wide = TestFonts.line("قال في موسكو", NASKH, 1);
        ShapedLine full = condense(wide, "قال في موسكو", 1);
        assertEquals(wide.widthPt() - 1, full.widthPt(), 0.001f);
        assertEquals(advanceOf(wide, 3) - 0.5f, advanceOf(full, 3), 0.001f, "a space");
        assertEquals(advanceOf(wide, 0), advanceOf(full, 0), 0.001f, "a letter");
    }

    @Test
    void aLineThatIsTooWideForItsSpacesShrinksInAllGlyphs() {
        ShapedLine wide = TestFonts.line("قال موسكو", NASKH, 1);
        ShapedLine full = condense(wide, "قال موسكو", 2.4f);
        assertEquals(wide.widthPt() - 2.4f, full.widthPt(), 0.001f);
        assertEquals(advanceOf(wide, 3) - 2.4f / 9, advanceOf(full, 3), 0.001f, "a space");
        assertEquals(advanceOf(wide, 0) - 2.4f / 9, advanceOf(full, 0), 0.001f, "a letter");
    }

    @Test
    void aLineThatMayNotBeBrokenKeepsItsWidth() {
        ShapedLine wide = TestFonts.line("قال في موسكو", NASKH, 1);
        assertSame(wide, condense(wide, "قال في موسكو", 20));
    }

    private static ShapedLine condense(ShapedLine wide, String text, float excessPt) {
        return Justification.condense(wide, TestFonts.text(text, NASKH, 1), excessPt);
    }

    @Test
    void aLineWithoutSpacesOrPolicyStays() {
        Paragraph paragraph = TestFonts.paragraph("قال ", NASKH, 1);
        ShapedLine line = paragraph.line(0, 4);
        assertSame(line, Justification.stretch(line, paragraph.source(), 9, JustifyPolicy.INTER_WORD));
        ShapedLine two = TestFonts.line("قال في", NASKH, 1);
        assertSame(two, Justification.stretch(two, paragraph.source(), 9, JustifyPolicy.NONE));
    }

    @Test
    void facesOfDifferentSizeGetTheSameShare() {
        TextStyle big = new TextStyle(TestFonts.named("Vazirmatn"), 20, "fa");
        String text = "یک دو سه";
        ParagraphText source = new ParagraphText(text, List.of(new StyledRange(0, 4, NASKH),
                new StyledRange(4, text.length(), big)), (byte) 1, new java.util.BitSet());
        ShapedLine loose = TestFonts.ENGINE.prepare(source).line(0, text.length());
        ShapedLine full = Justification.stretch(loose, source, 8, JustifyPolicy.INTER_WORD);
        assertEquals(advanceOf(loose, 2) + 4, advanceOf(full, 2), 0.001f);
        assertEquals(advanceOf(loose, 5) + 4, advanceOf(full, 5), 0.001f);
    }
}
