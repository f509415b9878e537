package org.matbaa.pdf;

import java.util.ArrayList;
import java.util.List;

import org.matbaa.pdf.PaintUnit.Cluster;
import org.matbaa.pdf.SubsetGlyph.Part;
import org.matbaa.text.GlyphFlags;
import org.matbaa.text.GlyphRun;

/**
 * Cuts a run into {@link PaintUnit}s in logical order.
 *
 * <p>A base and what follows it without standing alone belong together: combining marks, joiners
 * and other default-ignorable characters, and glyphs without an advance.
 */
final class PaintUnits {
    private final GlyphRun run;
    private final String text;
    private final float[] lefts;

    private PaintUnits(GlyphRun run, String text) {
        this.run = run;
        this.text = text;
        this.lefts = new float[run.length() + 1];
        for (int i = 0; i < run.length(); i++) {
            lefts[i + 1] = lefts[i] + run.advances()[i];
        }
    }

    /**
     * Cuts a run.
     *
     * @param text the text of the run's paragraph
     */
    static List<PaintUnit> of(GlyphRun run, String text) {
        return new PaintUnits(run, text).cut();
    }

    private List<PaintUnit> cut() {
        List<PaintUnit> units = new ArrayList<>(run.length());
        int from = 0;
        while (from < run.length()) {
            int to = clusterEnd(from);
            while (to < run.length() && leansOnPrevious(to)) {
                to = clusterEnd(to);
            }
            units.add(unit(from, to));
            from = to;
        }
        return units;
    }

    private PaintUnit unit(int from, int to) {
        int first = Math.min(glyph(from), glyph(to - 1));
        int last = Math.max(glyph(from), glyph(to - 1));
        List<Cluster> clusters = new ArrayList<>(1);
        for (int at = from; at < to; at = clusterEnd(at)) {
            clusters.add(cluster(at, lefts[first]));
        }
        return new PaintUnit(lefts[first], lefts[last + 1] - lefts[first], clusters);
    }

    private Cluster cluster(int from, float left) {
        int to = clusterEnd(from);
        List<Part> parts = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            int g = glyph(i);
            if (run.glyphs()[g] >= 0) {
                parts.add(new Part(run.glyphs()[g], Math.round(lefts[g] - left + run.xOffsets()[g]),
                        Math.round(run.yOffsets()[g])));
            }
        }
        int textEnd = to < run.length() ? start(to) : run.end();
        return new Cluster(text.substring(start(from), Math.max(start(from), textEnd)), parts);
    }

    /** Logical index after the cluster that starts at a logical index; tatweels of ours belong to it. */
    private int clusterEnd(int from) {
        int to = from + 1;
        while (to < run.length() && (start(to) == start(from) || isInserted(to))) {
            to++;
        }
        return to;
    }

    private boolean leansOnPrevious(int logical) {
        return isWithoutAdvance(logical)
                || switch (Character.getType(text.codePointAt(start(logical)))) {
                    case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
                    default -> false;
                };
    }

    /** The second half of a ligature that the font keeps as a glyph of its own. */
    private boolean isWithoutAdvance(int logical) {
        for (int i = logical; i < clusterEnd(logical); i++) {
            if (run.advances()[glyph(i)] != 0 || run.glyphs()[glyph(i)] < 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isInserted(int logical) {
        return (run.flags()[glyph(logical)] & GlyphFlags.INSERTED_TATWEEL) != 0;
    }

    /** First character of the cluster of the glyph at a logical index. */
    private int start(int logical) {
        return run.clusters()[glyph(logical)];
    }

    /** Index in the run's arrays of the glyph that is {@code logical}-th in reading order. */
    private int glyph(int logical) {
        return run.isRightToLeft() ? run.length() - 1 - logical : logical;
    }
}
