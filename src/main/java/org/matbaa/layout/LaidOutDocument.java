package org.matbaa.layout;

import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.PageBox;

import java.util.Collection;
import java.util.List;

/**
 * A document laid out in pages, ready to be painted once, on the thread that laid it out.
 *
 * @param root    root box
 * @param context Flying Saucer's context of the document
 * @param lines   visual lines, those of margin boxes resolved when they are painted
 * @param scale   dots to points
 */
public record LaidOutDocument(BlockBox root, SharedContext context, VisualLines lines, DotScale scale) {
    /** The pages, at least one. */
    public List<PageBox> pages() {
        return root.getLayer().getPages();
    }

    /** The pictures, at the sizes at which they are printed; an {@code img} is there once. */
    public Collection<PictureElement> pictures() {
        return ((PictureElementFactory) context.getReplacedElementFactory()).placed();
    }
}
