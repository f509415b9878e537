package org.matbaa.pdf;

import java.util.Locale;

import org.openpdf.text.pdf.ByteBuffer;
import org.xhtmlrenderer.css.parser.FSCMYKColor;
import org.xhtmlrenderer.css.parser.FSColor;
import org.xhtmlrenderer.css.parser.FSRGBColor;

/** CSS colours as colour operators (PDF 1.7, 8.6.8). Equal red, green and blue are a gray. */
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
            return operator("K", cmyk.getCyan(), cmyk.getMagenta(), cmyk.getYellow(), cmyk.getBlack());
        }
        if (color instanceof FSRGBColor rgb) {
            if (rgb.getRed() == rgb.getGreen() && rgb.getGreen() == rgb.getBlue()) {
                return operator("G", rgb.getRed() / MAX);
            }
            return operator("RG", rgb.getRed() / MAX, rgb.getGreen() / MAX, rgb.getBlue() / MAX);
        }
        throw new IllegalArgumentException("no such kind of colour: " + color);
    }

    private static String operator(String name, double... components) {
        ByteBuffer out = new ByteBuffer();
        Operands.numbers(out, components);
        out.append(name);
        return out.toString();
    }
}
