package org.matbaa.pdf;

import org.matbaa.text.GlyphRun;

/**
 * A run at its place on the page.
 *
 * @param run   the glyphs
 * @param text  the text of the run's paragraph, which its clusters point into
 * @param xPt   left edge
 * @param yPt   baseline
 * @param color fill colour operator
 * @param tag   what the text is
 */
record PlacedRun(GlyphRun run, String text, double xPt, double yPt, String color, ContentTag tag) {
    /** The same run with another tag. */
    PlacedRun tagged(ContentTag other) {
        return new PlacedRun(run, text, xPt, yPt, color, other);
    }

    /** The same run at another place of its baseline. */
    PlacedRun at(double otherXPt) {
        return new PlacedRun(run, text, otherXPt, yPt, color, tag);
    }

    /** The same run on another baseline. */
    PlacedRun onBaseline(double otherPt) {
        return new PlacedRun(run, text, xPt, otherPt, color, tag);
    }

    /** The same ink, from another baseline. */
    PlacedRun drawnFrom(double otherPt) {
        float raise = fontUnits(yPt - otherPt);
        if (raise == 0) {
            return onBaseline(otherPt);
        }
        float[] raised = run.yOffsets().clone();
        for (int i = 0; i < raised.length; i++) {
            raised[i] += raise;
        }
        GlyphRun drawn = new GlyphRun(run.face(), run.sizePt(), run.start(), run.end(), run.level(), run.glyphs(),
                run.clusters(), run.advances(), run.xOffsets(), raised, run.flags());
        return new PlacedRun(drawn, text, xPt, otherPt, color, tag);
    }

    /** The same run at another embedding level of its direction. */
    PlacedRun atLevel(int level) {
        if (level == run.level()) {
            return this;
        }
        GlyphRun lowered = new GlyphRun(run.face(), run.sizePt(), run.start(), run.end(), (byte) level, run.glyphs(),
                run.clusters(), run.advances(), run.xOffsets(), run.yOffsets(), run.flags());
        return new PlacedRun(lowered, text, xPt, yPt, color, tag);
    }

    /** The same run in another size. */
    PlacedRun ofSize(float sizePt) {
        GlyphRun sized = new GlyphRun(run.face(), sizePt, run.start(), run.end(), run.level(), run.glyphs(), run.clusters(),
                run.advances(), run.xOffsets(), run.yOffsets(), run.flags());
        return new PlacedRun(sized, text, xPt, yPt, color, tag);
    }

    /** The same run in a size that is a share of its own. */
    PlacedRun scaled(float share) {
        return ofSize(share * run.sizePt());
    }

    /** Whether its codes can follow those of a run on its baseline in one text-showing operator. */
    boolean continues(PlacedRun before) {
        return tag.continues(before.tag) && run.face() == before.run.face() && run.sizePt() == before.run.sizePt()
                && color.equals(before.color);
    }

    /** Whether it has but spaces. */
    boolean isBlank() {
        return text.substring(run.start(), run.end()).isBlank();
    }

    /** How far the font's ascent is above the baseline. */
    double ascentPt() {
        return points(run.face().ascent());
    }

    /** As high as a reader takes the run for: with the font's ascent. */
    double topPt() {
        return yPt + ascentPt();
    }

    /** As far down as a reader takes the run for: with the font's descent. */
    double bottomPt() {
        return yPt - points(run.face().descent());
    }

    /** How high a reader that sorts by places, PDFBox, takes the run for: it compares what overlaps from the left. */
    double heightPt() {
        int[] box = run.face().boundingBox();
        return points(Math.min(run.face().capHeight(), (box[3] - box[1]) / 2.0));
    }

    /** The same run on the baseline on which it is as high as that to a reader. */
    PlacedRun withTopAt(double otherTopPt) {
        return onBaseline(otherTopPt - ascentPt());
    }

    /** Font units as points. */
    double points(double fontUnits) {
        return fontUnits * run.sizePt() / run.face().unitsPerEm();
    }

    /** Points as font units, rounded. */
    int fontUnits(double points) {
        return (int) Math.round(points * run.face().unitsPerEm() / run.sizePt());
    }
}
