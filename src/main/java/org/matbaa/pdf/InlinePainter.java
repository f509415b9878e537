package org.matbaa.pdf;

import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.RenderingContext;

/** Knows where the layout put the glyphs and the pieces of inline boxes. */
interface InlinePainter {
    /** Paints an inline text, or the whole line that it is in, on a page. */
    void paintText(RenderingContext context, InlineText text, PageCanvas canvas);

    /** Makes an inline box stand for each of its visual pieces in turn, left to right. */
    void forEachFragment(RenderingContext context, InlineLayoutBox box, Runnable paint);
}
