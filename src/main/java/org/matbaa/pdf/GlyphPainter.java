package org.matbaa.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.matbaa.pdf.SubsetGlyph.Blank;
import org.matbaa.pdf.SubsetGlyph.Composite;
import org.matbaa.pdf.SubsetGlyph.Part;
import org.matbaa.pdf.SubsetGlyph.Source;
import org.matbaa.text.GlyphRun;
import org.matbaa.text.ShapedLine;
import org.openpdf.text.pdf.ByteBuffer;

/**
 * Paints glyph runs so that their text is copied out as it was written, in logical order, whatever
 * reads the file.
 *
 * <p>Every character has a code of its own and a box of its own, side by side in visual order, and
 * codes follow each other in logical order. Where a piece of ink stands for several characters (a
 * ligature, a letter with its marks) the first one's code carries the ink and the others are
 * blank; where several glyphs stand for one character they are one composite glyph.
 *
 * <p>One painter serves one document. Not thread-safe.
 */
final class GlyphPainter {
    private static final double BLANK_EM = 0.06;
    private static final int NO_TEXT = 0x200B;

    private final DocumentFonts fonts;

    GlyphPainter(DocumentFonts fonts) {
        this.fonts = fonts;
    }

    /**
     * Paints a line, its runs in logical order.
     *
     * @param text the text of the line's paragraph
     * @param xPt  left edge
     * @param yPt  baseline
     */
    void paint(PageContent page, ShapedLine line, String text, float xPt, float yPt) {
        record Placed(GlyphRun run, float x) {
        }

        List<Placed> placed = new ArrayList<>();
        float x = xPt;
        for (GlyphRun run : line.visualRuns()) {
            placed.add(new Placed(run, x));
            x += run.widthPt();
        }
        placed.sort(Comparator.comparingInt(p -> p.run().start()));
        for (Placed p : placed) {
            paint(page, p.run(), text, p.x(), yPt);
        }
    }

    /**
     * Paints a run.
     *
     * @param text the text of the run's paragraph, which its clusters point into
     * @param xPt  left edge of the run
     * @param yPt  baseline
     */
    void paint(PageContent page, GlyphRun run, String text, float xPt, float yPt) {
        List<PlacedCode> codes = codes(run, text);
        if (codes.isEmpty()) {
            return;
        }
        EmbeddedFont font = fonts.font(run.face());
        double perThousandth = run.sizePt() / 1000.0;
        double wanted = xPt + codes.getFirst().x() * perThousandth;
        double start = page.moveTo(wanted, yPt);
        page.font(font, run.sizePt());
        show(page.out(), font, codes, codes.getFirst().x() + (start - wanted) / perThousandth);
    }

    private void show(ByteBuffer out, EmbeddedFont font, List<PlacedCode> codes, double start) {
        double pen = start;
        out.append("[<");
        for (PlacedCode code : codes) {
            long back = Math.round(pen - code.x());
            if (back != 0) {
                out.append('>');
                out.append(Long.toString(back));
                out.append('<');
                pen -= back;
            }
            hex(out, code.code());
            pen += font.widthOf(code.code());
        }
        out.append(">]TJ\n");
    }

    private List<PlacedCode> codes(GlyphRun run, String text) {
        EmbeddedFont font = fonts.font(run.face());
        List<PlacedCode> codes = new ArrayList<>(run.length());
        for (PaintUnit unit : PaintUnits.of(run, text)) {
            int[] codePoints = unit.text().codePoints().filter(GlyphPainter::isCopied).toArray();
            if (isPlain(unit, codePoints)) {
                int code = font.code(new Source(unit.parts().getFirst().glyph()), codePoints[0]);
                codes.add(new PlacedCode(code, font.thousandths(unit.left())));
            } else if (codePoints.length > 0 || unit.advance() != 0) {
                slices(font, unit, codePoints, run.isRightToLeft(), codes);
            }
        }
        return codes;
    }

    private static boolean isPlain(PaintUnit unit, int[] codePoints) {
        return codePoints.length == 1 && unit.parts().size() == 1
                && unit.parts().getFirst().x() == 0 && unit.parts().getFirst().y() == 0;
    }

    private void slices(EmbeddedFont font, PaintUnit unit, int[] codePoints, boolean rightToLeft,
                        List<PlacedCode> codes) {
        if (unit.parts().isEmpty()) {
            return;
        }
        int advance = Math.round(unit.advance());
        int[] widths = widths(font, advance, codePoints);
        int x = rightToLeft ? advance - widths[0] : 0;
        List<Part> parts = new ArrayList<>();
        for (Part part : unit.parts()) {
            parts.add(new Part(part.glyph(), part.x() - x, part.y()));
        }
        int first = codePoints.length == 0 ? NO_TEXT : codePoints[0];
        codes.add(new PlacedCode(font.code(new Composite(parts, widths[0]), first),
                font.thousandths(unit.left() + x)));
        for (int i = 1; i < codePoints.length; i++) {
            x += rightToLeft ? -widths[i] : widths[i - 1];
            codes.add(new PlacedCode(font.code(new Blank(widths[i]), codePoints[i]),
                    font.thousandths(unit.left() + x)));
        }
    }

    private static int[] widths(EmbeddedFont font, int advance, int[] codePoints) {
        int[] widths = new int[Math.max(1, codePoints.length)];
        int rest = advance;
        for (int i = 1; i < widths.length; i++) {
            int share = Math.max(0, advance / widths.length);
            int least = (int) (BLANK_EM * font.face().unitsPerEm());
            widths[i] = isLetter(codePoints[i]) ? share : Math.min(share, least);
            rest -= widths[i];
        }
        widths[0] = Math.max(0, rest);
        return widths;
    }

    private static boolean isLetter(int codePoint) {
        return Character.isLetterOrDigit(codePoint);
    }

    /** Embedding controls and object replacements have done their work when a line is shaped. */
    private static boolean isCopied(int codePoint) {
        return !(codePoint >= 0x202A && codePoint <= 0x202E)
                && !(codePoint >= 0x2066 && codePoint <= 0x2069) && codePoint != 0xFFFC;
    }

    private static void hex(ByteBuffer out, int code) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(Character.forDigit(code >> shift & 0xF, 16));
        }
    }

    private record PlacedCode(int code, double x) {
    }
}
