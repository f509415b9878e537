package org.matbaa.pdf;

import java.awt.BasicStroke;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;

import org.matbaa.layout.PrintFont;
import org.matbaa.layout.PrintImage;
import org.xhtmlrenderer.css.parser.FSColor;
import org.xhtmlrenderer.css.parser.FSRGBColor;
import org.xhtmlrenderer.css.style.derived.FSLinearGradient;
import org.xhtmlrenderer.render.AbstractOutputDevice;

/**
 * The part of a page's canvas that knows shapes and the state that they are painted in. Nothing is
 * written before it is painted with, and nothing that is already so.
 */
abstract class ShapeCanvas extends AbstractOutputDevice<PrintImage, PrintFont> {
    private final PageTarget target;
    private final DotSpace dots;
    private FSColor color = new FSRGBColor(0);
    private float opacity = 1;
    private Stroke stroke = new BasicStroke(1);
    private Area clip;
    private Area appliedClip;

    ShapeCanvas(PageTarget target, DotSpace dots) {
        this.target = target;
        this.dots = dots;
    }

    /** The operator for the current colour. */
    final String fillColor() {
        return PdfColors.fill(color);
    }

    /** Opacity of the current colour, 0 to 1. */
    final float alpha() {
        return PdfColors.alpha(color);
    }

    /**
     * Writes clip and opacity, if they are not what the page has; text painted so far comes first.
     *
     * @param alpha opacity of what is painted next, beside that of the element
     */
    final void applyState(float alpha) {
        boolean clipIsApplied = clip == null ? appliedClip == null
                : appliedClip != null && clip.equals(appliedClip);
        if (!clipIsApplied) {
            target.line().paint();
            target.content().clip(clip == null ? null : dots.fixedToPage(clip));
            appliedClip = clip;
        }
        if (opacity * alpha != target.content().opacity()) {
            target.line().paint();
            target.content().opacity(opacity * alpha);
        }
    }

    private void applyFill() {
        applyState(PdfColors.alpha(color));
        target.content().fillColor(fillColor());
    }

    private boolean isVisible() {
        return PdfColors.alpha(color) > 0;
    }

    @Override
    public void fill(Shape shape) {
        if (isVisible()) {
            applyFill();
            target.content().fill(dots.toPage(shape));
        }
    }

    @Override
    public void draw(Shape shape) {
        if (isVisible()) {
            applyState(PdfColors.alpha(color));
            target.content().strokeColor(PdfColors.stroke(color));
            target.content().strokeStyle(StrokeOperators.of((BasicStroke) stroke, dots.dotsPerPoint()));
            target.content().stroke(dots.toPage(shape));
        }
    }

    @Override
    public void fillRect(int x, int y, int width, int height) {
        fill(new Rectangle(x, y, width, height));
    }

    @Override
    public void drawRect(int x, int y, int width, int height) {
        draw(new Rectangle(x, y, width, height));
    }

    @Override
    public void fillOval(int x, int y, int width, int height) {
        fill(new Ellipse2D.Float(x, y, width, height));
    }

    @Override
    public void drawOval(int x, int y, int width, int height) {
        draw(new Ellipse2D.Float(x, y, width, height));
    }

    @Override
    protected void drawLine(int x1, int y1, int x2, int y2) {
        draw(new Line2D.Float(x1, y1, x2, y2));
    }

    @Override
    public void drawBorderLine(Shape line, int side, int width, boolean solid) {
        draw(line);
    }

    @Override
    public void drawLinearGradient(FSLinearGradient gradient, int x, int y, int width, int height) {
        applyState(1);
        target.content().paint(LinearGradients.shading(target.writer(), gradient,
                dots.toPage(x + gradient.getStartX(), y + gradient.getStartY()),
                dots.toPage(x + gradient.getEndX(), y + gradient.getEndY())));
    }

    @Override
    public void setColor(FSColor color) {
        this.color = color;
    }

    @Override
    public void setOpacity(float opacity) {
        this.opacity = opacity;
    }

    @Override
    public void setStroke(Stroke stroke) {
        this.stroke = stroke;
    }

    @Override
    public Stroke getStroke() {
        return stroke;
    }

    @Override
    public void clip(Shape shape) {
        Area area = dots.fixed(shape);
        if (clip != null) {
            area.intersect(clip);
        }
        clip = area;
    }

    @Override
    public Shape getClip() {
        return clip == null ? null : dots.unfixed(clip);
    }

    @Override
    public void setClip(Shape shape) {
        clip = shape == null ? null : dots.fixed(shape);
    }

    @Override
    public void translate(double x, double y) {
        dots.translate(x, y);
    }

    @Override
    public Object getRenderingHint(RenderingHints.Key key) {
        return null;
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, Object value) {
        // a page is not rendered here
    }

    @Override
    public boolean isSupportsSelection() {
        return false;
    }

    @Override
    public boolean isSupportsCMYKColors() {
        return true;
    }
}
