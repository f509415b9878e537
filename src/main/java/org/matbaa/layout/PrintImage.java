package org.matbaa.layout;

import org.xhtmlrenderer.extend.FSImage;

/**
 * A picture at the size at which the layout places it. Immutable; scaling touches no pixel.
 *
 * @param picture what to show
 * @param width   dots
 * @param height  dots
 */
public record PrintImage(EncodedPicture picture, int width, int height) implements FSImage {
    @Override
    public int getWidth() {
        return width;
    }

    @Override
    public int getHeight() {
        return height;
    }

    /** The same picture at another size; a negative side follows from the other one. */
    @Override
    @SuppressWarnings("unchecked")
    public PrintImage scale(int newWidth, int newHeight) {
        int w = newWidth;
        int h = newHeight;
        if (w < 0 && h < 0) {
            return this;
        }
        if (w < 0) {
            w = Math.max(1, Math.round((float) h * picture.widthPixels() / picture.heightPixels()));
        } else if (h < 0) {
            h = Math.max(1, Math.round((float) w * picture.heightPixels() / picture.widthPixels()));
        }
        return new PrintImage(picture, w, h);
    }
}
