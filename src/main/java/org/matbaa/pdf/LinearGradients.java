package org.matbaa.pdf;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.util.List;

import org.openpdf.text.pdf.PdfFunction;
import org.openpdf.text.pdf.PdfShading;
import org.openpdf.text.pdf.PdfWriter;
import org.xhtmlrenderer.css.parser.FSCMYKColor;
import org.xhtmlrenderer.css.parser.FSColor;
import org.xhtmlrenderer.css.parser.FSRGBColor;
import org.xhtmlrenderer.css.style.derived.FSLinearGradient;
import org.xhtmlrenderer.css.style.derived.FSLinearGradient.StopValue;

/** CSS linear gradients as axial shadings (PDF 1.7, 8.7.4.5.3), in RGB. */
final class LinearGradients {
    private LinearGradients() {
    }

    /**
     * Makes a shading.
     *
     * @param from PDF points, where the first stop's line begins
     * @param to   PDF points, where the gradient's line ends
     */
    static PdfShading shading(PdfWriter writer, FSLinearGradient gradient, Point2D from, Point2D to) {
        List<StopValue> stops = gradient.getStopPoints();
        float length = (float) Math.hypot(gradient.getEndX() - gradient.getStartX(),
                gradient.getEndY() - gradient.getStartY());
        PdfFunction[] pieces = new PdfFunction[stops.size() - 1];
        float[] bounds = new float[Math.max(0, stops.size() - 2)];
        float[] encode = new float[2 * pieces.length];
        for (int i = 0; i < pieces.length; i++) {
            pieces[i] = PdfFunction.type2(writer, new float[] {0, 1}, null,
                    rgb(stops.get(i).getColor()), rgb(stops.get(i + 1).getColor()), 1);
            encode[2 * i + 1] = 1;
            if (i > 0) {
                bounds[i - 1] = stops.get(i).getLength() / length;
            }
        }
        PdfFunction whole = PdfFunction.type3(writer, new float[] {0, 1}, null, pieces, bounds, encode);
        return PdfShading.type2(writer, Color.BLACK, new float[] {(float) from.getX(),
            (float) from.getY(), (float) to.getX(), (float) to.getY()}, new float[] {0, 1}, whole,
                new boolean[] {true, true});
    }

    private static float[] rgb(FSColor color) {
        if (color instanceof FSCMYKColor cmyk) {
            float light = 1 - cmyk.getBlack();
            return new float[] {(1 - cmyk.getCyan()) * light, (1 - cmyk.getMagenta()) * light,
                (1 - cmyk.getYellow()) * light};
        }
        FSRGBColor rgb = (FSRGBColor) color;
        return new float[] {rgb.getRed() / 255f, rgb.getGreen() / 255f, rgb.getBlue() / 255f};
    }
}
