package org.matbaa.layout;

import org.w3c.dom.Element;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.render.AnonymousBlockBox;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.InlineBox;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What the elements around a block's texts mean for their width: the language, and the override in force, which
 * is the innermost unless an embedding or isolate within it ends it (UAX #9, X2 to X5c). Told of the inline
 * boxes of one block in order.
 */
final class InlineNesting {
    private final CssContext css;
    private final Element block;
    private final Deque<Level> open = new ArrayDeque<>();

    private record Level(String language, String override) {
    }

    InlineNesting(CssContext css, BlockBox block, String language) {
        this.css = css;
        this.block = block.getElement();
        open.push(new Level(language, ParagraphRules.of(block).controls().opening()));
        if (block instanceof AnonymousBlockBox anonymous && anonymous.getOpenInlineBoxes() != null) {
            anonymous.getOpenInlineBoxes().forEach(this::push);
        }
    }

    /** How the text of the next inline box is measured. */
    TextMeasure next(InlineBox inline) {
        if (inline.isStartsHere()) {
            push(inline);
        }
        Level level = open.element();
        if (inline.isEndsHere() && open.size() > 1) {
            open.pop();
        }
        return TextMeasure.of(inline.getStyle(), css, level.language(), level.override());
    }

    private void push(InlineBox inline) {
        Element element = inline.getElement();
        Level outer = open.element();
        open.push(element == null || element == block || inline.getPseudoElementOrClass() != null ? outer
                : new Level(element.hasAttribute("lang") ? element.getAttribute("lang") : outer.language(),
                        override(inline, outer.override())));
    }

    private static String override(InlineBox inline, String outer) {
        return switch (InlineStyles.unicodeBidi(inline.getStyle())) {
            case NORMAL -> outer;
            case BIDI_OVERRIDE, ISOLATE_OVERRIDE ->
                    BidiControls.of(UnicodeBidi.BIDI_OVERRIDE, InlineStyles.isRightToLeft(inline.getStyle())).opening();
            default -> "";
        };
    }
}
