package org.matbaa.pdf;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.matbaa.pdf.ContentTag.Artifact;

/**
 * The lines of a page in the order in which they are read, which is that of painting. Readers that sort text
 * by position take columns, and cells of several lines, line by line across; unless the page has article
 * beads (PDF 1.7, 12.4.3): then they sort each bead's text by itself. Not thread-safe.
 */
final class TextFlow {
    /** So many bands beside one are looked at, that a page of any number of cells takes no longer. */
    private static final int MOST_BESIDE = 200;

    /** So little wider is as wide. */
    private static final double EDGE_PT = 1;

    private final List<FlowBand> heads = new ArrayList<>();
    private final List<FlowBand> text = new ArrayList<>();
    private final List<FlowBand> feet = new ArrayList<>();

    /** Adds the line that is read next; those of running heads and feet before and after all others. */
    void add(FlowLine line) {
        ContentTag tag = line.end().tag();
        List<FlowBand> bands = tag == Artifact.HEADER ? heads : tag == Artifact.FOOTER ? feet : text;
        if (bands.isEmpty() || !bands.getLast().add(line)) {
            bands.add(new FlowBand(line));
        }
    }

    /**
     * Paints blanks that readers need, after everything else of the page.
     *
     * @return the areas of the page that are to be read one after the other, each from its top to its bottom,
     * and with all text in one of them: the first that it is in. PDF points; none when the whole page is one
     */
    List<Rectangle2D> finish(PageContent page, GlyphPainter painter) {
        List<Rectangle2D> beads = beads();
        Stream.of(heads, text).flatMap(List::stream).forEach(band -> band.paintBlanks(page, painter));
        return beads;
    }

    /** Running heads and feet are in the first bead and the last, unless those would be wider with them. */
    private List<Rectangle2D> beads() {
        List<Rectangle2D> beads = textBeads();
        if (beads.size() < 2) {
            return List.of();
        }
        if (!heads.isEmpty() && !isAdded(heads, beads, 0)) {
            heads.getLast().part();
            beads.addFirst(area(heads));
        }
        if (!feet.isEmpty() && !isAdded(feet, beads, beads.size() - 1)) {
            FlowBand last = text.getLast();
            last.part();
            beads.set(beads.size() - 1, beads.getLast().createUnion(last.area()));
            beads.add(area(feet));
        }
        return beads;
    }

    private static boolean isAdded(List<FlowBand> running, List<Rectangle2D> beads, int index) {
        Rectangle2D area = area(running);
        Rectangle2D bead = beads.get(index);
        boolean isAsWide = area.getMinX() >= bead.getMinX() - EDGE_PT && area.getMaxX() <= bead.getMaxX() + EDGE_PT;
        if (isAsWide) {
            beads.set(index, bead.createUnion(area));
        }
        return isAsWide;
    }

    private static Rectangle2D area(List<FlowBand> bands) {
        return bands.stream().map(FlowBand::area).reduce(Rectangle2D::createUnion).orElseThrow();
    }

    private List<Rectangle2D> textBeads() {
        double[] highest = highestFrom();
        List<Rectangle2D> beads = new ArrayList<>();
        Rectangle2D bead = null;
        FlowBand last = null;
        for (int i = 0; i < text.size(); i++) {
            FlowBand band = text.get(i);
            Rectangle2D both = bead == null ? band.area() : bead.createUnion(band.area());
            boolean follows = last == null || band.isBelow(last);
            if (bead != null && (!follows || reachesLater(both, i + 1, highest) || reachesEarlier(both, beads))) {
                last.part();
                beads.add(bead.createUnion(last.area()));
                both = band.area();
            }
            bead = both;
            last = band;
        }
        if (bead != null) {
            beads.add(bead);
        }
        return beads;
    }

    /** The highest baseline of each band and those after it. */
    private double[] highestFrom() {
        double[] highest = new double[text.size() + 1];
        highest[text.size()] = Double.NEGATIVE_INFINITY;
        for (int i = text.size() - 1; i >= 0; i--) {
            highest[i] = Math.max(highest[i + 1], text.get(i).yPt());
        }
        return highest;
    }

    private boolean reachesLater(Rectangle2D area, int from, double[] highest) {
        int to = from;
        while (highest[to] >= area.getMinY()) {
            if (to - from == MOST_BESIDE || text.get(to).isIn(area)) {
                return true;
            }
            to++;
        }
        return false;
    }

    private static boolean reachesEarlier(Rectangle2D area, List<Rectangle2D> beads) {
        return beads.subList(Math.max(0, beads.size() - MOST_BESIDE), beads.size()).stream().anyMatch(area::intersects);
    }
}
