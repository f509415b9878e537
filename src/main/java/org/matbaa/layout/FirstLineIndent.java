package org.matbaa.layout;

import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.css.sheet.PropertyDeclaration;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.render.AnonymousBlockBox;
import org.xhtmlrenderer.render.BlockBox;

/**
 * Has {@code text-indent} move the first line of an element only (CSS 2.1, 16.1): text after a block in it goes on, and is to
 * Flying Saucer a block of its own.
 */
record FirstLineIndent(CssContext css) {
    /** Sees to a block with inline content. */
    void apply(BlockBox block) {
        if (block instanceof AnonymousBlockBox && block.getParent() != null && block.getParent().getChild(0) != block
                && block.getStyle().getFloatPropertyProportionalWidth(CSSName.TEXT_INDENT, 1000, css) != 0) {
            block.setStyle(block.getStyle().getParent().deriveStyle(CascadedStyle.createLayoutStyle(
                    CascadedStyle.createAnonymousStyle(IdentValue.BLOCK), new PropertyDeclaration[] {ChangedStyles.px(CSSName.TEXT_INDENT, 0)})));
        }
    }
}
