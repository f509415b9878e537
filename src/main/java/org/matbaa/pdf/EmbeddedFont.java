package org.matbaa.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.matbaa.text.FontFace;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;

/**
 * One face as the document uses it: which glyphs, under which codes, for which characters. A code
 * (CID) is given on first use of a glyph for a character, so that a glyph that stands for two
 * characters has two codes and each is copied out right. Not thread-safe.
 */
final class EmbeddedFont {
    private static final int MAX_CODES = 0xFFFF;
    /** A reader takes its width for a space's in a font that shows none, and parts words by that. */
    private static final int SPACE_CODE = ' ';
    private static final String SPACE = " ";

    private final PdfName name;
    private final PdfIndirectReference reference;
    private final SubsetGlyphs glyphs;
    private final Map<Use, Integer> uses = new HashMap<>();
    private final Map<Shown, Integer> codes = new HashMap<>();
    private final List<Integer> glyphIds = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<Double> widths = new ArrayList<>();

    /** What a code has been asked for. */
    private record Use(SubsetGlyph wanted, int codePoint, boolean inMarks) {
        String text() {
            return inMarks ? Spelling.inMarks(codePoint) : Character.toString(codePoint);
        }
    }

    /** What a code is of. */
    private record Shown(int glyphId, String text) {
    }

    EmbeddedFont(FontFace face, PdfName name, PdfIndirectReference reference) {
        this.name = name;
        this.reference = reference;
        this.glyphs = new SubsetGlyphs(face);
    }

    /**
     * The code of a glyph that stands for a character.
     *
     * @param inMarks whether marks around it, which readers that mirror brackets go by, are part of its text
     * @throws IllegalStateException when the document has used up the 65535 codes of a font
     */
    int code(SubsetGlyph wanted, int codePoint, boolean inMarks) {
        if (glyphIds.size() == SPACE_CODE - 1 && !texts.contains(SPACE) && face().glyphFor(' ') > 0) {
            newCode(new Use(new SubsetGlyph.Source(face().glyphFor(' ')), ' ', false));
        }
        return uses.computeIfAbsent(new Use(wanted, codePoint, inMarks), this::newCode);
    }

    /** A code for a new use, or that of another use that is shown by the same glyph. */
    private int newCode(Use use) {
        SubsetGlyph glyph = glyphs.shown(use.wanted());
        int id = glyphs.id(glyph);
        return codes.computeIfAbsent(new Shown(id, use.text()), shown -> {
            if (glyphIds.size() == MAX_CODES) {
                throw new IllegalStateException("the document needs more than " + MAX_CODES
                        + " different glyphs of the font " + face().family()
                        + "; print it in several parts");
            }
            glyphIds.add(id);
            texts.add(shown.text());
            widths.add(Operands.rounded(thousandths(glyphs.advance(glyph))));
            return glyphIds.size();
        });
    }

    /** What a code stands for. */
    String textOf(int code) {
        return texts.get(code - 1);
    }

    /** Advance that the file states for a code, thousandths of the font size. */
    double widthOf(int code) {
        return widths.get(code - 1);
    }

    /** Font units as thousandths of the font size. */
    double thousandths(double fontUnits) {
        return fontUnits * 1000 / face().unitsPerEm();
    }

    FontFace face() {
        return glyphs.face();
    }

    PdfName name() {
        return name;
    }

    PdfIndirectReference reference() {
        return reference;
    }

    SubsetGlyphs glyphs() {
        return glyphs;
    }

    /** Glyph in the subset of code {@code i + 1}. */
    List<Integer> glyphIds() {
        return glyphIds;
    }

    /** What code {@code i + 1} stands for. */
    List<String> texts() {
        return texts;
    }
}
