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

    /** The same line with a list marker painted before it. */
    VisualLine withRunsBefore(List<PlacedRun> marker) {
        List<PlacedRun> all = new ArrayList<>(marker);
        all.addAll(runs);
        return new VisualLine(xDots, widthDots, List.copyOf(all), fragments, objects);
    }

    /** The same line with another run painted after it. */
    VisualLine withRunAfter(PlacedRun run) {
        List<PlacedRun> all = new ArrayList<>(runs);
        all.add(run);
        return new VisualLine(xDots, widthDots, List.copyOf(all), fragments, objects);
    }
}
