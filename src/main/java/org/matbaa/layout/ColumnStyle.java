package org.matbaa.layout;

import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.sheet.PropertyDeclaration;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.css.style.derived.BorderPropertySet;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.BorderPainter;
import org.xhtmlrenderer.render.RenderingContext;

import java.awt.Rectangle;

/**
 * What a block's style says of its columns.
 *
 * @param style with {@code column-count}, {@code column-width}, {@code column-gap}, {@code column-fill} and
 *              {@code height}
 * @param rule  has {@code column-rule} as its left border; null for none
 */
record ColumnStyle(CalculatedStyle style, CalculatedStyle rule) {
    /** See {@link #spans} and {@link CarriedProperty#COLUMN_SPAN}. */
    static final PropertyDeclaration ACROSS = ChangedStyles.px(CSSName.FS_PAGE_WIDTH, 1);

    ColumnFill fill(CssContext css) {
        if (style.isIdent(CSSName.FS_PAGE_HEIGHT, IdentValue.AUTO)) {
            return ColumnFill.BALANCE;
        }
        float carriedPx = style.getFloatPropertyProportionalHeight(CSSName.FS_PAGE_HEIGHT, 0, css) / css.getDotsPerPixel();
        return carriedPx < 1.5f ? ColumnFill.AUTO : ColumnFill.BALANCE_ALL;
    }

    /** Whether a block in columns stands across all of them: CSS {@code column-span: all}. */
    static boolean spans(BlockBox block) {
        return (!block.isAnonymous() || block.isFromCaptionedTable()) && !block.getStyle().isNonFlowContent()
                && !block.getStyle().isIdent(CSSName.FS_PAGE_WIDTH, IdentValue.AUTO);
    }

    /** How high columns may be, by {@code height} and {@code max-height} in absolute units; dots. */
    int mostDots(CssContext css) {
        return Math.min(dots(css, CSSName.HEIGHT), dots(css, CSSName.MAX_HEIGHT));
    }

    private int dots(CssContext css, CSSName name) {
        return style.isIdent(name, IdentValue.AUTO) || style.isIdent(name, IdentValue.NONE) || !style.hasAbsoluteUnit(name)
                ? Integer.MAX_VALUE : Math.max(1, (int) style.getFloatPropertyProportionalHeight(name, 0, css));
    }

    /** Between columns of a given height and those that go on below them ({@code row-gap: normal}). */
    int rowGapDots(CssContext css) {
        return Math.round(style.getFSFont(css).getSize2D());
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
