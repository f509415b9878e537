package org.matbaa.pdf;

import java.util.ArrayList;
import java.util.List;

import org.matbaa.pdf.SubsetGlyph.Part;
import org.matbaa.text.GlyphRun;

/**
 * Cuts a run into {@link PaintUnit}s in logical order.
 *
 * <p>Glyphs of one cluster belong together; so do a base and what follows it without standing
 * alone: combining marks, joiners and other default-ignorable characters.
 */
final class PaintUnits {
    private final GlyphRun run;
    private final String text;
    private final float[] lefts;
    private final List<PaintUnit> units = new ArrayList<>();

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
        int from = 0;
        while (from < run.length()) {
            int to = unitEnd(from);
            units.add(unit(from, to));
            from = to;
        }
        return units;
    }

    /** Logical index after the unit that starts at logical index {@code from}. */
    private int unitEnd(int from) {
        int to = clusterEnd(from);
        while (to < run.length() && leansOnPrevious(to)) {
            to = clusterEnd(to);
        }
        return to;
    }

    private int clusterEnd(int from) {
        int to = from + 1;
        while (to < run.length() && cluster(to) == cluster(from)) {
            to++;
        }
        return to;
    }

    private boolean leansOnPrevious(int logical) {
        if (isWithoutAdvance(logical)) {
            return true;
        }
        int codePoint = text.codePointAt(cluster(logical));
        return switch (Character.getType(codePoint)) {
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

    private PaintUnit unit(int from, int to) {
        int first = Math.min(glyph(from), glyph(to - 1));
        int last = Math.max(glyph(from), glyph(to - 1));
        List<Part> parts = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            int g = glyph(i);
            if (run.glyphs()[g] >= 0) {
                parts.add(new Part(run.glyphs()[g],
                        Math.round(lefts[g] - lefts[first] + run.xOffsets()[g]),
                        Math.round(run.yOffsets()[g])));
            }
        }
        int textEnd = to < run.length() ? cluster(to) : run.end();
        String covered = text.substring(cluster(from), Math.max(cluster(from), textEnd));
        return new PaintUnit(lefts[first], lefts[last + 1] - lefts[first], covered, parts);
    }

    private int cluster(int logical) {
        return run.clusters()[glyph(logical)];
    }

    /** Index in the run's arrays of the glyph that is {@code logical}-th in reading order. */
    private int glyph(int logical) {
        return run.isRightToLeft() ? run.length() - 1 - logical : logical;
    }
}
