package org.matbaa.layout;

import org.matbaa.text.FontSelection;
import org.xhtmlrenderer.render.FSFont;

/**
 * A font as Flying Saucer asks for it.
 *
 * @param fonts    the faces to try, in order
 * @param sizeDots font size, Flying Saucer dots
 */
public record PrintFont(FontSelection fonts, float sizeDots) implements FSFont {
    @Override
    public float getSize2D() {
        return sizeDots;
    }
}
