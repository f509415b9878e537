package org.matbaa.layout;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.render.BlockBox;

/**
 * What is known of the text that is being measured: Flying Saucer names the style when it asks for
 * breaks, and only the font when it measures what is between them. One instance serves one document.
 */
final class MeasuredText {
    private final LineGlue glue;
    private TextMeasure current = TextMeasure.PLAIN;
    private int mostDots = Integer.MAX_VALUE;

    MeasuredText(LineGlue glue) {
        this.glue = glue;
    }

    /** Notes the text, with its tag if it has one, of which parts are measured next. */
    void take(String text, String language, CalculatedStyle style, CssContext css) {
        int tag = LineGlue.tagAt(text);
        current = tag < 0 ? TextMeasure.of(style, css, language, "") : glue.at(text, tag).measure();
        mostDots = tag < 0 ? Integer.MAX_VALUE : mostDots(glue.at(text, tag).block());
    }

    private static int mostDots(BlockBox block) {
        return block.getContentWidth() > 0 && FittedTable.narrows(block) ? block.getContentWidth() : Integer.MAX_VALUE;
    }

    TextMeasure current() {
        return current;
    }

    /**
     * The width of a part as Flying Saucer is to know it: it does not break a line after a part that is wider than the
     * line, and in a cell that is narrowed a single letter may be.
     */
    int knownDots(String part, int dots) {
        return dots > mostDots && !part.isBlank() && isCluster(part) ? mostDots : dots;
    }

    private static boolean isCluster(String text) {
        BreakIterator clusters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        clusters.setText(text);
        return clusters.next() == text.length();
    }
}
