package org.matbaa.pdf;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The order in which one reader, PDFBox, takes the characters of a line: by their left edges, and then turned by UAX #9,
 * of which it gives the characters alone. It drops a mark that another of its kind stands near.
 */
final class VisualOrder {
    /** Of a code's width; with what rounding may add. */
    private static final double NEAR = 1.1 / 3;

    private VisualOrder() {
    }

    /**
     * Whether the reader comes to the words of a line in their order, by itself and between marks of its paragraph's
     * direction: the space after the line has one, and cells beside it.
     *
     * @param codes       in logical order
     * @param rightToLeft that direction
     */
    static boolean isLogical(List<PaintedCode> codes, boolean rightToLeft) {
        StringBuilder logical = new StringBuilder(codes.size());
        codes.forEach(code -> logical.appendCodePoint(code.codePoint()));
        String words = words(logical);
        String visual = visual(codes);
        String mark = Character.toString(LineMarks.ofDirection(rightToLeft));
        return Stream.of(visual, mark + visual + mark).allMatch(taken -> words.equals(words(turned(taken))));
    }

    private static String visual(List<PaintedCode> codes) {
        List<PaintedCode> sorted = new ArrayList<>(codes.size());
        for (PaintedCode code : codes) {
            if (Character.getType(code.codePoint()) != Character.FORMAT || sorted.stream().noneMatch(other -> isCopy(code, other))) {
                sorted.add(code);
            }
        }
        sorted.sort(Comparator.comparingDouble(PaintedCode::xPt));
        StringBuilder visual = new StringBuilder(codes.size());
        for (PaintedCode code : sorted) {
            String text = text(code);
            visual.append(PaintedCode.isRightToLeft(text.codePointAt(0)) ? new StringBuilder(text).reverse() : text);
        }
        return visual.toString();
    }

    private static boolean isCopy(PaintedCode code, PaintedCode other) {
        double nearPt = NEAR * code.font().widthOf(code.code()) * code.run().run().sizePt() / 1000;
        return code.codePoint() == other.codePoint() && Math.abs(code.xPt() - other.xPt()) < nearPt;
    }

    /** What the reader has for a code: it obeys no text that others are within. */
    private static String text(PaintedCode code) {
        boolean isInMarks = code.spelling() != Spelling.NONE && code.spelling().text().equals(Spelling.inMarks(code.codePoint()));
        return isInMarks ? code.spelling().text() : code.font().textOf(code.code());
    }

    private static StringBuilder turned(String visual) {
        Bidi bidi = new Bidi(visual, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        Integer[] runs = new Integer[count];
        for (int run = 0; run < count; run++) {
            levels[run] = (byte) bidi.getRunLevel(run);
            runs[run] = run;
        }
        Bidi.reorderVisually(levels, 0, runs, 0, count);
        StringBuilder turned = new StringBuilder(visual.length());
        for (int run : runs) {
            StringBuilder text = new StringBuilder(visual.substring(bidi.getRunStart(run), bidi.getRunLimit(run)));
            turned.append(bidi.getRunLevel(run) % 2 == 0 ? text : text.reverse());
        }
        return turned;
    }

    private static String words(CharSequence text) {
        StringBuilder words = new StringBuilder(text.length());
        text.codePoints().filter(VisualOrder::isOfWords).forEach(words::appendCodePoint);
        return words.toString();
    }

    private static boolean isOfWords(int character) {
        return Character.isLetterOrDigit(character) || Character.isSpaceChar(character)
                || Character.getType(character) == Character.NON_SPACING_MARK;
    }
}
