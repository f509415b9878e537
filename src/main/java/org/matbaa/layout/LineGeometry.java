package org.matbaa.layout;

import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.render.FloatDistances;
import org.xhtmlrenderer.render.LineBox;

/**
 * The space that a line has, and how its content is to stand in it.
 *
 * @param leftDots  left end of the space, dots from the block's left content edge
 * @param rightDots right end
 * @param align     alignment of the line, already resolved for the last line
 */
record LineGeometry(float leftDots, float rightDots, TextAlign align) {

    static LineGeometry of(CssContext css, LineBox line, boolean rightToLeft, boolean last) {
        CalculatedStyle style = line.getParent().getStyle();
        FloatDistances floats = line.getFloatDistances();
        float left = floats == null ? 0 : floats.leftFloatDistance();
        float right = line.getParent().getContentWidth() - (floats == null ? 0 : floats.rightFloatDistance());
        if (rightToLeft) {
            right -= line.getContentStart();
        } else {
            left += line.getContentStart();
        }
        int column = ColumnsBox.shiftDots(line);
        return new LineGeometry(left + column, right + column, align(css, style, last).physical(rightToLeft));
    }

    /** CSS Text 3, 6.3: the last line of justified text stands at the start unless the style says more. */
    private static TextAlign align(CssContext css, CalculatedStyle style, boolean last) {
        TextAlign align = InlineStyles.textAlign(style);
        if (!last) {
            return align;
        }
        TextAlign lastAlign = InlineStyles.textAlignLast(style, css);
        if (lastAlign != null) {
            return lastAlign;
        }
        return align == TextAlign.JUSTIFY ? TextAlign.START : align;
    }

    float availableDots() {
        return rightDots - leftDots;
    }

    /** The space without some at its end. */
    LineGeometry endingEarlier(float byDots, boolean rightToLeft) {
        return new LineGeometry(rightToLeft ? leftDots + byDots : leftDots, rightToLeft ? rightDots : rightDots - byDots, align);
    }

    /** Left end of content of a given width. */
    float xDots(float widthDots, boolean rightToLeft) {
        return switch (align) {
            case LEFT -> leftDots;
            case RIGHT -> rightDots - widthDots;
            case CENTER -> (leftDots + rightDots - widthDots) / 2;
            default -> rightToLeft ? rightDots - widthDots : leftDots;
        };
    }
}
