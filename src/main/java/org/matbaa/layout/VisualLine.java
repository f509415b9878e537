package org.matbaa.layout;

import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A line after bidi, shaping and justification: where everything in it stands. Positions are dots
 * from the left content edge of the block that holds the line. Immutable.
 *
 * @param xDots     left end of the line's content
 * @param widthDots width of the line's content
 * @param runs      glyph runs in logical order, which is the order to paint them in
 * @param fragments pieces of each inline box, left to right
 * @param objects   left margin edge of inline blocks
 */
public record VisualLine(float xDots, float widthDots, List<PlacedRun> runs,
                         Map<InlineLayoutBox, List<Fragment>> fragments, Map<Box, Float> objects) {

    /**
     * The same line with a list marker painted before it: as one text, since what is copied out of both depends on how
     * they stand in the line; but two, if the marker begins at the right and the line at the left. What holds the line
     * of an empty item open is not painted.
     *
     * @param marker runs of one text, in logical order; at least one
     */
    VisualLine withMarker(List<PlacedRun> marker) {
        List<PlacedRun> runs = this.runs.stream().filter(placed -> !placed.text().equals(InsideMarkers.EMPTY_LINE)).toList();
        boolean isMarkerRightToLeft = marker.stream().allMatch(placed -> placed.run().level() > 0);
        boolean isOneText = !runs.isEmpty() && !(isMarkerRightToLeft && runs.stream().anyMatch(placed -> placed.run().level() == 0));
        String own = isOneText ? runs.getFirst().text() : "";
        String before = marker.getFirst().text();
        String all = before + own;
        List<PlacedRun> marked = new ArrayList<>();
        marker.forEach(placed -> marked.add(placed.inText(all, 0)));
        runs.forEach(placed -> marked.add(isOneText && placed.text() == own ? placed.inText(all, before.length()) : placed));
        return new VisualLine(xDots, widthDots, List.copyOf(marked), fragments, objects);
    }

    /** The same line with another run painted after it. */
    VisualLine withRunAfter(PlacedRun run) {
        List<PlacedRun> all = new ArrayList<>(runs);
        all.add(run);
        return new VisualLine(xDots, widthDots, List.copyOf(all), fragments, objects);
    }
}
