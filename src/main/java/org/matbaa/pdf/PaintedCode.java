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
        if (!run.run().isRightToLeft() || !Character.isMirrored(codePoint)) {
            return "";
        }
        StringBuilder text = new StringBuilder("FEFF200F200E");
        for (char unit : Character.toChars(codePoint)) {
            text.append(String.format("%04X", (int) unit));
        }
        return text.append("200E200F").toString();
    }
}
