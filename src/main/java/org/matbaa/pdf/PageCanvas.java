package org.matbaa.pdf;

import java.awt.BasicStroke;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.matbaa.layout.PictureElement;
import org.matbaa.layout.PrintFont;
import org.matbaa.layout.PrintImage;
import org.matbaa.text.GlyphRun;
import org.xhtmlrenderer.css.parser.FSColor;
import org.xhtmlrenderer.css.parser.FSRGBColor;
import org.xhtmlrenderer.css.style.derived.FSLinearGradient;
import org.xhtmlrenderer.render.AbstractOutputDevice;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.RenderingContext;
import org.xhtmlrenderer.render.TextDecoration;
import org.w3c.dom.Element;

/**
 * One page as Flying Saucer paints on it: dots, y downwards from the page's top left corner.
 *
 * <p>Nothing is written before it is painted with, and nothing that is already so. A canvas belongs
 * to its {@link PdfFile}, ends with its page, and is not thread-safe.
 */
public final class PageCanvas extends AbstractOutputDevice<PrintImage, PrintFont> {
    private final PageTarget target;
    private final float dotsPerPoint;
    private final PagePainters painters;
    private final AffineTransform translation = new AffineTransform();
    private final AffineTransform toPage;
    private FSColor color = new FSRGBColor(0);
    private float opacity = 1;
    private Stroke stroke = new BasicStroke(1);
    private Area clip;
    private Area appliedClip;
    private float appliedOpacity = 1;

    PageCanvas(PageTarget target, float heightPt, float dotsPerPoint, PagePainters painters) {
        this.target = target;
        this.dotsPerPoint = dotsPerPoint;
        this.painters = painters;
        this.toPage = new AffineTransform(1 / dotsPerPoint, 0, 0, -1 / dotsPerPoint, 0, heightPt);
    }

    /** Dots in a PDF point. */
    public float dotsPerPoint() {
        return dotsPerPoint;
    }

    /**
     * Paints a run of glyphs in the current colour. Runs of one line, in any order, are painted
     * together when the next line begins; to belong together they need the same text object.
     *
     * @param run   the glyphs
     * @param text  the text of the run's paragraph
     * @param xDots the run's left edge
     * @param yDots the baseline
     */
    public void paintRun(GlyphRun run, String text, float xDots, float yDots) {
        applyState();
        Point2D at = toPage(xDots, yDots);
        target.line().add(new PlacedRun(run, text, at.getX(), at.getY(), PdfColors.fill(color)));
    }

    /**
     * Makes an area a link to an address (PDF 1.7, 12.6.4.7), without a border, printed or not.
     *
     * @param uri  the address
     * @param area dots
     */
    public void addLink(String uri, Rectangle2D area) {
        Links.add(target.writer(), uri, toPage(area).getBounds2D());
    }

    /**
     * Adds a bookmark that leads to this page.
     *
     * @param level 1 is the highest; a level with none above it goes as high as it can
     * @param title the text
     * @param yDots where the page is shown from
     */
    public void addBookmark(int level, String title, float yDots) {
        target.bookmarks().add(level, title, (float) toPage(0, yDots).getY());
    }

    @Override
    public void drawText(RenderingContext context, InlineText text) {
        painters.inline().paintText(context, text, this);
    }

    @Override
    public void paintBackground(RenderingContext context, Box box) {
        if (box instanceof InlineLayoutBox inline) {
            painters.inline().forEachFragment(context, inline, () -> {
                super.paintBackground(context, inline);
                link(context, inline);
            });
        } else {
            super.paintBackground(context, box);
            link(context, box);
            bookmark(box);
        }
    }

    @Override
    public void paintBorder(RenderingContext context, Box box) {
        if (box instanceof InlineLayoutBox inline) {
            painters.inline().forEachFragment(context, inline, () -> super.paintBorder(context, inline));
        } else {
            super.paintBorder(context, box);
        }
    }

    @Override
    public void drawTextDecoration(RenderingContext context, InlineLayoutBox box, TextDecoration decoration) {
        painters.inline().forEachFragment(context, box, () -> super.drawTextDecoration(context, box, decoration));
    }

