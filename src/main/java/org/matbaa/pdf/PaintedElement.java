package org.matbaa.pdf;

import org.xhtmlrenderer.extend.ReplacedElement;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.RenderingContext;

/** A replaced element that paints itself on a {@link PageCanvas}. */
public interface PaintedElement extends ReplacedElement {
    /**
     * Paints the element.
     *
     * @param context Flying Saucer's state of the page
     * @param canvas  the page
     * @param box     the element's box, in dots of the page
     */
    void paint(RenderingContext context, PageCanvas canvas, BlockBox box);
}
