package org.matbaa.pdf;

import java.awt.Rectangle;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.function.BiConsumer;

import org.matbaa.layout.ColumnPart;
import org.matbaa.layout.PictureElement;
import org.matbaa.layout.PrintFont;
import org.matbaa.layout.PrintImage;
import org.matbaa.pdf.ContentTag.Artifact;
import org.matbaa.pdf.ContentTag.Real;
import org.matbaa.pdf.Links.Link;
import org.matbaa.text.GlyphRun;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.derived.BorderPropertySet;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.BorderPainter;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.RenderingContext;
import org.xhtmlrenderer.render.TextDecoration;

/**
 * One page as Flying Saucer paints on it: dots, y downwards from the page's top left corner.
 *
 * <p>A canvas belongs to its {@link PdfFile}, ends with its page, and is not thread-safe.
 */
public final class PageCanvas extends ShapeCanvas {
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final PageTarget target;
    private final DotSpace dots;
    private final PagePainters painters;
    private final ReadingAids aids;
    private boolean isMargin;

    PageCanvas(PageTarget target, DotSpace dots, PagePainters painters) {
        super(target, dots);
        this.target = target;
        this.dots = dots;
        this.painters = painters;
        this.aids = new ReadingAids(target, dots, this::placed);
    }

    /** Dots in a PDF point. */
    public float dotsPerPoint() {
        return dots.dotsPerPoint();
    }

    /**
     * Paints a run of glyphs in the current colour. Runs of one line, in any order, are painted
     * together when the next line begins; to belong together they need the same text object. They are
     * an artifact, not content of the document's structure.
     *
     * @param run   the glyphs
     * @param text  the text of the run's paragraph
     * @param xDots the run's left edge
     * @param yDots the baseline
     */
    public void paintRun(GlyphRun run, String text, float xDots, float yDots) {
        paintRun(run, text, xDots, yDots, Artifact.LAYOUT);
    }

    /** Paints a run of the document's, on its baseline. */
    void paintRun(org.matbaa.layout.PlacedRun placed, float xDots, float yDots, ContentTag tag) {
        paintRun(placed.run(), placed.text(), xDots, yDots, tag);
    }

    private void paintRun(GlyphRun run, String text, float xDots, float yDots, ContentTag tag) {
        applyState(alpha());
        target.line().add(placed(run, text, dots.toPage(xDots, yDots), tag));
    }

    /** A run on its baseline, as it is painted now. */
    private PlacedRun placed(org.matbaa.layout.PlacedRun placed, float xDots, float yDots) {
        return placed(placed.run(), placed.text(), dots.toPage(xDots, yDots), Artifact.LAYOUT);
    }

    private PlacedRun placed(GlyphRun run, String text, Point2D at, ContentTag tag) {
        ContentTag real = !isMargin ? tag
                : at.getY() > dots.pageHeightPt() / 2 ? Artifact.HEADER : Artifact.FOOTER;
        return new PlacedRun(run, text, at.getX(), at.getY(), fillColor(), real);
    }

    /** What the page has for programs that copy its text out. */
    ReadingAids aids() {
        return aids;
    }

    /** Says whether what is painted from now on stands in the page's margins and is no content. */
    void setMargin(boolean margin) {
        this.isMargin = margin;
    }

    /** Finds what the document's content is. */
    ContentTags tags() {
        return painters.tags();
    }

    /**
     * Makes an area a link to an address (PDF 1.7, 12.6.4.7), without a border, printed or not.
     *
     * @param uri  the address
     * @param area dots
     */
    public void addLink(String uri, Rectangle2D area) {
        Links.add(target, new Link(uri, uri), dots.toPage(area));
    }

