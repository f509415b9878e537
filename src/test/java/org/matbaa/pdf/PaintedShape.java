package org.matbaa.pdf;

import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/**
 * What is filled with a colour on a page.
 *
 * @param rgb     the colour
 * @param bounds  in points, y from the page's top; what is beyond the clip is left out
 * @param oblique whether it is no upright rectangle
 */
record PaintedShape(int rgb, Rectangle2D bounds, boolean oblique) {

    /** The shapes of a colour on each page of a file. */
    static List<List<PaintedShape>> of(Path pdf, int rgb) throws IOException {
        List<List<PaintedShape>> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (PDPage page : document.getPages()) {
                Reader reader = new Reader(page);
                reader.processPage(page);
                pages.add(reader.found.stream().filter(shape -> shape.rgb == rgb).toList());
            }
        }
        return pages;
    }

    boolean isUpright() {
        return bounds.getHeight() > bounds.getWidth();
    }

    private static final class Reader extends PDFGraphicsStreamEngine {
        private final List<PaintedShape> found = new ArrayList<>();
        private GeneralPath path = new GeneralPath();

        Reader(PDPage page) {
            super(page);
        }

        @Override
        public void fillPath(int windingRule) throws IOException {
            Area area = new Area(path);
            area.intersect(getGraphicsState().getCurrentClippingPath());
            Rectangle2D bounds = area.getBounds2D();
            double top = getPage().getMediaBox().getHeight() - bounds.getMaxY();
            found.add(new PaintedShape(getGraphicsState().getNonStrokingColor().toRGB(),
                    new Rectangle2D.Double(bounds.getX(), top, bounds.getWidth(), bounds.getHeight()), !area.isRectangular()));
            path = new GeneralPath();
        }

        @Override
        public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
            moveTo((float) p0.getX(), (float) p0.getY());
            for (Point2D point : List.of(p1, p2, p3)) {
                lineTo((float) point.getX(), (float) point.getY());
            }
            closePath();
        }

        @Override
        public void drawImage(PDImage image) {
            // no shape
        }

        @Override
        public void clip(int windingRule) {
            path.setWindingRule(windingRule);
            getGraphicsState().intersectClippingPath(path);
        }

        @Override
        public void moveTo(float x, float y) {
            path.moveTo(x, y);
        }

        @Override
        public void lineTo(float x, float y) {
            path.lineTo(x, y);
        }

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
            path.curveTo(x1, y1, x2, y2, x3, y3);
        }

        @Override
        public Point2D getCurrentPoint() {
            return path.getCurrentPoint();
        }

        @Override
        public void closePath() {
            path.closePath();
        }

        @Override
        public void endPath() {
            path = new GeneralPath();
        }

        @Override
        public void strokePath() {
            path = new GeneralPath();
        }

        @Override
        public void fillAndStrokePath(int windingRule) throws IOException {
            fillPath(windingRule);
        }

        @Override
        public void shadingFill(COSName name) {
            // no shape
        }
    }
}
