package org.matbaa.pdf;

import java.util.List;

/**
 * A {@link PaintUnit} of a line.
 *
 * @param unit what to paint
 * @param run  the run that it is of
 */
record LineUnit(PaintUnit unit, PlacedRun run) {
    /** The same unit farther to the right. */
    LineUnit movedBy(double pt) {
        return new LineUnit(unit, run.at(run.xPt() + pt));
    }

    double leftPt() {
        return run.xPt() + run.points(unit.left());
    }

    double rightPt() {
        return leftPt() + widthPt();
    }

    double middlePt() {
        return leftPt() + widthPt() / 2;
    }

    double widthPt() {
        return run.points(unit.advance());
    }

    /** Embedding level (UAX #9). */
    int level() {
        return run.run().level();
    }

    boolean isRightToLeft() {
        return run.run().isRightToLeft();
    }

    /** The characters of units that are copied out. */
    static String text(List<LineUnit> units) {
        StringBuilder text = new StringBuilder();
        for (LineUnit unit : units) {
            unit.unit().text().codePoints().filter(UnitCodes::isCopied).forEach(text::appendCodePoint);
        }
        return text.toString();
    }

    /** The first character, or 0 if there is none. */
    int firstCharacter() {
        return unit.text().isEmpty() ? 0 : unit.text().codePointAt(0);
    }

    /** The last character, or 0 if there is none. */
    int lastCharacter() {
        return unit.text().isEmpty() ? 0 : unit.text().codePointBefore(unit.text().length());
    }

    boolean isSpace() {
        return unit.text().isBlank() && !unit.text().isEmpty();
    }

    /** Whether the unit has a character that is right-to-left by itself (UAX #9, R and AL). */
    boolean isStrongRightToLeft() {
        return has(Character.DIRECTIONALITY_RIGHT_TO_LEFT)
                || has(Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }

    /** Whether the unit has a character that is left-to-right by itself (UAX #9, L). */
    boolean isStrongLeftToRight() {
        return has(Character.DIRECTIONALITY_LEFT_TO_RIGHT);
    }

    /** Whether the unit has a character that takes part in numbers (UAX #9: ES, ET, CS). */
    boolean isNumberPunctuation() {
        return has(Character.DIRECTIONALITY_EUROPEAN_NUMBER_SEPARATOR)
                || has(Character.DIRECTIONALITY_EUROPEAN_NUMBER_TERMINATOR)
                || has(Character.DIRECTIONALITY_COMMON_NUMBER_SEPARATOR);
    }

    /** Whether the unit has a character that is neutral (UAX #9: WS, ON). */
    boolean isNeutral() {
        return has(Character.DIRECTIONALITY_OTHER_NEUTRALS) || has(Character.DIRECTIONALITY_WHITESPACE);
    }

    private boolean has(byte direction) {
        String text = unit.text();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (Character.getDirectionality(text.codePointAt(i)) == direction) {
                return true;
            }
        }
        return false;
    }
}