    /**
     * Adds a bookmark that leads to this page.
     *
     * @param level 1 is the highest; a level with none above it goes as high as it can
     * @param title the text
     * @param yDots where the page is shown from
     */
    public void addBookmark(int level, String title, float yDots) {
        target.bookmarks().add(level, title, (float) dots.toPage(0, yDots).getY());
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
            paintBlockBackground(context, box);
            link(context, box);
            bookmark(box);
        }
    }

    @Override
    public void paintBorder(RenderingContext context, Box box) {
        if (box instanceof InlineLayoutBox inline) {
            painters.inline().forEachFragment(context, inline, () -> super.paintBorder(context, inline));
        } else if (ColumnPart.of(box).isEmpty()) {
            super.paintBorder(context, box);
        } else {
            forEachPart(context, box, (part, bounds) -> paintBorder(context, bounds, box.getBorder(context), part.sides()));
        }
    }

    @Override
    public void paintBorder(RenderingContext context, CalculatedStyle style, Rectangle edge, int sides) {
        paintBorder(context, edge, style.getBorder(context), sides);
    }

    /** A side that meets one that is cut off ends as square as it is. */
    private static void paintBorder(RenderingContext context, Rectangle edge, BorderPropertySet border, int sides) {
        BorderPropertySet drawn = new BorderPropertySet(border);
        if ((sides & BorderPainter.TOP) == 0) {
            drawn.setTop(0);
        }
        if ((sides & BorderPainter.BOTTOM) == 0) {
            drawn.setBottom(0);
        }
        BorderPainter.paint(edge, sides, drawn, context, 0);
    }

    /** Those that meet overlap, the stronger over the weaker, which is drawn first (CSS 2.1, 17.6.2). */
    @Override
    public void paintCollapsedBorder(RenderingContext context, BorderPropertySet border, Rectangle bounds, int side) {
        BorderPropertySet drawn = new BorderPropertySet(border);
        if ((side & (BorderPainter.TOP | BorderPainter.BOTTOM)) != 0) {
            drawn.setLeft(0);
            drawn.setRight(0);
        } else {
            drawn.setTop(0);
            drawn.setBottom(0);
        }
        super.paintCollapsedBorder(context, drawn, bounds, side);
    }

    private void paintBlockBackground(RenderingContext context, Box box) {
        if (ColumnPart.of(box).isEmpty()) {
            super.paintBackground(context, box);
        } else {
            forEachPart(context, box, (part, bounds) ->
                    paintBackground(context, box.getStyle(), bounds, bounds, box.getStyle().getBorder(context)));
        }
    }

    private static void forEachPart(RenderingContext context, Box box, BiConsumer<ColumnPart, Rectangle> paint) {
        if (box.getStyle().isVisible()) {
            Rectangle edge = box.getPaintingBorderEdge(context);
            ColumnPart.of(box).stream().filter(part -> part.isOn(context.getPage()))
                    .forEach(part -> paint.accept(part, part.bounds(edge)));
        }
    }

    @Override
    public void drawTextDecoration(RenderingContext context, InlineLayoutBox box, TextDecoration decoration) {
        painters.inline().forEachFragment(context, box, () -> super.drawTextDecoration(context, box, decoration));
    }

    private void link(RenderingContext context, Box box) {
        Element element = box.getElement();
        if (element != null && !box.isAnonymous() && !element.getAttribute("id").isEmpty()) {
            target.destinations().reach(element.getAttribute("id"), (float) dots.toPage(0, box.getAbsY()).getY());
        }
        if (element != null && element.getNodeName().equals("a") && element.hasAttribute("href")) {
            String uri = element.getAttribute("href");
            String text = element.getTextContent().strip().replaceAll("\\s+", " ");
            PdfAnnotation annotation = Links.add(target, new Link(uri, text.isEmpty() ? uri : text),
                    dots.toPage(box.getContentAreaEdge(box.getAbsX(), box.getAbsY(), context)));
            painters.tags().link(element).ifPresent(place -> annotation.put(PdfName.STRUCTPARENT,
                    new PdfNumber(target.structure().annotate(place, annotation.getIndirectReference()))));
        }
    }

    private void bookmark(Box box) {
        Element element = box.getElement();
        if (element != null && !box.isAnonymous() && HEADINGS.contains(element.getNodeName())
                && painters.headings().first(box)) {
            String title = element.getTextContent().strip().replaceAll("\\s+", " ");
            addBookmark(element.getNodeName().charAt(1) - '0', title, box.getAbsY());
        }
    }

    @Override
    public void paintReplacedElement(RenderingContext context, BlockBox box) {
        if (box.getReplacedElement() instanceof PictureElement element) {
            Rectangle area = box.getContentAreaEdge(box.getAbsX(), box.getAbsY(), context);
            boolean isContent = !isMargin && painters.tags().isFirst(box);
            ContentTag tag = isContent ? painters.tags().picture(box.getElement()) : Artifact.REPEATED;
            if (tag instanceof Real real) {
                real.place().element().set("Layout", "BBox", dots.toPage((Rectangle2D) area));
            }
            drawImage((PrintImage) element.picture(), area, tag);
        }
    }

    @Override
    public void drawImage(PrintImage image, int x, int y) {
        drawImage(image, new Rectangle(x, y, image.width(), image.height()));
    }

    /**
     * Paints a picture into an area, as an artifact.
     *
     * @param area dots
     * @throws UncheckedIOException when the picture cannot be decoded; its cause has a sentence
     *                              for a user
     */
    public void drawImage(PrintImage image, Rectangle2D area) {
        drawImage(image, area, Artifact.LAYOUT);
    }

    private void drawImage(PrintImage image, Rectangle2D area, ContentTag tag) {
        try {
            DocumentPictures.Placed picture = target.pictures().place(image.picture());
            applyState(1);
            target.content().paint(picture, dots.toPage(area), tag);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void setFont(PrintFont font) {
        // every run names its own font
    }

    @Override
    public void drawSelection(RenderingContext context, InlineText text) {
        // nothing can be selected: see isSupportsSelection
    }
}
