package org.matbaa.pdf;

import java.util.ArrayList;
import java.util.List;

import org.matbaa.pdf.SubsetGlyph.Blank;
import org.matbaa.pdf.SubsetGlyph.Composite;
import org.matbaa.pdf.SubsetGlyph.Part;
import org.matbaa.pdf.SubsetGlyph.Source;

/**
 * Gives the characters of a unit their codes, each with a box of its own, side by side in visual
 * order: the first carries the ink, the others are blank. Not thread-safe.
 */
final class UnitCodes {
    private static final double MARK_EM = 0.06;
    private static final int ZERO_WIDTH_SPACE = 0x200B;

    private final DocumentFonts fonts;
    private final List<PaintedCode> codes = new ArrayList<>();

    UnitCodes(DocumentFonts fonts) {
        this.fonts = fonts;
    }

    /** The codes so far, in logical order. */
    List<PaintedCode> codes() {
        return codes;
    }

    /** Adds a unit whose boxes are where its ink is. */
    void add(LineUnit unit) {
        add(unit, unit.leftPt(), unit.isRightToLeft());
    }

    /**
     * Adds a unit whose boxes are elsewhere than its ink.
     *
     * @param boxLeftPt   left edge of the unit's boxes
     * @param rightToLeft whether the boxes of its characters follow each other leftwards
     */
    void add(LineUnit unit, double boxLeftPt, boolean rightToLeft) {
        int[] text = unit.unit().text().codePoints().filter(UnitCodes::isCopied).toArray();
        int shift = unit.run().fontUnits(unit.leftPt() - boxLeftPt);
        if (isPlain(unit.unit(), text) && shift == 0) {
            SubsetGlyph glyph = new Source(unit.unit().parts().getFirst().glyph());
            add(unit.run(), glyph, text[0], unit.leftPt());
        } else if (!unit.unit().parts().isEmpty() && (text.length > 0 || unit.unit().advance() != 0)) {
            slices(unit, text, boxLeftPt, rightToLeft ? -1 : 1);
        }
    }

    /** Adds a character without ink. */
    void addBlank(PlacedRun run, int codePoint, double xPt, double widthPt) {
        add(run, new Blank(run.fontUnits(widthPt)), codePoint, xPt);
    }

    private void slices(LineUnit unit, int[] text, double boxLeftPt, int step) {
        PlacedRun run = unit.run();
        int[] widths = widths(run, Math.round(unit.unit().advance()), text);
        int x = 0;
        if (step < 0) {
            for (int i = 1; i < widths.length; i++) {
                x += widths[i];
            }
        }
        List<Part> parts = new ArrayList<>();
        addParts(parts, unit, run.fontUnits(unit.leftPt() - boxLeftPt) - x);
        int first = text.length == 0 ? ZERO_WIDTH_SPACE : text[0];
        add(run, new Composite(parts, widths[0]), first, boxLeftPt + run.points(x));
        for (int i = 1; i < text.length; i++) {
            x += step < 0 ? -widths[i] : widths[i - 1];
            add(run, new Blank(widths[i]), text[i], boxLeftPt + run.points(x));
        }
    }

    private void add(PlacedRun run, SubsetGlyph glyph, int codePoint, double xPt) {
        EmbeddedFont font = fonts.font(run.run().face());
        codes.add(new PaintedCode(font, font.code(glyph, Character.toString(codePoint)), xPt, run));
    }

    private static void addParts(List<Part> parts, LineUnit unit, int x) {
        for (Part part : unit.unit().parts()) {
            parts.add(new Part(part.glyph(), part.x() + x, part.y()));
        }
    }

    private static boolean isPlain(PaintUnit unit, int[] text) {
        return text.length == 1 && unit.parts().size() == 1
                && unit.parts().getFirst().x() == 0 && unit.parts().getFirst().y() == 0;
    }

    private static int[] widths(PlacedRun run, int advance, int[] text) {
        int[] widths = new int[Math.max(1, text.length)];
        int share = Math.max(0, advance / widths.length);
        int mark = (int) Math.min(share, MARK_EM * run.run().face().unitsPerEm());
        widths[0] = Math.max(0, advance);
        for (int i = 1; i < widths.length; i++) {
            widths[i] = Character.isLetterOrDigit(text[i]) ? share : mark;
            widths[0] -= widths[i];
        }
        return widths;
    }

    /** Embedding controls and object replacements have done their work when a line is shaped. */
    private static boolean isCopied(int codePoint) {
        return !(codePoint >= 0x202A && codePoint <= 0x202E)
                && !(codePoint >= 0x2066 && codePoint <= 0x2069) && codePoint != 0xFFFC;
    }
}
