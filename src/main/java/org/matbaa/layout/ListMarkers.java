package org.matbaa.layout;

import org.matbaa.text.GlyphRun;
import org.matbaa.text.ParagraphText;
import org.matbaa.text.ShapedLine;
import org.matbaa.text.StyledRange;
import org.matbaa.text.TextEngine;
import org.matbaa.text.TextStyle;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Sets bullets and numbers before the first line of list items, on the side where the item starts.
 * Flying Saucer paints its own markers on the left only; the style sheet has it paint none.
 */
final class ListMarkers {
    private final TextEngine engine;
    private final DotScale scale;
    private final TextStyles styles;
    private final VisualLines lines;
    private final ListOrdinals ordinals;

    ListMarkers(TextEngine engine, DotScale scale, TextStyles styles, VisualLines lines, ListOrdinals ordinals) {
        this.engine = engine;
        this.scale = scale;
        this.styles = styles;
        this.lines = lines;
        this.ordinals = ordinals;
    }

    void mark(CssContext css, BlockBox box) {
        LineBox line = ListItem.isItem(box) && !ListItem.isInside(box) ? firstLine(box) : null;
        if (line == null) {
            return;
        }
        boolean rightToLeft = InlineStyles.isRightToLeft(box.getStyle());
        // A space is a counter's suffix (CSS Counter Styles 3, 3.4); it parts marker and item in copied text too.
        String text = ListItem.marker(box, ordinals) + " ";
        if (text.isBlank()) {
            return;
        }
        TextStyle style = styles.of(css, box).withTabularFigures();
        ParagraphText paragraph = new ParagraphText(text, List.of(new StyledRange(0, text.length(), style)),
                (byte) (rightToLeft ? 1 : 0), new BitSet());
        ShapedLine shaped = engine.prepare(paragraph).line(0, text.length());
        if (line.getContentWidth() == 0) {
            // Flying Saucer does not paint what has no width; the marker is painted with its line.
            line.setContentWidth(1);
            line.calcPaintingInfo(css, false);
        }
        lines.addMarker(line, placed(shaped, text, box.getElement(),
                leftEdge(box, line, rightToLeft, shaped.widthPt())));
    }

    /** Left end of the marker, relative to the block that holds the line. */
    private float leftEdge(BlockBox item, LineBox line, boolean rightToLeft, float widthPt) {
        Box block = line.getParent();
        float contentLeft = item.getAbsX() + item.getTx() - (block.getAbsX() + block.getTx());
        return rightToLeft ? contentLeft + item.getContentWidth()
                : contentLeft - widthPt * scale.dotsPerPoint();
    }

    private List<PlacedRun> placed(ShapedLine shaped, String text, Element item, float xDots) {
        List<PlacedRun> runs = new ArrayList<>();
        float x = xDots;
        for (GlyphRun run : shaped.visualRuns()) {
            runs.add(new PlacedRun(run, text, x, null, item));
            x += run.widthPt() * scale.dotsPerPoint();
        }
        runs.sort(Comparator.comparingInt(placed -> placed.run().start()));
        return runs;
    }

    private static LineBox firstLine(Box box) {
        for (Box child : box.getChildren()) {
            LineBox found = child instanceof LineBox line ? line : firstLine(child);
            if (found != null && found.isContainsContent()) {
                return found;
            }
        }
        return null;
    }
}
