package org.matbaa.pdf;

import java.util.List;

/**
 * Gives a line's units their codes, in logical order, so that readers that look at geometry and
 * readers that look at the order of codes both give the text back. What each reader does, and what
 * was measured, is in {@code docs/extraction.md}.
 *
 * <p>Units that read with the line's direction need nothing. Around a stretch that reads against it
 * stand marks of the line's direction, without ink and width, where a reader would otherwise split a
 * token or move a space.
 */
final class LineCodes {
    private final UnitCodes codes;
    private final LogicalLine line;
    private final PieceOrder order;
    private final LineEmbeddings embeddings;
    private final LineMarks marks;
    private final LineSigns signs;
    private final LineSpelling spelling;

    /**
     * Prepares a line.
     *
     * @param order      in which one reader takes it
     * @param embeddings what another reader needs
     */
    LineCodes(UnitCodes codes, LogicalLine line, PieceOrder order, LineEmbeddings embeddings) {
        this.codes = codes;
        this.line = line;
        this.order = order;
        this.embeddings = embeddings;
        this.marks = new LineMarks(codes, line.rightToLeft(), embeddings.widthEm());
        this.signs = new LineSigns(line, marks);
        this.spelling = new LineSpelling(codes, line, order, marks);
    }

    void add() {
        if (line.isBlank()) {
            addSpaces(false);
            return;
        }
        if (line.rightToLeft()) {
            signs.closeRight(line.rightmostInk());
        }
        addInOrder();
        if (!line.rightToLeft()) {
            signs.closeRight(line.rightmostInk());
        }
    }

    /**
     * Adds what parts the words of two lines. It has a mark beside the first; farther away that would be text that stands
     * there.
     *
     * @param hasJoiner whether the mark must not have a direction, if the line is right-to-left
     */
    void addSpaces(boolean hasJoiner) {
        line.units().forEach(codes::add);
        if (line.rightToLeft()) {
            marks.beside(line.whole(), hasJoiner ? LineMarks.WORD_JOINER : LineMarks.RIGHT_TO_LEFT_MARK);
        } else if (!order.isNatural()) {
            marks.add(line.whole(), LineMarks.LEFT_TO_RIGHT_MARK, false, LineMarks.OUTER_EM);
        }
    }

    /** What embeds all of a line is no part of what is read together: it may be of another font, and another operator. */
    private void addInOrder() {
        boolean isEmbedded = line.isAllAgainst();
        if (isEmbedded) {
            embeddings.before(line.units().getFirst()).forEach(marks::add);
        }
        if (order.isNatural()) {
            addUnits();
        } else {
            if (line.rightToLeft()) {
                codes.markBrackets();
            }
            spelling.addWhole(line.whole(), hasMarks(), this::addUnits);
        }
        if (isEmbedded) {
            embeddings.after(line.units().getLast()).forEach(marks::add);
        }
    }

    /** Whether marks are within the line. */
    private boolean hasMarks() {
        return line.isAllAgainst() ? line.unit(0).isNumberPunctuation()
                : line.units().stream().anyMatch(unit -> unit.level() > 0);
    }

    private void addUnits() {
        if (line.isAllAgainst()) {
            addAllAgainst();
            return;
        }
        int from = 0;
        boolean endsEmbedded = false;
        while (from < line.size()) {
            int to = line.endOfEmbedding(from);
            endsEmbedded = to == line.size();
            if (to > from) {
                int first = from;
                LineStretch embedding = line.stretch(from, to);
                if (!codes.areSpelt()) {
                    signs.leadByRightToLeft(embedding, line.hasNumberPunctuationBefore(from));
                }
                spelling.addWhole(embedding, true, () -> addUnits(first, to));
                from = to;
            } else {
                from = addUnit(from);
            }
        }
        if (line.rightToLeft() && !line.hasStrong()) {
            // Among what is read together the mark would part it: the text would come twice.
            double offEm = endsEmbedded ? LineMarks.LINE_EM + LineMarks.INNER_EM : LineMarks.OUTER_EM;
            marks.add(line.whole(), LineMarks.RIGHT_TO_LEFT_MARK, false, offEm);
        }
    }

