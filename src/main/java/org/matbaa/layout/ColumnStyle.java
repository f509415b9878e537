package org.matbaa.layout;

import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.css.style.derived.BorderPropertySet;
import org.xhtmlrenderer.render.BorderPainter;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.RenderingContext;

import java.awt.Rectangle;

/**
 * What a block's style says of its columns.
 *
 * @param style with {@code column-count}, {@code column-width}, {@code column-gap} and {@code column-fill}
 * @param rule  has {@code column-rule} as its left border; null for none
 */
record ColumnStyle(CalculatedStyle style, CalculatedStyle rule) {

    /** CSS {@code column-fill: balance}. */
    boolean isBalanced() {
        return style.isIdent(CSSName.FS_PAGE_HEIGHT, IdentValue.AUTO);
    }

    /** Whether a block in columns stands across all of them: CSS {@code column-span: all}. */
    static boolean spans(Box block) {
        return !block.isAnonymous() && !block.getStyle().isNonFlowContent()
                && !block.getStyle().isIdent(CSSName.FS_PAGE_WIDTH, IdentValue.AUTO);
    }

    ColumnGeometry geometry(CssContext css, int availableDots) {
        return ColumnGeometry.of(css, style, availableDots);
    }

    /** Draws a rule where columns have one. */
    void paint(RenderingContext context, ColumnRule place, int firstLeftDots) {
        BorderPropertySet border = rule == null ? BorderPropertySet.EMPTY_BORDER : rule.getBorder(context);
        if (border.left() > 0 && border.leftStyle() != IdentValue.NONE) {
            int width = Math.round(border.left());
            Rectangle bounds = new Rectangle(firstLeftDots + place.centreDots() - width / 2, place.top(), 4 * width,
                    place.bottom() - place.top());
            context.getOutputDevice().paintBorder(context, rule, bounds, BorderPainter.LEFT);
        }
    }
}
