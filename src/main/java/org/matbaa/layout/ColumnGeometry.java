package org.matbaa.layout;

import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.CssContext;

/**
 * Columns side by side (CSS Multi-column Layout 1, 3.4).
 *
 * @param count       how many, at least 1
 * @param columnDots  width of each
 * @param gapDots     between two
 * @param rightToLeft whether the first stands at the right
 */
record ColumnGeometry(int count, int columnDots, int gapDots, boolean rightToLeft) {

    static ColumnGeometry of(CssContext css, CalculatedStyle style, int availableDots) {
        int gap = style.isIdent(CSSName.COLUMN_GAP, IdentValue.NORMAL)
                ? Math.round(style.getFSFont(css).getSize2D())
                : Math.max(0, Math.round(style.getFloatPropertyProportionalWidth(CSSName.COLUMN_GAP, availableDots, css)));
        int most = style.isIdent(CSSName.COLUMN_COUNT, IdentValue.AUTO) ? Integer.MAX_VALUE
                : Math.max(1, Math.round(style.asFloat(CSSName.COLUMN_COUNT)));
        int fitting = most;
        if (!style.isIdent(CSSName.COLUMN_WIDTH, IdentValue.AUTO)) {
            int wanted = Math.max(1, Math.round(
                    style.getFloatPropertyProportionalWidth(CSSName.COLUMN_WIDTH, availableDots, css)));
            fitting = Math.max(1, (availableDots + gap) / (wanted + gap));
        }
        int count = Math.min(most, fitting);
        int width = count == Integer.MAX_VALUE ? 0 : (availableDots - (count - 1) * gap) / count;
        return width < 1 ? new ColumnGeometry(1, availableDots, gap, false)
                : new ColumnGeometry(count, width, gap, InlineStyles.isRightToLeft(style));
    }

    /** How far a column stands from the first, to the right. */
    int shiftDots(int column) {
        int distance = column * (columnDots + gapDots);
        return rightToLeft ? -distance : distance;
    }

    /** Middle of the gap before a column other than the first, from the left end of the first. */
    int gapCentreDots(int column) {
        return shiftDots(column) + (rightToLeft ? columnDots + gapDots / 2 : -gapDots / 2);
    }
}