    private void addUnits(int from, int to) {
        int next = from;
        while (next < to) {
            next = addUnit(next);
        }
    }

    private void add(LineUnit unit) {
        embeddings.before(unit).forEach(marks::add);
        codes.add(unit);
        embeddings.after(unit).forEach(marks::add);
    }

    /** Adds a unit or a stretch against the line; returns the index after it. */
    private int addUnit(int index) {
        if (line.isAgainst(index)) {
            return against(index);
        }
        signs.partSigns(index);
        add(line.unit(index));
        if (line.endsWithinEmbedding(index)) {
            signs.partLastMark(line.stretch(index, index + 1));
        }
        return index + 1;
    }

    /** A sign before a number goes to its other side for a reader that turns the line with what is beside it. */
    private void addAllAgainst() {
        if (line.unit(0).isNumberPunctuation()) {
            marks.add(line.whole(), LineMarks.LEFT_TO_RIGHT_MARK, false, LineMarks.INNER_EM);
        }
        addWithin(line.units());
    }

    /** Adds the stretch that reads against the line, from here on; returns the index after it. */
    private int against(int from) {
        int to = line.endOfAgainst(from);
        if (line.rightToLeft()) {
            addLeftToRight(from, to);
        } else {
            addRightToLeft(from, to);
        }
        return to;
    }

    /** Adds a stretch of a left-to-right line: a right-to-left line of its own. */
    private void addRightToLeft(int from, int to) {
        LineStretch stretch = line.stretch(from, to);
        if (from == 0 ? !codes.areSpelt() : line.hasNumberPunctuationBefore(from)) {
            marks.add(stretch, LineMarks.LEFT_TO_RIGHT_MARK, false, LineMarks.OUTSIDE_EM);
        }
        spelling.addRightToLeft(stretch, () -> {
            new LineCodes(codes, new LogicalLine(stretch.units(), true, stretch.touching()), order, embeddings).addUnits();
            signs.partLastMark(stretch);
        });
        if (to < line.size()) {
            marks.add(stretch, LineMarks.RIGHT_TO_LEFT_MARK, true, LineMarks.INNER_EM);
        }
        if (!line.isStrongAt(to)) {
            marks.add(stretch, LineMarks.LEFT_TO_RIGHT_MARK, true, LineMarks.OUTER_EM);
        }
    }

    /** Adds a stretch of a right-to-left line. */
    private void addLeftToRight(int from, int to) {
        LineStretch stretch = line.stretch(from, to);
        List<LineUnit> units = stretch.units();
        boolean marked = stretch.isOnlyByMarkupLeftToRight() || !embeddings.before(units.getFirst()).isEmpty();
        if (line.hasNumberPunctuationBefore(from)) {
            marks.add(stretch, LineMarks.RIGHT_TO_LEFT_MARK, true, LineMarks.OUTER_EM);
        }
        if (stretch.touching()) {
            marks.add(stretch, LineMarks.RIGHT_TO_LEFT_MARK, false, LineMarks.LEADING_EM);
        }
        embeddings.before(units.getFirst()).forEach(marks::add);
        if (marked) {
            marks.add(stretch, LineMarks.LEFT_TO_RIGHT_MARK, false, LineMarks.INNER_EM);
        }
        spelling.addLeftToRight(stretch, marked, () -> addWithin(units));
        if (marked) {
            marks.add(stretch, LineMarks.LEFT_TO_RIGHT_MARK, true, LineMarks.INNER_EM);
        }
        embeddings.after(units.getLast()).forEach(marks::add);
        if (!line.isStrongAt(to)) {
            marks.add(stretch, LineMarks.RIGHT_TO_LEFT_MARK, false, LineMarks.OUTER_EM);
        }
    }

    /** Adds units, and the controls between them. */
    private void addWithin(List<LineUnit> units) {
        for (int i = 0; i < units.size(); i++) {
            codes.add(units.get(i));
            if (i + 1 < units.size()) {
                embeddings.after(units.get(i)).forEach(marks::add);
                embeddings.before(units.get(i + 1)).forEach(marks::add);
            }
        }
    }
}
