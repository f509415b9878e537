package org.matbaa.text;

import java.util.List;

/**
 * One line of a paragraph after UAX #9 L1 and L2 and shaping.
 *
 * @param start      first UTF-16 index of the line in the paragraph
 * @param end        index after the last
 * @param visualRuns runs from left to right
 */
public record ShapedLine(int start, int end, List<GlyphRun> visualRuns) {
    public ShapedLine {
        visualRuns = List.copyOf(visualRuns);
    }

    /** Sum of all advances, PDF points. */
    public float widthPt() {
        float sum = 0;
        for (GlyphRun run : visualRuns) {
            sum += run.widthPt();
        }
        return sum;
    }
}
