package org.matbaa.layout;

import org.w3c.dom.Element;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.extend.FSImage;
import org.xhtmlrenderer.extend.ReplacedElement;
import org.xhtmlrenderer.extend.ReplacedElementFactory;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.simple.extend.FormSubmissionListener;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;

/** Replaces {@code img} elements by the pictures that were fetched before layout. One document's; not thread-safe. */
final class PictureElementFactory implements ReplacedElementFactory {
    /** The layout may ask for an element again; the last answer is what it places. */
    private final Map<Element, PictureElement> placed = new IdentityHashMap<>();

    /** What was placed so far, once for each {@code img}. */
    Collection<PictureElement> placed() {
        return placed.values();
    }

    @Override
    public ReplacedElement createReplacedElement(LayoutContext context, BlockBox box, UserAgentCallback agent,
                                                 int widthDots, int heightDots) {
        LayoutStoppedException.checkInterrupt();
        Element element = box.getElement();
        if (element == null || !element.getNodeName().equals("img")) {
            return null;
        }
        FSImage picture = agent.getImageResource(element.getAttribute("src")).getImage();
        if (picture == null) {
            return null;
        }
        PictureElement fitted = fitted(context, box, sized(picture, widthDots, heightDots));
        placed.put(element, fitted);
        return fitted;
    }

    /** Size by CSS width and height; a missing one follows the picture's own ratio. */
    private static PictureElement sized(FSImage picture, int widthDots, int heightDots) {
        float width = picture.getWidth();
        float height = picture.getHeight();
        if (widthDots >= 0 && heightDots >= 0) {
            return new PictureElement(picture, widthDots, heightDots);
        }
        if (widthDots >= 0) {
            return new PictureElement(picture, widthDots, Math.round(height * widthDots / width));
        }
        if (heightDots >= 0) {
            return new PictureElement(picture, Math.round(width * heightDots / height), heightDots);
        }
        return new PictureElement(picture, Math.round(width), Math.round(height));
    }

    /** CSS 2.1, 10.4 and 10.7: shrinks to max-width and max-height, to a cell that is narrowed and to its page, keeping the ratio. */
    private static PictureElement fitted(LayoutContext context, BlockBox box, PictureElement element) {
        CalculatedStyle style = box.getStyle();
        int width = element.getIntrinsicWidth();
        int height = element.getIntrinsicHeight();
        float shrink = 1;
        int mostWidth = style.isMaxWidthNone() ? 0 : style.getMaxWidth(context, box.getContainingBlock().getContentWidth());
        // A share of a block that has no width yet is none.
        if (mostWidth > 0) {
            shrink = Math.min(shrink, (float) mostWidth / width);
        }
        if (FittedTable.narrows(box) && box.getContainingBlock().getContentWidth() > 0) {
            shrink = Math.min(shrink, (float) box.getContainingBlock().getContentWidth() / width);
        }
        if (!style.isMaxHeightNone()) {
            shrink = Math.min(shrink, (float) style.getMaxHeight(context, 0) / height);
        }
        PictureRoom room = PictureRoom.of(context, box);
        shrink = Math.min(shrink, Math.min((float) room.widthDots() / width, (float) room.heightDots() / height));
        return shrink >= 1 || shrink <= 0 ? element
                : new PictureElement(element.picture(), Math.round(width * shrink), Math.round(height * shrink));
    }

    @Override
    public void reset() {
        // Keeps nothing.
    }

    @Override
    public void remove(Element element) {
        // Keeps nothing.
    }

    @Override
    public void setFormSubmissionListener(FormSubmissionListener listener) {
        // There are no forms on paper.
    }
}
