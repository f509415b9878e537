package org.matbaa.layout;

import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.CssContext;

/**
 * What is known of the text that is being measured: Flying Saucer names the style when it asks for
 * breaks, and only the font when it measures what is between them. One instance serves one document.
 */
final class MeasuredText {
    private final LineGlue glue;
    private TextMeasure current = TextMeasure.PLAIN;

    MeasuredText(LineGlue glue) {
        this.glue = glue;
    }

    /** Notes the text, with its tag if it has one, of which parts are measured next. */
    void take(String text, String language, CalculatedStyle style, CssContext css) {
        int tag = LineGlue.tagAt(text);
        current = tag < 0 ? TextMeasure.of(style, css, language, "") : glue.at(text, tag).measure();
    }

    TextMeasure current() {
        return current;
    }
}
