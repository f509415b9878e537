package org.matbaa.pdf;

/**
 * A {@link PaintUnit} of a line.
 *
 * @param unit what to paint
 * @param run  the run that it is of
 */
record LineUnit(PaintUnit unit, PlacedRun run) {
    double leftPt() {
        return run.xPt() + run.points(unit.left());
    }

    double rightPt() {
        return leftPt() + widthPt();
    }

    double widthPt() {
        return run.points(unit.advance());
    }

    boolean isRightToLeft() {
        return run.run().isRightToLeft();
    }

    boolean isSpace() {
        return unit.text().isBlank() && !unit.text().isEmpty();
    }

    /** Whether the unit has a character that is right-to-left by itself (UAX #9, R and AL). */
    boolean isStrongRightToLeft() {
        return unit.text().codePoints().anyMatch(c -> {
            byte direction = Character.getDirectionality(c);
            return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        });
    }
}
