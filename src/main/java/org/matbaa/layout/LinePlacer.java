package org.matbaa.layout;

import org.matbaa.text.GlyphRun;
import org.matbaa.text.ShapedLine;
import org.xhtmlrenderer.css.style.CalculatedStyle.Edge;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives every piece of a shaped line its place: cuts the runs where an inline box ends, makes room
 * for borders and padding and for inline objects, and collects the pieces of each inline box.
 */
final class LinePlacer {
    private final CssContext css;
    private final DotScale scale;
    private final CollectedLine line;
    private final List<Piece> pieces = new ArrayList<>();
    private final Map<InlineLayoutBox, Extent> extents = new LinkedHashMap<>();
    private final List<List<InlineLayoutBox>> starting = new ArrayList<>();
    private final List<List<InlineLayoutBox>> ending = new ArrayList<>();

    /** Part of a run that belongs to one span; runs left to right. */
    private record Piece(Span span, GlyphRun run, float widthDots) {
        boolean takesRoom() {
            return span.isObject() || widthDots != 0;
        }
    }

    /** First and last piece of a box, in visual order, with the room its edges take there. */
    private record Extent(int first, int last, float leftDots, float rightDots) {
    }

    LinePlacer(CssContext css, DotScale scale, CollectedLine line) {
        this.css = css;
        this.scale = scale;
        this.line = line;
    }

    /** Room that edges of inline boxes and inline objects take beside the glyphs, dots. */
    float extraDots() {
        float extra = 0;
        var seen = new IdentityHashMap<InlineLayoutBox, Boolean>();
        for (Span span : line.spans()) {
            extra += span.isObject() ? span.object().getWidth() : 0;
            for (InlineLayoutBox box : ancestors(span.owner())) {
                if (seen.put(box, true) == null) {
                    extra += leftEdge(box) + rightEdge(box);
                }
            }
        }
        return extra;
    }

