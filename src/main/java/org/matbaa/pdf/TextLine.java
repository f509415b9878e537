package org.matbaa.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The runs of the line that is being painted. Flying Saucer paints a line piece by piece, and what
 * is copied out of a piece depends on its neighbours. Not thread-safe.
 */
final class TextLine {
    private final PageContent page;
    private final GlyphPainter painter;
    /** Each of one text. */
    private final List<List<PlacedRun>> pieces = new ArrayList<>();
    /** Where the line stands whose place was given last; null before the first. */
    private FlowLine last;

    TextLine(PageContent page, GlyphPainter painter) {
        this.page = page;
        this.painter = painter;
    }

    /** Adds a run. */
    void add(PlacedRun run) {
        if (pieces.isEmpty() || !isSameLine(pieces.getLast().getFirst(), run)) {
            pieces.add(new ArrayList<>());
        }
        pieces.getLast().add(run);
    }

    /**
     * Says where the line stands whose runs have been added, and paints it; parts it from the line before, where a
     * reader would give both in another order.
     */
    void place(FlowLine line) {
        if (last != null) {
            painter.part(page, last, line);
        }
        last = line;
        paint();
    }

    /** Paints what has been added. */
    void paint() {
        for (int i = 0; i < pieces.size(); i++) {
            List<PlacedRun> piece = pieces.get(i);
            boolean isParted = i + 1 < pieces.size() && isParting(piece, pieces.get(i + 1));
            painter.paint(page, piece, isParted ? pieces.get(++i) : List.of());
        }
        pieces.clear();
    }

    /** Whether runs of another text have but the spaces after a piece. */
    private static boolean isParting(List<PlacedRun> piece, List<PlacedRun> next) {
        return next.stream().allMatch(run -> run.yPt() == piece.getFirst().yPt() && run.isBlank());
    }

    private static boolean isSameLine(PlacedRun a, PlacedRun b) {
        return a.text() == b.text() && FlowLine.isOnSameLine(a.yPt(), b.yPt(), Math.max(a.run().sizePt(), b.run().sizePt()));
    }
}
