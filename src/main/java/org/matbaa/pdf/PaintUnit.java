package org.matbaa.pdf;

import java.util.List;
import java.util.stream.Collectors;

import org.matbaa.pdf.SubsetGlyph.Part;

/**
 * The smallest piece of a run that stands alone: a letter with its marks, a ligature, a letter with
 * the tatweels after it.
 *
 * @param left     its left edge, font units from the run's left edge
 * @param advance  its width, font units
 * @param clusters what it is made of, in logical order; at least one
 */
record PaintUnit(float left, float advance, List<Cluster> clusters) {
    /**
     * Characters and the glyphs that they became.
     *
     * @param text  may be empty
     * @param parts origins from the unit's left edge and the baseline; may be empty
     */
    record Cluster(String text, List<Part> parts) {
    }

    /** The characters, in logical order. */
    String text() {
        return clusters.size() == 1 ? clusters.getFirst().text()
                : clusters.stream().map(Cluster::text).collect(Collectors.joining());
    }
}
