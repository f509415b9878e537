package org.matbaa.layout;

import org.xhtmlrenderer.layout.PaintingInfo;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.LineBox;

import java.awt.Rectangle;

/**
 * Keeps each line to the page that its line box is on. Where lines stand closer than their glyphs' area is
 * high (CSS 2.1, 10.8.1), that area reaches over the cut, and Flying Saucer, which paints on a page whatever
 * reaches into it, would paint the line on both pages.
 */
final class LineCuts {
    private LineCuts() {
    }

    /** @param root after its painting dimensions were computed */
    static void keepToOnePage(Box root) {
        LayoutStoppedException.checkInterrupt();
        if (root instanceof LineBox line) {
            bound(line);
            line.getNonFlowContent().forEach(LineCuts::keepToOnePage);
        }
        root.getChildren().forEach(LineCuts::keepToOnePage);
        if (root instanceof InlineLayoutBox inline) {
            inline.getInlineChildren().stream().filter(BlockBox.class::isInstance)
                    .forEach(child -> keepToOnePage((BlockBox) child));
        }
    }

    private static void bound(LineBox line) {
        PaintingInfo painting = line.getPaintingInfo();
        if (painting == null) {
            return;
        }
        Rectangle bounds = painting.getAggregateBounds();
        int top = Math.max(line.getAbsY(), bounds.y);
        int bottom = Math.min(line.getAbsY() + line.getHeight(), bounds.y + bounds.height);
        if (top < bottom) {
            bounds.setBounds(bounds.x, top, bounds.width, bottom - top);
        }
    }
}
