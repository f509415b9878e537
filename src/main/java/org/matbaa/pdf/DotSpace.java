package org.matbaa.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/**
 * Flying Saucer's dots, y downwards from the page's top left corner and moved by what it translates,
 * as PDF points, y upwards. Rectangles stay rectangles. Not thread-safe.
 */
final class DotSpace {
    private final float dotsPerPoint;
    private final AffineTransform translation = new AffineTransform();
    private final AffineTransform toPage;

    DotSpace(float pageHeightPt, float dotsPerPoint) {
        this.dotsPerPoint = dotsPerPoint;
        this.toPage = new AffineTransform(1 / dotsPerPoint, 0, 0, -1 / dotsPerPoint, 0, pageHeightPt);
    }

    float dotsPerPoint() {
        return dotsPerPoint;
    }

    double pageHeightPt() {
        return toPage.getTranslateY();
    }

    void translate(double x, double y) {
        translation.translate(x, y);
    }

    /** An area of the page, dots, whatever is translated later. */
    Area fixed(Shape shape) {
        return new Area(translation.createTransformedShape(shape));
    }

    /** What {@link #fixed} would make {@code area} of now. */
    Area unfixed(Area area) {
        return area.createTransformedArea(AffineTransform.getTranslateInstance(
                -translation.getTranslateX(), -translation.getTranslateY()));
    }

    /** A fixed area in PDF points. */
    Shape fixedToPage(Area area) {
        return area.isRectangular()
                ? toPage.createTransformedShape(area.getBounds2D()).getBounds2D()
                : toPage.createTransformedShape(area);
    }

    Shape toPage(Shape shape) {
        if (shape instanceof Rectangle2D box) {
            return toPage(box);
        }
        return shape instanceof Area ? fixedToPage(fixed(shape))
                : toPage.createTransformedShape(translation.createTransformedShape(shape));
    }

    Rectangle2D toPage(Rectangle2D box) {
        return toPage.createTransformedShape(new Path2D.Double(box, translation)).getBounds2D();
    }

    Point2D toPage(float xDots, float yDots) {
        Point2D at = translation.transform(new Point2D.Float(xDots, yDots), null);
        return toPage.transform(at, null);
    }
}
