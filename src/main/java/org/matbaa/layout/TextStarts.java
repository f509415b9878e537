package org.matbaa.layout;

import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.style.CalculatedStyle.Edge;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.layout.Styleable;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.InlineBox;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Where the texts of a block begin in their lines, as far as it can be known before lines are broken: what the width of a
 * preserved tab depends on.
 */
final class TextStarts {
    private final CssContext css;
    private final TextWidths widths;
    private final Map<InlineBox, Integer> starts = new IdentityHashMap<>();

    TextStarts(CssContext css, TextWidths widths) {
        this.css = css;
        this.widths = widths;
    }

    /**
     * Notes the starts of a block's texts.
     *
     * @param measures how each text is measured
     */
    void add(BlockBox block, Function<InlineBox, TextMeasure> measures) {
        int x = (int) block.getStyle().getFloatPropertyProportionalWidth(CSSName.TEXT_INDENT, 0, css);
        for (Styleable content : block.getInlineContent()) {
            if (content instanceof InlineBox inline && !inline.isDynamicFunction()) {
                x += inline.isStartsHere() ? edge(inline, true) : 0;
                starts.put(inline, x);
                String text = inline.getText();
                int line = text.lastIndexOf('\n') + 1;
                x = line > 0 ? 0 : x;
                x += widths.dots(text.substring(line), (PrintFont) inline.getStyle().getFSFont(css), measures.apply(inline), x);
                x += inline.isEndsHere() ? edge(inline, false) : 0;
            }
        }
    }

    /** The start of a text that is a number of UTF-16 characters long with its tag, if it is in a block with tabs. */
    LineGlue.Start of(InlineBox inline, int length) {
        Integer known = starts.get(inline);
        return known == null ? LineGlue.Start.UNKNOWN : new LineGlue.Start(known, length);
    }

    private int edge(InlineBox inline, boolean start) {
        Edge edge = start == InlineStyles.isRightToLeft(inline.getStyle()) ? Edge.RIGHT : Edge.LEFT;
        return inline.getStyle().getMarginBorderPadding(css, 0, edge);
    }
}
