package org.matbaa.layout;

/**
 * The size of a Flying Saucer dot.
 *
 * @param dotsPerPoint dots in a PDF point
 * @param dotsPerPixel dots in a CSS pixel (1/96 inch)
 */
public record DotScale(float dotsPerPoint, int dotsPerPixel) {
    /** 80 dots a pixel: positions are exact to a hundredth of a point. */
    public static final DotScale FINE = new DotScale(80 * 4f / 3f, 80);

    /** Dots to points. */
    public float points(float dots) {
        return dots / dotsPerPoint;
    }

    /** Points to dots, rounded up so that measured text never overflows its box. */
    public int dotsUp(float points) {
        return (int) Math.ceil(points * dotsPerPoint - 0.01f);
    }
}
