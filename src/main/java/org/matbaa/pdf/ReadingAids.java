package org.matbaa.pdf;

import java.util.ArrayList;
import java.util.List;

import org.matbaa.layout.ColumnSpace;
import org.matbaa.layout.RightToLeftRow;
import org.matbaa.layout.VisualLine;
import org.xhtmlrenderer.render.LineBox;

/**
 * Notes what a page has only for programs that copy its text out by places on it: no content, and without ink.
 * Belongs to its page's {@link PageCanvas}. Not thread-safe.
 */
final class ReadingAids {
    /** Smaller text is not there to be read, and would need very many marks. */
    private static final float LEAST_SIZE_PT = 1;

    private final PageTarget target;
    private final DotSpace dots;
    private final Placing placing;

    /** Where a run is painted. */
    interface Placing {
        PlacedRun place(org.matbaa.layout.PlacedRun run, float xDots, float yDots);
    }

    /** Prepares a page. */
    ReadingAids(PageTarget target, DotSpace dots, Placing placing) {
        this.target = target;
        this.dots = dots;
        this.placing = placing;
    }

    /**
     * Notes that a line has been painted, and that it is read after those before it.
     *
     * @param visual   has runs
     * @param leftDots of the line's block
     * @param yDots    the baseline
     */
    void addLine(LineBox line, VisualLine visual, float leftDots, float yDots) {
        List<PlacedRun> runs = new ArrayList<>();
        visual.runs().forEach(run -> runs.add(placing.place(run, leftDots + run.xDots(), yDots)));
        ColumnSpace.of(line).ifPresent(space -> addColumnLine(space, runs, yDots));
        double leftPt = xPt(leftDots + visual.xDots(), yDots);
        double rightPt = xPt(leftDots + visual.xDots() + visual.widthDots(), yDots);
        target.flow().add(FlowLine.of(RightToLeftRow.of(line).orElse(null), runs, leftPt, rightPt));
    }

    private void addColumnLine(ColumnSpace space, List<PlacedRun> runs, float yDots) {
        List<PlacedRun> text = runs.stream()
                .filter(placed -> !placed.run().isObject() && placed.run().sizePt() >= LEAST_SIZE_PT).toList();
        if (!text.isEmpty()) {
            target.columns().add(new ColumnLines.Column(space.columns(), xPt(space.leftDots(), yDots),
                    xPt(space.rightDots(), yDots), space.rightToLeft()), text);
        }
    }

    private double xPt(float xDots, float yDots) {
        return dots.toPage(xDots, yDots).getX();
    }
}
