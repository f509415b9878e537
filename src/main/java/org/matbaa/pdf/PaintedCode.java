package org.matbaa.pdf;

/**
 * A code at its place.
 *
 * @param font the font whose code it is
 * @param code the code
 * @param xPt  origin
 * @param run  gives size, baseline and colour
 */
record PaintedCode(EmbeddedFont font, int code, double xPt, PlacedRun run) {
    /** Whether a code can follow in the same text-showing operator. */
    boolean isLike(PaintedCode next) {
        return font == next.font && run.run().sizePt() == next.run.run().sizePt()
                && run.yPt() == next.run.yPt() && run.color().equals(next.run.color());
    }
}
