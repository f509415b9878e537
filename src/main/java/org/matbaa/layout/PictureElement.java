package org.matbaa.layout;

import org.xhtmlrenderer.extend.FSImage;
import org.xhtmlrenderer.extend.ReplacedElement;
import org.xhtmlrenderer.layout.LayoutContext;

import java.awt.Point;

/** A picture in the layout. Its size is in dots; its place is set by Flying Saucer. */
public final class PictureElement implements ReplacedElement {
    private FSImage picture;
    private final int widthDots;
    private final int heightDots;
    private Point location = new Point();

    PictureElement(FSImage picture, int widthDots, int heightDots) {
        this.picture = picture;
        this.widthDots = widthDots;
        this.heightDots = heightDots;
    }

    /** What is shown: the picture as it was given to the layout, or what took its place. */
    public FSImage picture() {
        return picture;
    }

    /** Shows the same picture with other pixels, at the same place and size. */
    public void show(EncodedPicture rendition) {
        picture = new PrintImage(rendition, widthDots, heightDots);
    }

    @Override
    public int getIntrinsicWidth() {
        return widthDots;
    }

    @Override
    public int getIntrinsicHeight() {
        return heightDots;
    }

    @Override
    public Point getLocation() {
        return location;
    }

    @Override
    public void setLocation(int x, int y) {
        location = new Point(x, y);
    }

    @Override
    public void detach(LayoutContext context) {
        // Nothing is attached.
    }

    @Override
    public boolean isRequiresInteractivePaint() {
        return false;
    }

    @Override
    public boolean hasBaseline() {
        return false;
    }

    @Override
    public int getBaseline() {
        return 0;
    }
}
