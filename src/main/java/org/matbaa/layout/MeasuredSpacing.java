package org.matbaa.layout;

import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.CssContext;

/**
 * The letter spacing of the text that is being measured: Flying Saucer names the style when it asks for
 * breaks, and only the font when it measures what is between them. One instance serves one document.
 */
final class MeasuredSpacing {
    private final DotScale scale;
    private float points;

    MeasuredSpacing(DotScale scale) {
        this.scale = scale;
    }

    void take(CalculatedStyle style, CssContext css) {
        points = style.isIdent(CSSName.LETTER_SPACING, IdentValue.NORMAL) ? 0
                : scale.points(style.getFloatPropertyProportionalTo(CSSName.LETTER_SPACING, 0, css));
    }

    /** PDF points after each cluster. */
    float points() {
        return points;
    }
}
