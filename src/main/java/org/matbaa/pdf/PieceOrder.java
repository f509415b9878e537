package org.matbaa.pdf;

import java.util.ArrayList;
import java.util.List;

import com.ibm.icu.lang.UCharacter;

/**
 * The order in which one reader, PDFium, takes the characters of a line. It cuts what stands side by side where the
 * class of the characters changes between left-to-right, right-to-left, weak and neutral, and takes the pieces from
 * one end: from the right on all pages of a document that is turned from left to right, elsewhere on a line with
 * more right-to-left pieces than left-to-right ones. Of codes with an ActualText it takes that text's pieces, and
 * the characters of a piece in their order; but it mirrors neutral ones after a right-to-left piece.
 *
 * @param fromRight whether it begins at the right end
 * @param isNatural whether it begins where the line does, so that only what reads against the line must be spelt
 * @param isCounted whether pieces decide where it begins, marks too
 */
record PieceOrder(boolean fromRight, boolean isNatural, boolean isCounted) {
    /** What the reader cuts by. */
    private enum Kind {
        LEFT_TO_RIGHT, RIGHT_TO_LEFT, WEAK, NEUTRAL
    }

    /** Beside each other what the reader, not Unicode, mirrors to each other. */
    private static final String QUOTES = "\u2018\u2019\u201C\u201D";

    /** The reader is left to itself. */
    static final PieceOrder IGNORED = new PieceOrder(false, true, false);

    private record Piece(Kind kind, String text) {
        boolean isLeftToRightOrNumber() {
            return kind == Kind.LEFT_TO_RIGHT || kind == Kind.WEAK && !text.chars().allMatch(PaintedCode::isMark);
        }

        Piece mirrored() {
            StringBuilder mirrored = new StringBuilder(text.length());
            text.chars().forEach(character -> mirrored.append((char) mirror(character)));
            return new Piece(kind, mirrored.toString());
        }

        private static int mirror(int character) {
            int quote = QUOTES.indexOf(character);
            return quote < 0 ? UCharacter.getMirror(character) : QUOTES.charAt(quote ^ 1);
        }
    }

    /**
     * The order of a line. One that is spelt as a whole has no brackets with texts of their own.
     *
     * @param documentRightToLeft whether the document's pages are turned from left to right
     */
    static PieceOrder of(List<LineUnit> line, boolean documentRightToLeft) {
        boolean readsFromRight = line.stream().mapToInt(LineUnit::level).min().orElse(0) % 2 == 1;
        PieceOrder natural = new PieceOrder(readsFromRight, true, !documentRightToLeft);
        boolean isNatural = readsFromRight == (documentRightToLeft || excess(pieces(textWithBrackets(line))) > 0);
        if (isNatural && readsFromRight == documentRightToLeft) {
            return natural;
        }
        String text = text(line);
        PieceOrder whole = new PieceOrder(documentRightToLeft || excess(pieces(text)) > 0, false, !documentRightToLeft);
        return isNatural && (!areSeveral(text) || whole.spelling(line) == Spelling.NONE) ? natural : whole;
    }

    /** Whether another reader, poppler, takes a right-to-left line in another order among left-to-right ones. */
    private static boolean areSeveral(String text) {
        LineSections sections = new LineSections();
        text.codePoints().forEach(sections::add);
        return sections.areSeveral();
    }

    /** How units of a line are to be spelt for the reader to give their text. */
    Spelling spelling(List<LineUnit> units) {
        if (this == IGNORED) {
            return Spelling.NONE;
        }
        String text = text(units);
        List<Piece> pieces = pieces(text);
        boolean hasRightToLeft = units.stream().anyMatch(LineUnit::isRightToLeft);
        boolean isTakenApart = pieces.size() > 1 || !fromRight && hasRightToLeft;
        if (!isTakenApart || !isOfOneElement(units) || text.chars().anyMatch(PieceOrder::isLost)) {
            return Spelling.NONE;
        }
        boolean isCut = isNatural ? hasRightToLeft && pieces.stream().anyMatch(Piece::isLeftToRightOrNumber)
                : units.stream().anyMatch(unit -> unit.level() > 0);
        return new Spelling(text, given(pieces), isCut);
    }

    /** What the reader must be given. */
    private String given(List<Piece> pieces) {
        List<String> given = new ArrayList<>(pieces.size());
        boolean afterRightToLeft = fromRight;
        for (Piece piece : pieces) {
            given.add(piece.kind() == Kind.NEUTRAL && afterRightToLeft ? piece.mirrored().text() : piece.text());
            if (piece.kind() == Kind.LEFT_TO_RIGHT || piece.kind() == Kind.RIGHT_TO_LEFT) {
                afterRightToLeft = piece.kind() == Kind.RIGHT_TO_LEFT;
            }
        }
        return String.join("", fromRight ? given.reversed() : given);
    }

    /** A sequence stands for content of one element. */
    private static boolean isOfOneElement(List<LineUnit> units) {
        ContentTag first = units.getFirst().run().tag();
        return units.stream().allMatch(unit -> unit.run().tag().continues(first));
    }

    /** The reader leaves out what is beyond the basic plane; characters of private use mean nothing in a text. */
    private static boolean isLost(int unit) {
        return unit >= Character.MIN_SURROGATE && unit <= '\uF8FF' || unit >= 0xFFF0;
    }

    private static String text(List<LineUnit> units) {
        StringBuilder text = new StringBuilder();
        for (LineUnit unit : units) {
            unit.unit().text().codePoints().filter(UnitCodes::isCopied).forEach(text::appendCodePoint);
        }
        return text.toString();
    }

    private static String textWithBrackets(List<LineUnit> units) {
        StringBuilder text = new StringBuilder();
        for (LineUnit unit : units) {
            Spelling spelling = Spelling.of(unit.firstCharacter(), unit.isRightToLeft());
            text.append(spelling == Spelling.NONE ? unit.unit().text() : spelling.text());
        }
        return text.toString();
    }

    /** How many more right-to-left pieces there are than left-to-right ones. */
    private static int excess(List<Piece> pieces) {
        int excess = 0;
        for (Piece piece : pieces) {
            excess += switch (piece.kind()) {
                case RIGHT_TO_LEFT -> 1;
                case LEFT_TO_RIGHT -> -1;
                default -> 0;
            };
        }
        return excess;
    }

    private static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || kind(text.charAt(i)) != kind(text.charAt(i - 1))) {
                pieces.add(new Piece(kind(text.charAt(from)), text.substring(from, i)));
                from = i;
            }
        }
        return pieces;
    }

    private static Kind kind(char character) {
        if (PaintedCode.isWeak(character)) {
            return Kind.WEAK;
        }
        if (PaintedCode.isLeftToRight(character)) {
            return Kind.LEFT_TO_RIGHT;
        }
        return PaintedCode.isRightToLeft(character) ? Kind.RIGHT_TO_LEFT : Kind.NEUTRAL;
    }
}
