package org.matbaa.layout;

import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.render.FloatDistances;
import org.xhtmlrenderer.render.LineBox;

/**
 * The space that a line has, and how its content is to stand in it.
 *
 * @param leftDots  left end of the space, dots from the block's left content edge
 * @param rightDots right end
 * @param align     alignment of the line, already resolved for the last line
 */
record LineGeometry(float leftDots, float rightDots, Align align) {

    enum Align { LEFT, RIGHT, CENTER, JUSTIFY }

    static LineGeometry of(LineBox line, boolean rightToLeft, boolean last) {
        var style = line.getParent().getStyle();
        IdentValue align = style.getIdent(CSSName.TEXT_ALIGN);
        FloatDistances floats = line.getFloatDistances();
        boolean atStart = align == IdentValue.LEFT || align == IdentValue.JUSTIFY;
        float left = floats == null ? 0 : floats.leftFloatDistance();
        float right = line.getParent().getContentWidth() - (floats == null ? 0 : floats.rightFloatDistance());
        if (floats == null && atStart && !rightToLeft) {
            left = line.getX() - line.getContentStart();
        }
        if (rightToLeft) {
            right -= line.getContentStart();
        } else {
            left += line.getContentStart();
        }
        return new LineGeometry(left, right, resolve(align, rightToLeft, last));
    }

    /** Flying Saucer's initial value {@code left} stands for CSS's {@code start}. */
    private static Align resolve(IdentValue align, boolean rightToLeft, boolean last) {
        Align start = rightToLeft ? Align.RIGHT : Align.LEFT;
        if (align == IdentValue.JUSTIFY) {
            return last ? start : Align.JUSTIFY;
        }
        if (align == IdentValue.CENTER) {
            return Align.CENTER;
        }
        return align == IdentValue.RIGHT ? Align.RIGHT : start;
    }

    float availableDots() {
        return rightDots - leftDots;
    }

    /** Left end of content of a given width. */
    float xDots(float widthDots, boolean rightToLeft) {
        return switch (align) {
            case LEFT -> leftDots;
            case RIGHT -> rightDots - widthDots;
            case CENTER -> (leftDots + rightDots - widthDots) / 2;
            case JUSTIFY -> rightToLeft ? rightDots - widthDots : leftDots;
        };
    }
}
