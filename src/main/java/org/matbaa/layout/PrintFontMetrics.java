package org.matbaa.layout;

import org.matbaa.text.FontFace;
import org.xhtmlrenderer.render.FSFontMetrics;

/** Vertical metrics of a font's primary face, Flying Saucer dots. */
record PrintFontMetrics(FontFace face, float sizeDots) implements FSFontMetrics {

    private float dots(float fontUnits) {
        return fontUnits * sizeDots / face.unitsPerEm();
    }

    @Override
    public float getAscent() {
        return dots(face.ascent());
    }

    @Override
    public float getDescent() {
        return dots(face.descent());
    }

    @Override
    public float getStrikethroughOffset() {
        return -dots(face.strikeoutPosition());
    }

    @Override
    public float getStrikethroughThickness() {
        return Math.max(1, dots(face.strikeoutThickness()));
    }

    @Override
    public float getUnderlineOffset() {
        return -dots(face.underlinePosition());
    }

    @Override
    public float getUnderlineThickness() {
        return Math.max(1, dots(face.underlineThickness()));
    }
}
