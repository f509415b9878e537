package org.matbaa.layout;

import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineChild;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.RenderingContext;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Header rows that are repeated in columns, each to be drawn with a line: text is copied out in the order of
 * painting. Where its column has no text it is drawn after the rows' own last line, or, on a later page, with the
 * columns' rules.
 */
final class ColumnHeads {
    private final Map<Box, RepeatedHead> above = new IdentityHashMap<>();
    private final Map<Box, List<RepeatedHead>> after = new IdentityHashMap<>();
    private final List<RepeatedHead> bare = new ArrayList<>();
    private int downDots;

    void clear() {
        above.clear();
        after.clear();
        bare.clear();
    }

    /** Draws a head where it is repeated. */
    void draw(RepeatedHead head, Runnable rows) {
        downDots = head.yDots();
        rows.run();
        downDots = 0;
    }

    /** How far below its own place what is being drawn is repeated; 0 for what is not. */
    int downDots() {
        return downDots;
    }

    /** Notes a head that is repeated at the top of a column. */
    void add(RepeatedHead head, List<ColumnAtom> column) {
        for (ColumnAtom atom : column) {
            List<LineBox> lines = new ArrayList<>();
            collect(atom.box(), lines);
            if (!lines.isEmpty()) {
                above.put(lines.getFirst(), head);
                return;
            }
        }
        bare.add(head);
        List<LineBox> own = new ArrayList<>();
        collect(head.rows(), own);
        if (!own.isEmpty()) {
            after.computeIfAbsent(own.getLast(), line -> new ArrayList<>()).add(head);
        }
    }

    /** See {@link RepeatedHead#above}; null for nothing. */
    RepeatedHead above(LineBox line) {
        return above.get(line);
    }

    /** See {@link RepeatedHead#after}. */
    List<RepeatedHead> after(LineBox line) {
        return after.getOrDefault(line, List.of());
    }

    /** Draws what stands above columns without text on pages after the rows' own. */
    void paintBare(RenderingContext context) {
        bare.stream().filter(head -> head.isOn(context.getPage()) && !head.isOwnOn(context.getPage()))
                .forEach(head -> head.paint(context));
    }

    private static void collect(Box box, List<LineBox> lines) {
        if (box instanceof LineBox line && hasText(line)) {
            lines.add(line);
        }
        box.getChildren().forEach(child -> collect(child, lines));
    }

    private static boolean hasText(Box box) {
        if (box instanceof InlineLayoutBox inline) {
            for (InlineChild child : inline.getInlineChildren()) {
                if (child instanceof InlineText text && !text.isEmpty() || child instanceof InlineLayoutBox nested && hasText(nested)) {
                    return true;
                }
            }
        }
        return box instanceof LineBox && box.getChildren().stream().anyMatch(ColumnHeads::hasText);
    }
}