    /** The pieces of a line from left to right. What is placed is another line: this placer is used up. */
    List<LinePiece> pieces(ShapedLine shaped) {
        shaped.visualRuns().forEach(this::cut);
        measureExtents();
        List<LinePiece> all = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            all.add(new LinePiece(pieces.get(i).run, pieces.get(i).widthDots,
                    (float) starting.get(i).stream().mapToDouble(box -> extents.get(box).leftDots).sum(),
                    (float) ending.get(i).stream().mapToDouble(box -> extents.get(box).rightDots).sum()));
        }
        return all;
    }

    VisualLine place(ShapedLine shaped, String text, LineGeometry geometry, boolean rightToLeft) {
        shaped.visualRuns().forEach(this::cut);
        measureExtents();
        float[] lefts = new float[pieces.size()];
        float width = positions(lefts);
        float x = geometry.xDots(width, rightToLeft);
        List<PlacedRun> runs = new ArrayList<>();
        Map<Box, Float> objects = new IdentityHashMap<>();
        for (int i = 0; i < lefts.length; i++) {
            Piece piece = pieces.get(i);
            if (piece.span.isObject()) {
                objects.put(piece.span.object(), x + lefts[i]);
            } else {
                runs.add(new PlacedRun(piece.run, text, x + lefts[i], piece.span.owner(), piece.span.source()));
            }
        }
        runs.sort(Comparator.comparingInt(placed -> placed.run().start()));
        return new VisualLine(x, width, List.copyOf(runs), fragments(lefts, x), objects);
    }

    private void cut(GlyphRun run) {
        int from = 0;
        while (from < run.length()) {
            Span span = spanAt(run.clusters()[from]);
            int to = from + 1;
            while (to < run.length() && spanAt(run.clusters()[to]) == span) {
                to++;
            }
            if (span != null) {
                GlyphRun own = slice(run, from, to);
                pieces.add(new Piece(span, own, span.isObject() ? span.object().getWidth()
                        : own.widthPt() * scale.dotsPerPoint()));
            }
            from = to;
        }
    }

    /** Glyphs with the text that they stand for: a cluster that an element border runs through stays whole. */
    private static GlyphRun slice(GlyphRun run, int from, int to) {
        int[] clusters = run.clusters();
        boolean backwards = run.isRightToLeft();
        boolean first = backwards ? to == run.length() : from == 0;
        boolean last = backwards ? from == 0 : to == run.length();
        int start = first ? run.start() : clusters[backwards ? to - 1 : from];
        int end = last ? run.end() : clusters[backwards ? from - 1 : to];
        return run.slice(from, to, start, end);
    }

    private Span spanAt(int index) {
        List<Span> spans = line.spans();
        int low = 0;
        int high = spans.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = spans.get(middle);
            if (index < span.start()) {
                high = middle - 1;
            } else if (index >= span.end()) {
                low = middle + 1;
            } else {
                return span;
            }
        }
        return null;
    }

    private void measureExtents() {
        // Controls have no place of their own (UAX #9, X9): they count for a box that has nothing else.
        var withInk = new IdentityHashMap<InlineLayoutBox, Boolean>();
        pieces.stream().filter(Piece::takesRoom)
                .forEach(piece -> ancestors(piece.span.owner()).forEach(box -> withInk.put(box, true)));
        for (int i = 0; i < pieces.size(); i++) {
            for (InlineLayoutBox box : ancestors(pieces.get(i).span.owner())) {
                if (pieces.get(i).takesRoom() || !withInk.containsKey(box)) {
                    extend(box, i);
                }
            }
        }
        for (int i = 0; i < pieces.size(); i++) {
            starting.add(new ArrayList<>(1));
            ending.add(new ArrayList<>(1));
        }
        extents.forEach((box, extent) -> {
            starting.get(extent.first).add(box);
            ending.get(extent.last).add(box);
        });
    }

    private void extend(InlineLayoutBox box, int piece) {
        extents.compute(box, (key, old) -> new Extent(old == null ? piece : old.first, piece,
                leftEdge(box), rightEdge(box)));
    }

    private float positions(float[] lefts) {
        float x = 0;
        for (int i = 0; i < lefts.length; i++) {
            for (InlineLayoutBox box : starting.get(i)) {
                x += extents.get(box).leftDots;
            }
            lefts[i] = x;
            x += pieces.get(i).widthDots;
            for (InlineLayoutBox box : ending.get(i)) {
                x += extents.get(box).rightDots;
            }
        }
        return x;
    }

    private Map<InlineLayoutBox, List<Fragment>> fragments(float[] lefts, float lineX) {
        Map<InlineLayoutBox, List<Fragment>> all = new IdentityHashMap<>();
        extents.forEach((box, extent) -> {
            List<Fragment> own = new ArrayList<>(1);
            int from = extent.first;
            while (from <= extent.last) {
                int to = from;
                while (to < extent.last && belongs(pieces.get(to + 1), box)) {
                    to++;
                }
                own.add(fragment(box, from, to, lefts, lineX));
                from = to + 1;
                while (from <= extent.last && !belongs(pieces.get(from), box)) {
                    from++;
                }
            }
            all.put(box, List.copyOf(own));
        });
        return all;
    }

    private Fragment fragment(InlineLayoutBox box, int from, int to, float[] lefts, float lineX) {
        Extent extent = extents.get(box);
        float left = lefts[from];
        for (InlineLayoutBox inner : starting.get(from)) {
            left -= isWithin(inner, box) ? extents.get(inner).leftDots : 0;
        }
        float right = lefts[to] + pieces.get(to).widthDots;
        for (InlineLayoutBox inner : ending.get(to)) {
            right += isWithin(inner, box) ? extents.get(inner).rightDots : 0;
        }
        return new Fragment(box, lineX + left, right - left,
                from == extent.first && hasLeftEdge(box), to == extent.last && hasRightEdge(box));
    }

    private static boolean belongs(Piece piece, InlineLayoutBox box) {
        return piece.span.owner() != null && isWithin(piece.span.owner(), box);
    }

    private static boolean isWithin(Box inner, Box outer) {
        for (Box box = inner; box instanceof InlineLayoutBox; box = box.getParent()) {
            if (box == outer) {
                return true;
            }
        }
        return false;
    }

    private static List<InlineLayoutBox> ancestors(Box owner) {
        List<InlineLayoutBox> boxes = new ArrayList<>(2);
        for (Box box = owner; box instanceof InlineLayoutBox inline; box = box.getParent()) {
            boxes.add(inline);
        }
        return boxes;
    }

    private float leftEdge(InlineLayoutBox box) {
        return hasLeftEdge(box) ? edge(box, Edge.LEFT) : 0;
    }

    private float rightEdge(InlineLayoutBox box) {
        return hasRightEdge(box) ? edge(box, Edge.RIGHT) : 0;
    }

    private float edge(InlineLayoutBox box, Edge edge) {
        return box.getStyle().getMarginBorderPadding(css, line.box().getParent().getContentWidth(), edge);
    }

    private boolean hasLeftEdge(InlineLayoutBox box) {
        return InlineStyles.isRightToLeft(box.getStyle()) ? box.isEndsHere() : box.isStartsHere();
    }

    private boolean hasRightEdge(InlineLayoutBox box) {
        return InlineStyles.isRightToLeft(box.getStyle()) ? box.isStartsHere() : box.isEndsHere();
    }
}
