package org.matbaa.pdf;

import java.util.List;

/**
 * Gives units of a line that are read together their text. The reader with a {@link PieceOrder} takes it at the operator
 * that begins farthest left, and backwards if right-to-left text is in that one: marks span such units, since the
 * reader measures gaps from there. Not thread-safe.
 */
final class LineSpelling {
    private final UnitCodes codes;
    private final LogicalLine line;
    private final PieceOrder order;
    private final LineMarks marks;

    /**
     * Prepares a line.
     *
     * @param marks its own
     */
    LineSpelling(UnitCodes codes, LogicalLine line, PieceOrder order, LineMarks marks) {
        this.codes = codes;
        this.line = line;
        this.order = order;
        this.marks = marks;
    }

    /**
     * Adds all of the line, or an embedding in it. The reader takes it backwards, too, if the operator before is
     * right-to-left.
     *
     * @param hasMarks whether marks of directions stand in it
     * @param adding   adds its units
     */
    void addWhole(LineStretch whole, boolean hasMarks, Runnable adding) {
        if (!codes.areSpelt() && whole.units().stream().anyMatch(LineUnit::isRightToLeft)) {
            if (whole.touching()) {
                marks.add(whole, LineMarks.RIGHT_TO_LEFT_MARK, false, LineMarks.LINE_LEADING_EM);
            }
            int mark = order.isCounted() ? LineMarks.WORD_JOINER : marks.neutral();
            marks.add(whole, mark, false, LineMarks.LINE_EM);
        }
        add(whole, LineMarks.LINE_SPAN_EM, spelling(whole, false, hasMarks), hasMarks, adding);
    }

    /** Adds a right-to-left stretch of a left-to-right line. */
    void addRightToLeft(LineStretch stretch, Runnable adding) {
        add(stretch, LineMarks.SPAN_EM, spelling(stretch, false, true), true, adding);
    }

    /**
     * Adds a left-to-right stretch of a right-to-left line, in which no marks stand.
     *
     * @param afterMark whether a left-to-right mark is before it
     */
    void addLeftToRight(LineStretch stretch, boolean afterMark, Runnable adding) {
        add(stretch, LineMarks.SPAN_EM, spelling(stretch, afterMark, false), false, adding);
    }

    private List<SpeltPart> spelling(LineStretch stretch, boolean afterMark, boolean hasMarks) {
        boolean canBe = !codes.areSpelt() && stretch.isTogetherIn(line.units());
        return canBe ? order.spelling(stretch.units(), afterMark, hasMarks) : List.of();
    }

    private void add(LineStretch stretch, double spanEm, List<SpeltPart> spelt, boolean hasMarks, Runnable adding) {
        if (spelt.isEmpty()) {
            adding.run();
            return;
        }
        codes.spell(spelt);
        if (hasMarks) {
            marks.span(stretch, spanEm);
            codes.endSpan();
        }
        adding.run();
        if (spelt.size() == 1 && spelt.getFirst().spelling().sections().isPresent()) {
            marks.add(stretch, LineMarks.RIGHT_TO_LEFT_MARK, true, LineMarks.INNER_EM);
        }
        codes.spell(List.of());
    }
}
