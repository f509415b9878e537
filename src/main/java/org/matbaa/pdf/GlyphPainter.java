package org.matbaa.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Paints lines of glyph runs so that their text is copied out as it was written, in logical order,
 * whatever reads the file.
 *
 * <p>Every character has a code of its own and a box of its own, side by side in visual order, and
 * codes follow each other in logical order. Where a piece of ink stands for several characters (a
 * ligature, a letter with its marks) the first one's code carries the ink and the others are
 * blank; where several glyphs stand for one character they are one composite glyph.
 *
 * <p>One painter serves one document. Not thread-safe.
 */
final class GlyphPainter {
    private final DocumentFonts fonts;

    GlyphPainter(DocumentFonts fonts) {
        this.fonts = fonts;
    }

    /** Paints the runs of one line, given in any order. */
    void paint(PageContent page, List<PlacedRun> line) {
        List<PlacedRun> logical = new ArrayList<>(line);
        logical.sort(Comparator.comparingInt(placed -> placed.run().start()));
        List<LineUnit> units = new ArrayList<>();
        boolean rightToLeft = true;
        for (PlacedRun placed : logical) {
            rightToLeft &= placed.run().level() > 0;
            for (PaintUnit unit : PaintUnits.of(placed.run(), placed.text())) {
                units.add(new LineUnit(unit, placed));
            }
        }
        UnitCodes codes = codes();
        new LineCodes(codes, rightToLeft, units).add();
        show(page, codes.codes());
    }

    /**
     * Paints spaces, side by side; they are no content.
     *
     * @param beside a run on their baseline, of their font and size
     */
    void paintBlanks(PageContent page, PlacedRun beside, double xPt, double widthPt, int count) {
        UnitCodes codes = codes();
        PlacedRun artifact = beside.tagged(ContentTag.Artifact.LAYOUT);
        for (int i = 0; i < count; i++) {
            codes.addBlank(artifact, ' ', xPt + i * widthPt, widthPt);
        }
        show(page, codes.codes());
    }

    /** Codes to add to, and to paint. */
    UnitCodes codes() {
        return new UnitCodes(fonts);
    }

    /** Paints codes in the order in which they were added. */
    void paint(PageContent page, UnitCodes codes) {
        show(page, codes.codes());
    }

    private void show(PageContent page, List<PaintedCode> codes) {
        int from = 0;
        while (from < codes.size()) {
            int to = from + 1;
            while (to < codes.size() && codes.get(from).isLike(codes.get(to))) {
                to++;
            }
            show(page, new CodeArray(codes.subList(from, to)));
            from = to;
        }
    }

    private void show(PageContent page, CodeArray array) {
        PaintedCode first = array.first();
        page.fillColor(first.run().color());
        page.font(first.font(), first.run().run().sizePt());
        String actualText = first.actualText();
        double originPt = page.moveTo(first.xPt(), first.run().yPt(), first.run().tag(), actualText);
        array.write(page.out(), originPt);
        if (!actualText.isEmpty()) {
            page.endSpelt();
        }
    }
}
