package org.matbaa.pdf;

import java.awt.geom.Point2D;
import java.util.List;
import java.util.function.Supplier;

import org.matbaa.layout.ColumnSpace;
import org.matbaa.layout.VisualLine;
import org.matbaa.pdf.ContentTag.Artifact;
import org.xhtmlrenderer.render.Box;

/**
 * What a page has only for programs that copy its text out by places on it; no content, and without ink. Belongs
 * to its page's {@link PageCanvas}. Not thread-safe.
 */
final class ReadingAids {
    /** Smaller text is not there to be read, and would need very many marks. */
    private static final float LEAST_SIZE_PT = 1;

    private final PageTarget target;
    private final DotSpace dots;
    private final Supplier<String> color;

    /**
     * Prepares a page.
     *
     * @param color gives the fill colour operator
     */
    ReadingAids(PageTarget target, DotSpace dots, Supplier<String> color) {
        this.target = target;
        this.dots = dots;
        this.color = color;
    }

    /** Notes a line in a cell of a right-to-left row, whose runs have been painted. */
    void addRowLine(Box row, VisualLine line, float leftDots, float baselineDots) {
        Point2D left = dots.toPage(leftDots + line.xDots(), baselineDots);
        Point2D right = dots.toPage(leftDots + line.xDots() + line.widthDots(), baselineDots);
        target.gaps().add(row, placed(line.runs().getFirst(), left), left.getX(), right.getX());
    }

    /** Notes a line in a column of several, whose runs have been painted. */
    void addColumnLine(ColumnSpace space, VisualLine line, float leftDots, float baselineDots) {
        List<PlacedRun> runs = line.runs().stream()
                .filter(placed -> !placed.run().isObject() && placed.run().sizePt() >= LEAST_SIZE_PT)
                .map(placed -> placed(placed, dots.toPage(leftDots + placed.xDots(), baselineDots))).toList();
        double leftPt = dots.toPage(space.leftDots(), baselineDots).getX();
        double rightPt = dots.toPage(space.rightDots(), baselineDots).getX();
        if (!runs.isEmpty()) {
            target.columns().add(new ColumnLines.Column(space.columns(), leftPt, rightPt, space.rightToLeft()), runs);
        }
    }

    private PlacedRun placed(org.matbaa.layout.PlacedRun placed, Point2D at) {
        return new PlacedRun(placed.run(), placed.text(), at.getX(), at.getY(), color.get(), Artifact.LAYOUT);
    }

    /** Paints all, when everything else of the page is painted. */
    void paint() {
        target.line().paint();
        target.gaps().paint();
        target.columns().paint();
    }
}
