package org.matbaa.layout;

import org.matbaa.text.TextEngine;
import org.matbaa.text.TextStyle;
import org.xhtmlrenderer.extend.FSGlyphVector;
import org.xhtmlrenderer.extend.FontContext;
import org.xhtmlrenderer.extend.OutputDevice;
import org.xhtmlrenderer.extend.TextRenderer;
import org.xhtmlrenderer.render.FSFontMetrics;
import org.xhtmlrenderer.render.JustificationInfo;

import java.awt.Rectangle;

/**
 * Gives Flying Saucer the widths of shaped text. It draws nothing: lines are painted as glyph runs,
 * from {@link VisualLine}s.
 */
final class ShapedTextRenderer implements TextRenderer<OutputDevice<?, PrintFont>, FontContext, PrintFont> {
    private final TextEngine engine;
    private final DotScale scale;
    private final LineGlue glue;
    private final MeasuredSpacing spacing;

    ShapedTextRenderer(TextEngine engine, DotScale scale, LineGlue glue, MeasuredSpacing spacing) {
        this.engine = engine;
        this.scale = scale;
        this.glue = glue;
        this.spacing = spacing;
    }

    @Override
    public int getWidth(FontContext context, PrintFont font, String string) {
        int tag = LineGlue.tagAt(string);
        if (tag < 0) {
            return measure(font, string);
        }
        int width = measure(font, string.substring(0, tag));
        return LineGlue.asksForGlue(string, tag) ? width + glue.at(string, tag).widthDots() : width;
    }

    private int measure(PrintFont font, String string) {
        if (string.isEmpty()) {
            return 0;
        }
        TextStyle style = new TextStyle(font.fonts(), scale.points(font.sizeDots()), "",
                spacing.points());
        return scale.dotsUp(engine.widthPt(string, style));
    }

    @Override
    public FSFontMetrics getFSFontMetrics(FontContext context, PrintFont font, String string) {
        return new PrintFontMetrics(font.fonts().primary(), font.sizeDots());
    }

    @Override
    public void setup(FontContext context) {
        // Nothing to set up.
    }

    @Override
    public void drawString(OutputDevice<?, PrintFont> device, String string, float x, float y) {
        throw new UnsupportedOperationException("text is drawn from visual lines");
    }

    @Override
    public void drawString(OutputDevice<?, PrintFont> device, String string, float x, float y,
                           JustificationInfo info) {
        throw new UnsupportedOperationException("text is drawn from visual lines");
    }

    @Override
    public void drawGlyphVector(OutputDevice<?, PrintFont> device, FSGlyphVector vector, float x, float y) {
        throw new UnsupportedOperationException("text is drawn from visual lines");
    }

    @Override
    public FSGlyphVector getGlyphVector(OutputDevice<?, PrintFont> device, PrintFont font, String string) {
        throw new UnsupportedOperationException("there is no selection on paper");
    }

    @Override
    public float[] getGlyphPositions(OutputDevice<?, PrintFont> device, PrintFont font, FSGlyphVector vector) {
        throw new UnsupportedOperationException("there is no selection on paper");
    }

    @Override
    public Rectangle getGlyphBounds(OutputDevice<?, PrintFont> device, PrintFont font, FSGlyphVector vector,
                                    int index, float x, float y) {
        throw new UnsupportedOperationException("there is no selection on paper");
    }

    @Override
    public void setFontScale(float scale) {
        // Sizes are absolute on paper.
    }

    @Override
    public float getFontScale() {
        return 1;
    }

    @Override
    public void setSmoothingThreshold(float fontsize) {
        // Not a raster device.
    }
}
