package org.matbaa.layout;

import org.xhtmlrenderer.render.InlineLayoutBox;

/**
 * A visually contiguous piece of an inline box in one line. Bidi reordering can split a box into
 * several (CSS Writing Modes 3, 2.4.4).
 *
 * @param box       the inline box
 * @param xDots     left margin edge, dots from the block's left content edge
 * @param widthDots width with the margin, border and padding that the piece carries
 * @param leftEdge  whether the box's left border and padding are drawn on this piece
 * @param rightEdge the same for the right
 */
public record Fragment(InlineLayoutBox box, float xDots, float widthDots, boolean leftEdge, boolean rightEdge) {
}
