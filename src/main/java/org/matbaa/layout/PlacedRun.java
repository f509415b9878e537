package org.matbaa.layout;

import org.matbaa.text.GlyphRun;
import org.w3c.dom.Node;
import org.xhtmlrenderer.render.InlineLayoutBox;

/**
 * A glyph run, or the part of one that belongs to one inline box, at its visual place.
 *
 * @param run    the glyphs
 * @param text   text of the paragraph that the run's clusters point into
 * @param xDots  left end, dots from the left content edge of the block that holds the line
 * @param owner  the inline box whose colour and baseline it is painted with; null for a list marker
 * @param source the text of the document that it is of; of generated text, the element that it is
 *               generated for
 */
public record PlacedRun(GlyphRun run, String text, float xDots, InlineLayoutBox owner, Node source) {
    /** The same run of a text that has this one's in it, from a UTF-16 index on. */
    PlacedRun inText(String all, int from) {
        return new PlacedRun(run.movedTo(from + run.start()), all, xDots, owner, source);
    }
}
