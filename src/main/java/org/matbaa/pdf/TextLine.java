package org.matbaa.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The runs of the line that is being painted. Flying Saucer paints a line piece by piece, and what
 * is copied out of a piece depends on its neighbours. Not thread-safe.
 */
final class TextLine {
    private static final double SAME_LINE_EM = 0.6;

    private final PageContent page;
    private final GlyphPainter painter;
    private final List<PlacedRun> runs = new ArrayList<>();

    TextLine(PageContent page, GlyphPainter painter) {
        this.page = page;
        this.painter = painter;
    }

    /** Adds a run; paints the line before it, if the run begins another. */
    void add(PlacedRun run) {
        if (!runs.isEmpty() && !isSameLine(runs.getFirst(), run)) {
            paint();
        }
        runs.add(run);
    }

    /** Paints what has been added. */
    void paint() {
        if (!runs.isEmpty()) {
            painter.paint(page, runs);
            runs.clear();
        }
    }

    private static boolean isSameLine(PlacedRun a, PlacedRun b) {
        double size = Math.max(a.run().sizePt(), b.run().sizePt());
        return a.text() == b.text() && Math.abs(a.yPt() - b.yPt()) < SAME_LINE_EM * size;
    }
}
