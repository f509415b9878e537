package org.matbaa.pdf;

/**
 * A code at its place.
 *
 * @param font      the font whose code it is
 * @param code      the code
 * @param codePoint the character that it stands for
 * @param xPt       origin
 * @param run       gives size, baseline and colour
 * @param operator  whether it begins a text-showing operator
 */
record PaintedCode(EmbeddedFont font, int code, int codePoint, double xPt, PlacedRun run, Operator operator) {
    /** How a code is related to the operator of the one before. */
    enum Operator {
        /** As the places of the two ask. */
        FREE,
        BEGINS,
        CONTINUES
    }

    private static final String MIRRORED_BY_ONE = "\u2018\u2019\u201C\u201D\u2026";

    /** Whether a code can follow in the same text-showing operators. */
    boolean isLike(PaintedCode next) {
        return actualText().isEmpty() && next.actualText().isEmpty() && font == next.font
                && next.run.tag().continues(run.tag())
                && run.run().sizePt() == next.run.run().sizePt()
                && run.yPt() == next.run.yPt() && run.color().equals(next.run.color());
    }

    /**
     * What the code is to be read as, hexadecimal UTF-16 with a byte order mark, where ToUnicode alone
     * would be read wrong; else "". A bracket within marks of both directions is mirrored by no reader:
     * it neither joins what is around it nor turns with it. A character that means something to its font
     * only needs such a text (PDF/A-2, 6.2.11.7.3).
     */
    String actualText() {
        if (Character.getType(codePoint) == Character.PRIVATE_USE) {
            return "FEFFFFFD";
        }
        if (!run.run().isRightToLeft() || !isMirrored()) {
            return "";
        }
        StringBuilder text = new StringBuilder("FEFF200F200E");
        for (char unit : Character.toChars(codePoint)) {
            text.append(String.format("%04X", (int) unit));
        }
        return text.append("200E200F2060").toString();
    }

    private boolean isMirrored() {
        return Character.isMirrored(codePoint) || MIRRORED_BY_ONE.indexOf(codePoint) >= 0;
    }

    /**
     * Whether the code and one that stands left of it must be in one operator to be read in their order: a mark or
     * joiner and what else is weak (UAX #9) beside it.
     */
    boolean joins(PaintedCode left) {
        return isWeak(codePoint) && isWeak(left.codePoint) && (isMark(codePoint) || isMark(left.codePoint));
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
