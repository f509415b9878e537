package org.matbaa.pdf;

/**
 * A code at its place.
 *
 * @param font      the font whose code it is
 * @param code      the code
 * @param codePoint the character that it stands for
 * @param xPt       origin
 * @param run       gives size, baseline and colour
 * @param spelling  what it is read as
 * @param begins    whether it begins a text-showing operator within codes that are read together
 */
record PaintedCode(EmbeddedFont font, int code, int codePoint, double xPt, PlacedRun run, Spelling spelling,
                   boolean begins) {
    /** Whether a code can follow in the same text-showing operators. */
    boolean isLike(PaintedCode next) {
        return spelling == next.spelling && run.yPt() == next.run.yPt() && next.run.continues(run);
    }

    /**
     * Whether the code and one that stands left of it must be in one operator to be read in their order: a mark or
     * joiner and what else is weak (UAX #9) beside it.
     */
    boolean joins(PaintedCode left) {
        return isWeak(codePoint) && isWeak(left.codePoint) && (isMark(codePoint) || isMark(left.codePoint));
    }

    /** Whether a character is a letter or mark of right-to-left text (UAX #9: R, AL). */
    static boolean isRightToLeft(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** Whether a character is a letter or mark of left-to-right text (UAX #9: L). */
    static boolean isLeftToRight(int codePoint) {
        return Character.getDirectionality(codePoint) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }

    static boolean isMark(int codePoint) {
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_NONSPACING_MARK, Character.DIRECTIONALITY_BOUNDARY_NEUTRAL -> true;
            default -> false;
        };
    }

    /** Whether a character is a digit, a sign in numbers, a mark or a joiner (UAX #9: weak). */
    static boolean isWeak(int codePoint) {
        return isMark(codePoint) || switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_EUROPEAN_NUMBER, Character.DIRECTIONALITY_ARABIC_NUMBER,
                    Character.DIRECTIONALITY_EUROPEAN_NUMBER_SEPARATOR,
                    Character.DIRECTIONALITY_EUROPEAN_NUMBER_TERMINATOR,
                    Character.DIRECTIONALITY_COMMON_NUMBER_SEPARATOR -> true;
            default -> false;
        };
    }
}
