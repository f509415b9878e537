package org.matbaa.layout;

import org.matbaa.text.FontSelection;
import org.xhtmlrenderer.render.FSFont;

/**
 * A CSS font as Flying Saucer carries it about. Immutable.
 *
 * @param fonts    the faces to try
 * @param sizeDots font size, Flying Saucer's dots
 */
public record PrintFont(FontSelection fonts, float sizeDots) implements FSFont {
    @Override
    public float getSize2D() {
        return sizeDots;
    }
}
