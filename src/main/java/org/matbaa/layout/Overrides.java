package org.matbaa.layout;

import org.w3c.dom.Element;
import org.xhtmlrenderer.render.AnonymousBlockBox;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.InlineBox;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Which override of a {@code unicode-bidi} is in force in a block's texts: the innermost, unless an embedding or
 * isolate within it ends it (UAX #9, X2 to X5c). Told of the inline boxes of one block in order.
 */
final class Overrides {
    private final Element block;
    private final Deque<String> open = new ArrayDeque<>();

    Overrides(BlockBox block) {
        this.block = block.getElement();
        open.push(ParagraphRules.of(block).controls().opening());
        if (block instanceof AnonymousBlockBox anonymous && anonymous.getOpenInlineBoxes() != null) {
            anonymous.getOpenInlineBoxes().forEach(this::push);
        }
    }

    /** The control of the override in force in an inline box (U+202D or U+202E), or "". */
    String next(InlineBox inline) {
        if (inline.isStartsHere()) {
            push(inline);
        }
        String override = open.element();
        if (inline.isEndsHere() && open.size() > 1) {
            open.pop();
        }
        return override;
    }

    private void push(InlineBox inline) {
        Element element = inline.getElement();
        UnicodeBidi bidi = element == null || element == block || inline.getPseudoElementOrClass() != null
                ? UnicodeBidi.NORMAL : InlineStyles.unicodeBidi(inline.getStyle());
        open.push(switch (bidi) {
            case NORMAL -> open.element();
            case BIDI_OVERRIDE, ISOLATE_OVERRIDE ->
                    BidiControls.of(UnicodeBidi.BIDI_OVERRIDE, InlineStyles.isRightToLeft(inline.getStyle())).opening();
            default -> "";
        });
    }
}
