package org.matbaa.pdf;

/** The part of the graphics state that the canvas changes, at its initial values (PDF 1.7, 8.4). */
final class GraphicsState {
    String fillColor = "0 g";
    String strokeColor = "0 G";
    String stroke = "";
    float opacity = 1;
    EmbeddedFont font;
    float fontSizePt;

    GraphicsState copy() {
        GraphicsState copy = new GraphicsState();
        copy.fillColor = fillColor;
        copy.strokeColor = strokeColor;
        copy.stroke = stroke;
        copy.opacity = opacity;
        copy.font = font;
        copy.fontSizePt = fontSizePt;
        return copy;
    }
}
