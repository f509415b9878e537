package org.matbaa.pdf;

import org.matbaa.layout.LaidOutDocument;
import org.matbaa.pdf.structure.StructureTree;
import org.xhtmlrenderer.css.style.CalculatedStyle.Edge;
import org.xhtmlrenderer.extend.FontContext;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.RenderingContext;

import java.awt.Shape;
import java.util.List;

import static org.xhtmlrenderer.layout.Layer.PagedMode.PAGED_MODE_PRINT;

/** The painting stage: pages of boxes in, pages of a PDF file out. Decides nothing about places. */
public final class DocumentPainter {
    private static final FontContext FONT_CONTEXT = new FontContext() { };

    private DocumentPainter() {
    }

    /**
     * Paints every page of a document, once.
     *
     * @param document what to paint; its margin boxes get their text here
     * @param file     gets the pages; is not closed
     */
    public static void paint(LaidOutDocument document, PdfFile file) {
        InlinePainter inline = new VisualLinePainter(document.lines());
        StructureTree structure = StructureTree.of(
                document.root().getElement().getOwnerDocument(), file.language());
        file.setStructure(structure);
        PagePainters painters = new PagePainters(inline, new ContentTags(structure), new PaintedOnce());
        List<PageBox> pages = document.pages();
        float dotsPerPoint = document.scale().dotsPerPoint();
        for (int i = 0; i < pages.size(); i++) {
            if (Thread.currentThread().isInterrupted()) {
                throw new PaintingStoppedException();
            }
            PageBox page = pages.get(i);
            RenderingContext sizes = context(document, null);
            PageCanvas canvas = file.newPage(page.getWidth(sizes) / dotsPerPoint,
                    page.getHeight(sizes) / dotsPerPoint, dotsPerPoint, painters);
            RenderingContext context = context(document, canvas);
            if (i == 0) {
                document.root().getLayer().assignPagePaintingPositions(context, PAGED_MODE_PRINT);
            }
            context.setPageCount(pages.size());
            context.setPage(i, page);
            paint(document.root().getLayer(), page, context, canvas);
        }
    }

    private static RenderingContext context(LaidOutDocument document, PageCanvas canvas) {
        return document.context().newRenderingContextInstance(
                canvas, FONT_CONTEXT, document.root().getLayer(), 0);
    }

    private static void paint(Layer root, PageBox page, RenderingContext context, PageCanvas canvas) {
        page.paintBackground(context, 0, PAGED_MODE_PRINT);
        canvas.setMargin(true);
        page.paintMarginAreas(context, 0, PAGED_MODE_PRINT);
        canvas.setMargin(false);
        page.paintBorder(context, 0, PAGED_MODE_PRINT);
        Shape wholePage = canvas.getClip();
        canvas.clip(page.getPrintClippingBounds(context));
        int top = page.getMarginBorderPadding(context, Edge.TOP) - page.getPaintingTop();
        int left = page.getMarginBorderPadding(context, Edge.LEFT);
        canvas.translate(left, top);
        root.paint(context);
        canvas.translate(-left, -top);
        canvas.setClip(wholePage);
    }
}
