package org.matbaa.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

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

    /** What the reader takes for hyphens. */
    static final String HYPHENS = "-\u00AD";
    /** The reader passes over spaces after it. */
    private static final Pattern HYPHEN_AT_END = Pattern.compile("[" + HYPHENS + "]\\p{javaWhitespace}*\\z");

    /** The reader is left to itself. */
    static final PieceOrder IGNORED = new PieceOrder(false, true, false);

    private record Piece(Kind kind, String text) {
        boolean isLeftToRightOrNumber() {
            return kind == Kind.LEFT_TO_RIGHT || kind == Kind.WEAK && !text.chars().allMatch(PaintedCode::isMark);
        }

        Piece mirrored() {
            StringBuilder mirrored = new StringBuilder(text.length());
            text.chars().forEach(character -> mirrored.append((char) Mirroring.of(character)));
            return new Piece(kind, mirrored.toString());
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
        boolean isNatural = readsFromRight == (documentRightToLeft
                || isTakenFromRight(textWithBrackets(line, readsFromRight))
                || !readsFromRight && isTakenFromRight(textWithMarks(new LogicalLine(line, false, false))));
        if (isNatural && readsFromRight == documentRightToLeft) {
            return natural;
        }
        String text = LineUnit.text(line);
        PieceOrder whole = new PieceOrder(documentRightToLeft || isTakenFromRight(text), false, !documentRightToLeft);
        return isNatural && (!areSeveral(text) || hasLost(text)) ? natural : whole;
    }

    /**
     * Whether a right-to-left mark in the space after a right-to-left line would have the reader mirror the line's first
     * sign, or begin at the other end: it comes to the space before the line.
     *
     * @param line without the space
     */
    boolean isTurnedByMarkAfter(List<LineUnit> line) {
        return isCounted && !fromRight && (!isNatural || Mirroring.isChanged(line.getFirst().firstCharacter()));
    }

    /** Whether another reader, poppler, takes a right-to-left line in another order among left-to-right ones. */
    private static boolean areSeveral(String text) {
        LineSections sections = new LineSections();
        text.codePoints().forEach(sections::add);
        return sections.areSeveral();
    }

    /**
     * How units of a line are to be spelt for the reader to give their text; no part if they need not or cannot be.
     *
     * @param afterMark whether a left-to-right mark is between them and what the reader takes before them
     * @param hasMarks  whether they are right-to-left or marks of directions stand between them
     */
    List<SpeltPart> spelling(List<LineUnit> units, boolean afterMark, boolean hasMarks) {
        if (this == IGNORED) {
            return List.of();
        }
        String text = LineUnit.text(units);
        List<Piece> pieces = pieces(text);
        boolean mirrorsFirst = fromRight && !afterMark;
        boolean hasRightToLeft = units.stream().anyMatch(LineUnit::isRightToLeft);
        boolean isTakenApart = pieces.size() > 1 || !fromRight && hasRightToLeft || !isNatural && hasMarks;
        if (!isTakenApart || hasLost(text)) {
            return List.of();
        }
        if (!hasMarks) {
            return SpeltPart.shares(units, given(pieces, mirrorsFirst));
        }
        boolean isCut = isNatural ? hasRightToLeft && isOfBoth(units, pieces)
                : units.stream().anyMatch(unit -> unit.level() > 0);
        Optional<String> sections = isCut ? Optional.of(text) : Optional.empty();
        return SpeltPart.whole(units, new Spelling(text, given(pieces, mirrorsFirst), sections));
    }

    /**
     * Whether another reader, poppler, needs a text too. It takes a sign in numbers for the other direction's even among
     * right-to-left words; and it has words backwards that the markup puts from left to right, with no more than spaces
     * of that direction.
     */
    private static boolean isOfBoth(List<LineUnit> units, List<Piece> pieces) {
        return pieces.stream().anyMatch(Piece::isLeftToRightOrNumber)
                || units.stream().anyMatch(unit -> !unit.isRightToLeft());
    }

    /** What the reader must be given. */
    private String given(List<Piece> pieces, boolean mirrorsFirst) {
        List<String> given = new ArrayList<>(pieces.size());
        boolean afterRightToLeft = mirrorsFirst;
        for (Piece piece : pieces) {
            given.add(piece.kind() == Kind.NEUTRAL && afterRightToLeft ? piece.mirrored().text() : piece.text());
            if (piece.kind() == Kind.LEFT_TO_RIGHT || piece.kind() == Kind.RIGHT_TO_LEFT) {
                afterRightToLeft = piece.kind() == Kind.RIGHT_TO_LEFT;
            }
        }
        return Spelling.closed(String.join("", fromRight ? given.reversed() : given), HYPHEN_AT_END);
    }

    /** The reader leaves out what is beyond the basic plane; characters of private use mean nothing in a text. */
    private static boolean hasLost(String text) {
        return text.chars().anyMatch(unit -> unit >= Character.MIN_SURROGATE && unit <= '\uF8FF' || unit >= 0xFFF0);
    }

    /** A line with the marks of its brackets and, from the right, of what only the markup makes read against it. */
    private static String textWithBrackets(List<LineUnit> line, boolean readsFromRight) {
        StringBuilder text = new StringBuilder();
        List<List<LineUnit>> stretches = LineStretch.cut(line,
                (run, before) -> run.run().isRightToLeft() == before.run().isRightToLeft());
        for (List<LineUnit> stretch : stretches) {
            boolean isMarked = readsFromRight && !stretch.getFirst().isRightToLeft()
                    && new LineStretch(stretch, false).isOnlyByMarkupLeftToRight();
            String mark = isMarked ? mark(LineMarks.LEFT_TO_RIGHT_MARK) : "";
            text.append(mark);
            for (LineUnit unit : stretch) {
                Spelling spelling = Spelling.of(unit.firstCharacter(), unit.isRightToLeft());
                text.append(spelling == Spelling.NONE ? unit.unit().text() : spelling.text());
            }
            text.append(mark);
        }
        return text.toString();
    }

    /** A left-to-right line with the marks beside its right-to-left stretches, each of which is spelt. */
    private static String textWithMarks(LogicalLine line) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        while (from < line.size()) {
            int to = Math.max(from + 1, line.endOfAgainst(from));
            String units = LineUnit.text(line.units().subList(from, to));
            text.append(line.isAgainst(from) ? inMarks(units, line, from, to) : units);
            from = to;
        }
        return text.toString();
    }

    /** A right-to-left stretch with the marks that {@link LineCodes} adds beside it wherever it stands. */
    private static String inMarks(String stretch, LogicalLine line, int from, int to) {
        return (from == 0 ? mark(LineMarks.LEFT_TO_RIGHT_MARK) : "") + stretch
                + (to < line.size() ? mark(LineMarks.RIGHT_TO_LEFT_MARK) : "")
                + (line.isStrongAt(to) ? "" : mark(LineMarks.LEFT_TO_RIGHT_MARK));
    }

    private static String mark(int codePoint) {
        return Character.toString(codePoint);
    }

    /** Whether the reader takes a text from the right, if the document does not make it. */
    private static boolean isTakenFromRight(String text) {
        int excess = 0;
        for (Piece piece : pieces(text)) {
            excess += switch (piece.kind()) {
                case RIGHT_TO_LEFT -> 1;
                case LEFT_TO_RIGHT -> -1;
                default -> 0;
            };
        }
        return excess > 0;
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