    private void link(RenderingContext context, Box box) {
        Element element = box.getElement();
        if (element != null && element.getNodeName().equals("a") && element.hasAttribute("href")) {
            addLink(element.getAttribute("href"), box.getContentAreaEdge(box.getAbsX(), box.getAbsY(), context));
        }
    }

    private void bookmark(Box box) {
        Element element = box.getElement();
        if (element != null && !box.isAnonymous() && element.getNodeName().matches("h[1-6]")
                && painters.headings().first(box)) {
            String title = element.getTextContent().strip().replaceAll("\\s+", " ");
            addBookmark(element.getNodeName().charAt(1) - '0', title, box.getAbsY());
        }
    }

    @Override
    public void paintReplacedElement(RenderingContext context, BlockBox box) {
        if (box.getReplacedElement() instanceof PictureElement element) {
            drawImage((PrintImage) element.picture(), box.getContentAreaEdge(box.getAbsX(), box.getAbsY(), context));
        }
    }

    @Override
    public void drawImage(PrintImage image, int x, int y) {
        drawImage(image, new Rectangle(x, y, image.width(), image.height()));
    }

    /**
     * Paints a picture into an area.
     *
     * @param area dots
     * @throws UncheckedIOException when the picture cannot be decoded; its cause has a sentence
     *                              for a user
     */
    public void drawImage(PrintImage image, Rectangle2D area) {
        try {
            DocumentPictures.Placed picture = target.pictures().place(image.picture());
            applyState();
            target.content().paint(picture, toPage(area).getBounds2D());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void fill(Shape shape) {
        if (isVisible()) {
            applyFill();
            target.content().fill(toPage(shape));
        }
    }

    @Override
    public void draw(Shape shape) {
        if (isVisible()) {
            applyState();
            target.content().strokeColor(PdfColors.stroke(color));
            target.content().strokeStyle(StrokeOperators.of((BasicStroke) stroke, dotsPerPoint));
            target.content().stroke(toPage(shape));
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
        applyState();
        target.content().paint(LinearGradients.shading(target.writer(), gradient,
                toPage(x + gradient.getStartX(), y + gradient.getStartY()),
                toPage(x + gradient.getEndX(), y + gradient.getEndY())));
    }

    @Override
    public void setFont(PrintFont font) {
        // every run names its own font
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
        Area area = new Area(translation.createTransformedShape(shape));
        if (clip != null) {
            area.intersect(clip);
        }
        clip = area;
    }

    @Override
    public Shape getClip() {
        return clip == null ? null : clip.createTransformedArea(AffineTransform.getTranslateInstance(
                -translation.getTranslateX(), -translation.getTranslateY()));
    }

    @Override
    public void setClip(Shape shape) {
        clip = shape == null ? null : new Area(translation.createTransformedShape(shape));
    }

    @Override
    public void translate(double x, double y) {
        translation.translate(x, y);
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

    @Override
    public void drawSelection(RenderingContext context, InlineText text) {
        // nothing can be selected: see isSupportsSelection
    }

    private boolean isVisible() {
        return PdfColors.alpha(color) > 0;
    }

    private void applyFill() {
        applyState();
        target.content().fillColor(PdfColors.fill(color));
    }

    private void applyState() {
        if (clip == null ? appliedClip != null : appliedClip == null || !clip.equals(appliedClip)) {
            target.line().paint();
            target.content().clip(clip == null ? null : pageShape(clip));
            appliedClip = clip;
        }
        float alpha = opacity * PdfColors.alpha(color);
        if (alpha != appliedOpacity) {
            target.line().paint();
            target.content().opacity(alpha);
            appliedOpacity = alpha;
        }
    }

    private Shape toPage(Shape shape) {
        if (shape instanceof Rectangle2D box) {
            Path2D path = new Path2D.Double(box, translation);
            return toPage.createTransformedShape(path).getBounds2D();
        }
        return pageShape(translation.createTransformedShape(shape));
    }

    private Shape pageShape(Shape translated) {
        if (translated instanceof Area area && area.isRectangular()) {
            return toPage.createTransformedShape(area.getBounds2D()).getBounds2D();
        }
        return toPage.createTransformedShape(translated);
    }

    private Point2D toPage(float xDots, float yDots) {
        Point2D at = translation.transform(new Point2D.Float(xDots, yDots), null);
        return toPage.transform(at, null);
    }
}
