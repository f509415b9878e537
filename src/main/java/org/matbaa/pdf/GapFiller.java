package org.matbaa.pdf;

import java.util.List;

/** Fills what is free on a line with characters without ink, of the size of a run beside it. Not thread-safe. */
final class GapFiller {
    /** A reader drops a space that stands at about the same place as another. */
    private static final int NO_BREAK_SPACE = 0xA0;
    /** What stays free between words and what fills the gap between them; nearer ones are one word. */
    private static final double PART_EM = 0.2;
    /** Wide enough to leave no gap beside what fills it. */
    private static final double SPACE_EM = 0.3;
    /** Of a mark's size: wider than {@link FlowBand#MOST_BLANK_EM} of the text's. */
    private static final double BRIDGE_EM = FlowBand.MOST_BLANK_EM / TableRules.LEAST_BLOCK_SIZE;
    /** Few widths need few glyphs; none is wider than three of the next, see {@link #GROWTH}. */
    private static final List<Double> WIDTHS_EM = List.of(15.0, 6.0, 2.4, 1.0, 0.5);
    /** Font units; a point of an outline can be no farther away (OpenType, glyf). */
    private static final int WIDEST_GLYPH = Short.MAX_VALUE;
    private static final double GRAIN_EM = 0.2;
    private static final double MOST_GRAINS_EM = 4;
    private static final double FIRST_GRAINS_EM = 0.4;
    /** A reader takes a mark for a copy of one of its kind that begins nearer than a third of its width. */
    private static final double GROWTH = 2.5;
    /** Of the size; what {@link #fill} leaves free is less. */
    static final double NARROWEST_EM = WIDTHS_EM.getLast();

    private final UnitCodes codes;

    GapFiller(UnitCodes codes) {
        this.codes = codes;
    }

    /**
     * Fills from one place to another, from narrow characters to wide ones and to narrow ones again: a reader, PDFium, takes
     * what is no further up or down than half the width of an operator's first or last character for the same line.
     */
    void rule(PlacedRun beside, double fromPt, double toPt) {
        double narrowPt = NARROWEST_EM * beside.run().sizePt();
        double atPt = fromPt;
        for (double widthEm : WIDTHS_EM.subList(1, WIDTHS_EM.size()).reversed()) {
            double widthPt = widthEm * beside.run().sizePt();
            if (atPt + widthPt <= toPt - narrowPt) {
                codes.addBlank(beside, LineMarks.WORD_JOINER, atPt, widthPt);
                atPt += widthPt;
            }
        }
        codes.addBlank(beside, LineMarks.WORD_JOINER, fill(beside, atPt, toPt - narrowPt), narrowPt);
    }

    /**
     * Fills from one place on, to less than {@link #NARROWEST_EM} before another.
     *
     * @return where what is filled ends
     */
    double fill(PlacedRun beside, double fromPt, double toPt) {
        double atPt = fromPt;
        for (double widthEm : WIDTHS_EM) {
            double widthPt = widthEm * beside.run().sizePt();
            boolean isGlyph = beside.fontUnits(widthPt) <= WIDEST_GLYPH;
            while (isGlyph && toPt - atPt >= widthPt) {
                codes.addBlank(beside, LineMarks.WORD_JOINER, atPt, widthPt);
                atPt += widthPt;
            }
        }
        return atPt;
    }

    /**
     * A space beside what fills a cell's line: among the blanks between two cells (see {@link FlowBand}) a reader would see a gap
     * there, up to the next of them.
     */
    void bridge(PlacedRun beside, double fromPt) {
        codes.addBlank(beside, NO_BREAK_SPACE, fromPt, BRIDGE_EM * beside.run().sizePt());
    }

    /** Leaves nothing free, since a reader parts right-to-left lines at gaps: see {@link FlowBand}. */
    void fillGap(PlacedRun beside, double fromPt, double gapPt) {
        double sizePt = beside.run().sizePt();
        double grainPt = GRAIN_EM * sizePt;
        double spacePt = SPACE_EM * sizePt;
        int grains = (int) ((gapPt - 2 * PART_EM * sizePt) / grainPt);
        codes.addBlank(beside, NO_BREAK_SPACE, fromPt, spacePt);
        grains(beside, fromPt + (gapPt - grains * grainPt) / 2, grains, FIRST_GRAINS_EM);
        codes.addBlank(beside, NO_BREAK_SPACE, fromPt + gapPt - spacePt, spacePt);
    }

    /**
     * Fills between two words, from the space beside the left one up to the right one: a reader parts words beside a gap
     * that has no space before it.
     */
    void fillAfterSpace(PlacedRun beside, double leftPt, double rightPt) {
        double fromPt = leftPt + SPACE_EM * beside.run().sizePt();
        double grainPt = GRAIN_EM * beside.run().sizePt();
        int grains = (int) ((rightPt - fromPt) / grainPt);
        grains(beside, rightPt - grains * grainPt, grains, MOST_GRAINS_EM);
    }

    /**
     * Characters side by side that together are as wide as so many grains.
     *
     * @param mostEm width of the first; less where a line may end in such a mark just before
     */
    private void grains(PlacedRun beside, double fromPt, int grains, double mostEm) {
        double grainPt = GRAIN_EM * beside.run().sizePt();
        double atPt = fromPt;
        double widestEm = mostEm;
        for (int left = grains; left > 0; ) {
            int most = Math.min(left, (int) Math.round(widestEm / GRAIN_EM));
            codes.addBlank(beside, LineMarks.WORD_JOINER, atPt, most * grainPt);
            atPt += most * grainPt;
            left -= most;
            widestEm = Math.min(MOST_GRAINS_EM, GROWTH * widestEm);
        }
    }
}
