package org.matbaa.pdf;

import java.util.List;

/**
 * Parts signs and marks of a line, which have no direction of their own, from what a reader would take them with.
 * Not thread-safe.
 */
final class LineSigns {
    private final LogicalLine line;
    private final LineMarks marks;

    /**
     * Prepares a line.
     *
     * @param marks its own
     */
    LineSigns(LogicalLine line, LineMarks marks) {
        this.line = line;
        this.marks = marks;
    }

    /**
     * Ends a line at the right with a character without ink where one reader would go by what else stands there,
     * whatever the line's direction: it leaves out a hyphen and joins the line with the next, as if a word went on; and it
     * takes spaces for letter spacing where each parts two single characters.
     *
     * @param last the unit that stands farthest to the right
     */
    void closeRight(LineUnit last) {
        if (last.unit().text().equals(SectionOrder.HYPHEN) || line.isOfSingles()) {
            marks.add(new LineStretch(List.of(last), false), LineMarks.WORD_JOINER, true, LineMarks.OUTER_EM);
        }
    }

    /**
     * Puts a right-to-left mark before an embedding that begins with a sign. The reader that takes pieces would take the
     * sign with a space before it, to that one's other side; and without a space, as at the beginning of a line, it
     * would not take the sign as after right-to-left text, which the {@link PieceOrder} counts on. Another reader takes a
     * sign that could be part of a number, and the space after it, with the embedding.
     *
     * @param afterSign whether such a sign is before
     */
    void leadByRightToLeft(LineStretch embedding, boolean afterSign) {
        LineUnit first = embedding.units().getFirst();
        boolean isSign = !first.isStrongLeftToRight() && !first.isStrongRightToLeft();
        if (isSign || afterSign) {
            marks.add(embedding, LineMarks.RIGHT_TO_LEFT_MARK, true, LineMarks.OUTERMOST_EM);
        }
    }

    /**
     * Parts a sign from a mark or a sign before it: one reader takes weak characters of right-to-left text in the
     * order of their places, and those of one operator in the operator's order. A mark and one sign are in one.
     */
    void partSigns(int index) {
        if (!line.rightToLeft() || index == 0 || line.isAgainst(index - 1)) {
            return;
        }
        LineUnit before = line.unit(index - 1);
        int last = before.lastCharacter();
        int next = line.unit(index).firstCharacter();
        if (!PaintedCode.isWeak(last) || !PaintedCode.isWeak(next) || PaintedCode.isMark(next) || last == next) {
            return;
        }
        boolean one = index + 1 == line.size() || !PaintedCode.isWeak(line.unit(index + 1).firstCharacter());
        if (!PaintedCode.isMark(last) || !one || before.run() != line.unit(index).run()) {
            marks.add(new LineStretch(List.of(before), false), LineMarks.RIGHT_TO_LEFT_MARK, false, LineMarks.OUTER_EM);
        }
    }

    /**
     * Parts a mark on the last letter of a right-to-left stretch from what stands left of it, the direction of which it
     * would take; in an embedding it could join that, too.
     */
    void partLastMark(LineStretch rightToLeft) {
        if (PaintedCode.isMark(rightToLeft.units().getLast().lastCharacter())) {
            marks.add(rightToLeft, LineMarks.RIGHT_TO_LEFT_MARK, false, LineMarks.BEYOND_EM);
            if (line.rightToLeft()) {
                marks.add(rightToLeft, LineMarks.RIGHT_TO_LEFT_MARK, false, LineMarks.INNER_EM);
            }
        }
    }
}
