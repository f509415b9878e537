package org.matbaa.layout;

import org.matbaa.text.GlyphRun;
import org.matbaa.text.ParagraphText;
import org.matbaa.text.ShapedLine;
import org.matbaa.text.StyledRange;
import org.matbaa.text.TextEngine;
import org.matbaa.text.TextStyle;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
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
    /** Between the marker's space and the item's text. */
    private static final float GAP_PT = 3;
    private static final List<String> BULLETS = List.of("disc", "circle", "square");

    private final TextEngine engine;
    private final DotScale scale;
    private final TextStyles styles;
    private final VisualLines lines;

    ListMarkers(TextEngine engine, DotScale scale, TextStyles styles, VisualLines lines) {
        this.engine = engine;
        this.scale = scale;
        this.styles = styles;
        this.lines = lines;
    }

    void mark(CssContext css, BlockBox box) {
        Element item = box.getElement();
        boolean marked = item != null && !box.isAnonymous() && item.getNodeName().equals("li")
                && item.getParentNode() instanceof Element;
        LineBox line = marked ? firstLine(box) : null;
        if (line == null) {
            return;
        }
        boolean rightToLeft = InlineStyles.isRightToLeft(box.getStyle());
        // The space parts the marker from the item when text is copied out; it lies in the gap.
        String text = text(box, item, (Element) item.getParentNode()) + " ";
        if (text.isBlank()) {
            return;
        }
        TextStyle style = styles.of(css, box);
        ParagraphText paragraph = new ParagraphText(text, List.of(new StyledRange(0, text.length(), style)),
                (byte) (rightToLeft ? 1 : 0), new BitSet());
        ShapedLine shaped = engine.prepare(paragraph).line(0, text.length());
        lines.addMarker(line, placed(shaped, text, leftEdge(box, line, rightToLeft, shaped.widthPt())));
    }

    /** Left end of the marker, relative to the block that holds the line. */
    private float leftEdge(BlockBox item, LineBox line, boolean rightToLeft, float widthPt) {
        Box block = line.getParent();
        float contentLeft = item.getAbsX() + item.getTx() - (block.getAbsX() + block.getTx());
        return rightToLeft ? contentLeft + item.getContentWidth() + GAP_PT * scale.dotsPerPoint()
                : contentLeft - (GAP_PT + widthPt) * scale.dotsPerPoint();
    }

    private List<PlacedRun> placed(ShapedLine shaped, String text, float xDots) {
        List<PlacedRun> runs = new ArrayList<>();
        float x = xDots;
        for (GlyphRun run : shaped.visualRuns()) {
            runs.add(new PlacedRun(run, text, x, null));
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

    private static String text(BlockBox box, Element item, Element list) {
        return CounterStyle.marker(type(box, item, list), ordinal(item, list), CounterDigits.of(item));
    }

    /** What the style says, else the list's own type (HTML, 4.4.5 and 15.3.7). */
    private static String type(BlockBox box, Element item, Element list) {
        String styled = InlineStyles.listStyleType(box.getStyle());
        if (!styled.isEmpty()) {
            return styled;
        }
        if (!list.getNodeName().equals("ol")) {
            return BULLETS.get(Math.min(depth(list), BULLETS.size()) - 1);
        }
        return switch (list.getAttribute("type")) {
            case "a" -> "lower-alpha";
            case "A" -> "upper-alpha";
            case "i" -> "lower-roman";
            case "I" -> "upper-roman";
            default -> "decimal";
        };
    }

    private static int depth(Node list) {
        int depth = 0;
        for (Node node = list; node != null; node = node.getParentNode()) {
            depth += node.getNodeName().equals("ul") ? 1 : 0;
        }
        return Math.max(1, depth);
    }

    /** HTML, 4.4.8: the ordinal value of a list item. */
    private static int ordinal(Element item, Element list) {
        int value = number(list.getAttribute("start"), 1);
        for (Node node = list.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element other && other.getNodeName().equals("li")) {
                value = number(other.getAttribute("value"), value);
                if (other == item) {
                    break;
                }
                value++;
            }
        }
        return value;
    }

    private static int number(String attribute, int otherwise) {
        String digits = attribute.strip();
        return digits.matches("-?\\d{1,9}") ? Integer.parseInt(digits) : otherwise;
    }
}
