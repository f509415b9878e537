package org.matbaa.layout;

import org.matbaa.text.GlyphRun;
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

    /** Points from the start of the text to each of its UTF-16 characters and to its end, if it stood in one line. */
    float[] placesPt() {
        float[] places = new float[text.length() + 1];
        for (GlyphRun run : paragraph.line(controls, controls + text.length()).visualRuns()) {
            for (int i = 0; i < run.length(); i++) {
                places[run.clusters()[i] - controls + 1] += run.advances()[i] * run.sizePt() / run.face().unitsPerEm();
            }
        }
        for (int i = 0; i < text.length(); i++) {
            places[i + 1] += places[i];
        }
        return places;
    }
}
