package org.matbaa.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.matbaa.layout.CellPlace;
import org.matbaa.layout.ColumnSpace;
import org.matbaa.layout.VisualLine;
import org.xhtmlrenderer.render.Box;
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
        List<CellPlace> places = CellPlace.of(line);
        addText(ColumnSpace.of(line), places.stream().map(place -> onPage(place, yDots)).toList(), runs, yDots);
        double leftPt = xPt(leftDots + visual.xDots(), yDots);
        double rightPt = xPt(leftDots + visual.xDots() + visual.widthDots(), yDots);
        FlowLine flowLine = FlowLine.of(row(places), runs, leftPt, rightPt);
        target.line().place(flowLine);
        target.flow().add(flowLine);
    }

    /** The innermost row of those whose first column is the rightmost; null if there is none. */
    private static Box row(List<CellPlace> places) {
        return !places.isEmpty() && places.getLast().rightToLeft() ? places.getLast().row() : null;
    }

    /**
     * Leaves out what stands right of a cell: the marker of an item around the table, which is painted with the first line
     * of its first cell. At the left it is one block with the cell, whose marks begin there.
     */
    private void addText(Optional<ColumnSpace> space, List<TableText.Place> places, List<PlacedRun> runs, float yDots) {
        List<PlacedRun> text = runs.stream().filter(placed -> !placed.run().isObject() && placed.run().sizePt() >= LEAST_SIZE_PT
                && (places.isEmpty() || placed.xPt() < places.getLast().rightPt())).toList();
        if (!text.isEmpty()) {
            target.blocks().add(space.map(own -> new TextBlocks.Column(own.columns(), new BlockExtent(
                    xPt(own.leftDots(), yDots), xPt(own.rightDots(), yDots), own.rightToLeft()))), places, text);
        }
    }

    private TableText.Place onPage(CellPlace place, float yDots) {
        return new TableText.Place(place.table(), place.row(), place.cell(), xPt(place.leftDots(), yDots),
                xPt(place.rightDots(), yDots), place.rightToLeft());
    }

    private double xPt(float xDots, float yDots) {
        return dots.toPage(xDots, yDots).getX();
    }
}
