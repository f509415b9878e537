package org.matbaa.layout;

import org.matbaa.text.Paragraph;

/**
 * A text of which parts are measured, each joined to what is beside it.
 *
 * @param paragraph {@code controls} UTF-16 characters, and the text
 */
record WholeText(String text, Paragraph paragraph, int controls, DotScale scale) {
    /** The width of a part in whole dots, rounded up. */
    int dots(int start, int end) {
        return scale.dotsUp(paragraph.line(controls + start, controls + end).widthPt());
    }
}
