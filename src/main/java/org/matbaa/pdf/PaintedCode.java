package org.matbaa.pdf;

/**
 * A code at its place.
 *
 * @param font      the font whose code it is
 * @param code      the code
 * @param codePoint the character that it stands for
 * @param xPt       origin
 * @param run       gives size, baseline and colour
 */
record PaintedCode(EmbeddedFont font, int code, int codePoint, double xPt, PlacedRun run) {
    /** Whether a code can follow in the same text-showing operators. */
    boolean isLike(PaintedCode next) {
        return !needsActualText() && !next.needsActualText() && font == next.font
                && next.run.tag().continues(run.tag())
                && run.run().sizePt() == next.run.run().sizePt()
                && run.yPt() == next.run.yPt() && run.color().equals(next.run.color());
    }

    /** Whether ToUnicode alone would be read wrong, or says nothing. */
    boolean needsActualText() {
        return isMirrored() || isPrivate();
    }

    /** Whether the character means something to its font only (PDF/A-2, 6.2.11.7.3). */
    boolean isPrivate() {
        return Character.getType(codePoint) == Character.PRIVATE_USE;
    }

    /** Whether the character is drawn mirrored (UAX #9, L4). */
    boolean isMirrored() {
        return run.run().isRightToLeft() && Character.isMirrored(codePoint);
    }
}
