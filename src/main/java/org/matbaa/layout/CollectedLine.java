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
    /** Index after the last of the preserved spaces that end the line. */
    int preservedEnd(String text) {
        int preserved = end;
        for (Span span : spans) {
            while (preserved >= span.start() && preserved < span.end() && text.charAt(preserved) == ' ' && isPreserved(span)) {
                preserved++;
            }
        }
        return preserved;
    }

    private static boolean isPreserved(Span span) {
        return span.owner() != null && WhiteSpace.of(span.owner().getStyle()) == WhiteSpace.KEPT;
    }
}
