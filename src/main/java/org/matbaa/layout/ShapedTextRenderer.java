package org.matbaa.layout;

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
    private final TextWidths widths;
    private final LineGlue glue;
    private final MeasuredText measured;

    ShapedTextRenderer(TextWidths widths, LineGlue glue, MeasuredText measured) {
        this.widths = widths;
        this.glue = glue;
        this.measured = measured;
    }

    @Override
    public int getWidth(FontContext context, PrintFont font, String string) {
        int tag = LineGlue.tagAt(string);
        if (tag < 0) {
            int x = measured.xDots();
            boolean isHyphenated = string.endsWith(IcuLineBreaking.HYPHENATED);
            String own = isHyphenated ? string.substring(0, string.length() - 1) : string;
            String fitting = measured.fitting(own);
            String after = measured.hanging(own);
            boolean isPart = measured.isPart(own);
            int dots = measured.roundingDots(string)
                    + (isPart ? measured.partDots(fitting, after.length()) : widths.dots(fitting, font, measured.current(), x));
            int hanging = isPart ? measured.partDots(after, 0) : widths.dots(after, font, measured.current(), x + dots);
            measured.endAt(x + dots + hanging);
            int hyphen = isHyphenated ? widths.dots(string.substring(own.length()), font, measured.current()) : 0;
            return measured.knownDots(string, dots + hyphen + measured.unhungDots(hanging - hyphen));
        }
        LineGlue.Tagged about = glue.at(string, tag);
        int x = measured.xDots(about.xDots(string));
        String text = string.substring(0, tag);
        String fitting = about.hangs() ? MeasuredText.withoutSpaces(text) : text;
        int own = measured.isPart(text) ? measured.partDots(fitting, text.length() - fitting.length())
                : widths.dots(fitting, font, about.measure(), x);
        int width = measured.roundingDots(string) + measured.unhungDots(0) + own;
        return LineGlue.asksForGlue(string, tag) ? gluedDots(width, about) : width;
    }

    /** What is glued together and wider than the block begins a line, which Flying Saucer would end after the first of it. */
    private static int gluedDots(int ownDots, LineGlue.Tagged about) {
        int dots = ownDots + about.widthDots();
        int roomDots = about.block().getContentWidth();
        return roomDots > 0 && dots > roomDots ? Math.max(ownDots, roomDots) : dots;
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
