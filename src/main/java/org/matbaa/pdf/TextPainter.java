package org.matbaa.pdf;

import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.RenderingContext;

/** Paints an inline text by {@link PageCanvas#paintRun}; the layout knows which glyphs it has. */
@FunctionalInterface
public interface TextPainter {
    /**
     * Paints a text on a page.
     *
     * @param context Flying Saucer's state of the page
     * @param text    what to paint
     * @param canvas  the page; its colour is set to the text's
     */
    void paint(RenderingContext context, InlineText text, PageCanvas canvas);
}
