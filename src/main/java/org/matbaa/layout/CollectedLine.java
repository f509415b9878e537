package org.matbaa.layout;

import org.xhtmlrenderer.render.LineBox;

import java.util.List;

/**
 * A line as Flying Saucer broke it, in terms of its paragraph's text.
 *
 * @param box   the line
 * @param start first UTF-16 index
 * @param end   index after the last that can be seen: spaces at the line's end hang and are left out
 * @param spans texts and objects in logical order
 * @param last  whether the paragraph ends with it
 */
record CollectedLine(LineBox box, int start, int end, List<Span> spans, boolean last) {
}
