package org.matbaa.layout;

import org.matbaa.text.FontFace;
import org.matbaa.text.FontSelection;
import org.xhtmlrenderer.render.FSFont;

/**
 * A font as Flying Saucer asks for it.
 *
 * @param fonts          the faces to try, in order
 * @param sizeDots       font size, Flying Saucer dots
 * @param tabularFigures whether figures have one width
 */
public record PrintFont(FontSelection fonts, float sizeDots, boolean tabularFigures) implements FSFont {
    /** Stands among the families of a style for figures of one width, which Flying Saucer has no property for. */
    static final String TABULAR_FIGURES = "-matbaa-tabular-nums";

    @Override
    public float getSize2D() {
        return sizeDots;
    }

    /** The advance of a digit zero, or half an em where the font has none (CSS Values 3, 6.1.2). */
    float zeroDots() {
        return fonts.primary().glyphFor('0') == 0 ? sizeDots / 2 : advanceDots('0');
    }

    float advanceDots(char character) {
        FontFace face = fonts.primary();
        return face.advance(face.glyphFor(character)) * sizeDots / face.unitsPerEm();
    }
}
