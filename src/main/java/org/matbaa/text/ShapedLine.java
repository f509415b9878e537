package org.matbaa.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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

    /**
     * The same line with other advances.
     *
     * @param advances font units, by clusters
     */
    public ShapedLine withAdvances(Map<Integer, Float> advances) {
        List<GlyphRun> runs = new ArrayList<>(visualRuns.size());
        for (GlyphRun run : visualRuns) {
            float[] own = run.advances().clone();
            for (int i = 0; i < own.length; i++) {
                own[i] = advances.getOrDefault(run.clusters()[i], own[i]);
            }
            runs.add(run.withAdvances(own));
        }
        return new ShapedLine(start, end, runs);
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
