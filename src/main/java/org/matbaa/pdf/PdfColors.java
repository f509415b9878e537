package org.matbaa.pdf;

import java.util.Locale;

import org.openpdf.text.pdf.ByteBuffer;
import org.xhtmlrenderer.css.parser.FSCMYKColor;
import org.xhtmlrenderer.css.parser.FSColor;
import org.xhtmlrenderer.css.parser.FSRGBColor;

/**
 * CSS colours as colour operators (PDF 1.7, 8.6.8). Equal red, green and blue are a gray. Inks
 * become RGB, since the output intent is sRGB (PDF/A-2, 6.2.4.3).
 */
final class PdfColors {
    private static final float MAX = 255;

    private PdfColors() {
    }

    /** The operator that makes a colour the fill colour. */
    static String fill(FSColor color) {
        return operator(color).toLowerCase(Locale.ROOT);
    }

    /** The operator that makes a colour the stroke colour. */
    static String stroke(FSColor color) {
        return operator(color);
    }

    /** Opacity, 0 to 1. */
    static float alpha(FSColor color) {
        if (color == FSRGBColor.TRANSPARENT) {
            return 0;
        }
        return color instanceof FSRGBColor rgb ? rgb.getAlpha() : 1;
    }

    private static String operator(FSColor color) {
        if (color instanceof FSCMYKColor cmyk) {
            float light = 1 - cmyk.getBlack();
            return rgb((1 - cmyk.getCyan()) * light, (1 - cmyk.getMagenta()) * light, (1 - cmyk.getYellow()) * light);
        }
        if (color instanceof FSRGBColor rgb) {
            return rgb(rgb.getRed() / MAX, rgb.getGreen() / MAX, rgb.getBlue() / MAX);
        }
        throw new IllegalArgumentException("no such kind of colour: " + color);
    }

    private static String rgb(float red, float green, float blue) {
        return red == green && green == blue ? operator("G", red) : operator("RG", red, green, blue);
    }

    private static String operator(String name, double... components) {
        ByteBuffer out = new ByteBuffer();
        Operands.numbers(out, components);
        out.append(name);
        return out.toString();
    }
}
