package org.matbaa.layout;

import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.CssContext;

/**
 * What the width of a text depends on besides its font.
 *
 * @param language          BCP 47 tag, or ""
 * @param letterSpacingDots after each cluster
 * @param override          the control of the override in force (U+202D or U+202E), or "": what is drawn in reverse
 *                          order is kerned in that order
 * @param tabs              where its tabs lead to
 */
record TextMeasure(String language, float letterSpacingDots, String override, TabStops tabs) {
    static final TextMeasure PLAIN = new TextMeasure("", 0, "", TabStops.NONE);

    static TextMeasure of(CalculatedStyle style, CssContext css, String language, String override) {
        return new TextMeasure(language, style.isIdent(CSSName.LETTER_SPACING, IdentValue.NORMAL) ? 0
                : style.getFloatPropertyProportionalTo(CSSName.LETTER_SPACING, 0, css), override, TabStops.NONE);
    }

    TextMeasure with(TabStops stops) {
        return stops.equals(tabs) ? this : new TextMeasure(language, letterSpacingDots, override, stops);
    }
}
