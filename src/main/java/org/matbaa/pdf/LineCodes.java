package org.matbaa.pdf;

import java.util.List;

import org.matbaa.pdf.PaintedCode.Operator;

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
    private static final int LEFT_TO_RIGHT_MARK = 0x200E;
    private static final int RIGHT_TO_LEFT_MARK = 0x200F;
    /** Marks of the line's direction stand farther out than marks of the stretch's. */
    private static final double OUTER_EM = 0.005;
    private static final double LEADING_EM = 0.004;
    private static final double INNER_EM = 0.003;
    /** Wide enough to leave no gap, in which one reader would guess a space. */
    private static final double MARK_EM = 0.006;

    private final UnitCodes codes;
    private final boolean rightToLeft;
    private final List<LineUnit> line;
    private final boolean touched;

    /**
     * Prepares a line.
     *
     * @param rightToLeft whether the line's own direction is right to left
     * @param line        its units in logical order
     */
    LineCodes(UnitCodes codes, boolean rightToLeft, List<LineUnit> line) {
        this(codes, rightToLeft, line, false);
    }

    /** Prepares a part of a line that has something other than a space before it, if {@code touched}. */
    private LineCodes(UnitCodes codes, boolean rightToLeft, List<LineUnit> line, boolean touched) {
        this.codes = codes;
        this.rightToLeft = rightToLeft;
        this.line = line;
        this.touched = touched;
    }

    void add() {
        if (line.stream().allMatch(unit -> unit.isRightToLeft() != rightToLeft)) {
            addAllAgainst();
            return;
        }
        int from = 0;
        while (from < line.size()) {
            if (isAgainst(from)) {
                from = against(from);
            } else {
                partSigns(from);
                codes.add(line.get(from));
                from++;
            }
        }
        if (rightToLeft && line.stream().noneMatch(this::isStrong)) {
            mark(new LineStretch(line, touched, false), RIGHT_TO_LEFT_MARK, false, OUTER_EM);
        }
    }

    /** A sign before a number goes to its other side for a reader that turns the line with what is beside it. */
    private void addAllAgainst() {
        if (rightToLeft) {
            if (line.getFirst().isNumberPunctuation()) {
                mark(new LineStretch(line, touched, false), LEFT_TO_RIGHT_MARK, false, INNER_EM);
            }
            line.forEach(codes::add);
        } else {
            new LineCodes(codes, true, line).add();
        }
    }

    /**
     * Parts a sign from a mark or a sign before it: one reader takes weak characters of right-to-left text in the
     * order of their places, and those of one operator in the operator's order. A mark and one sign are in one.
     */
    private void partSigns(int index) {
        if (!rightToLeft || index == 0 || isAgainst(index - 1)) {
            return;
        }
        LineUnit before = line.get(index - 1);
        int last = before.lastCharacter();
        int next = line.get(index).firstCharacter();
        if (!PaintedCode.isWeak(last) || !PaintedCode.isWeak(next) || PaintedCode.isMark(next) || last == next) {
            return;
        }
        boolean one = index + 1 == line.size() || !PaintedCode.isWeak(line.get(index + 1).firstCharacter());
        if (!PaintedCode.isMark(last) || !one || before.run() != line.get(index).run()) {
            mark(new LineStretch(List.of(before), false, false), RIGHT_TO_LEFT_MARK, false, OUTER_EM);
        }
    }

    private boolean isAgainst(int index) {
        return rightToLeft ? !line.get(index).isRightToLeft() : line.get(index).run().run().level() > 0;
    }

    /** Adds the stretch that reads against the line, from here on; returns the index after it. */
    private int against(int from) {
        int to = from;
        while (to < line.size() && isAgainst(to)) {
            to++;
        }
        boolean touching = from == 0 ? touched : !line.get(from - 1).isSpace();
        boolean spaceAfter = to == line.size() || line.get(to).isSpace();
        LineStretch stretch = new LineStretch(line.subList(from, to), touching, !touching && spaceAfter);
        int own = rightToLeft ? RIGHT_TO_LEFT_MARK : LEFT_TO_RIGHT_MARK;
        if (hasNumberPunctuationBefore(from) || !rightToLeft && from == 0) {
            mark(stretch, own, rightToLeft, OUTER_EM);
        }
        if (rightToLeft) {
            addLeftToRight(stretch);
        } else {
            new LineCodes(codes, true, stretch.units(), touching).add();
        }
        if (!rightToLeft && to < line.size()) {
            mark(stretch, RIGHT_TO_LEFT_MARK, true, INNER_EM);
        }
        if (to == line.size() || !isStrong(line.get(to))) {
            mark(stretch, own, !rightToLeft, OUTER_EM);
        }
        return to;
    }

    private void addLeftToRight(LineStretch stretch) {
        if (stretch.touching()) {
            mark(stretch, RIGHT_TO_LEFT_MARK, false, LEADING_EM);
        }
        if (stretch.isOnlyByMarkupLeftToRight()) {
            mark(stretch, LEFT_TO_RIGHT_MARK, false, INNER_EM);
            stretch.units().forEach(codes::add);
            mark(stretch, LEFT_TO_RIGHT_MARK, true, INNER_EM);
        } else if (stretch.alone() && stretch.secondOfTwoParts() > 0) {
            addTwoParts(stretch, stretch.secondOfTwoParts());
        } else {
            stretch.units().forEach(codes::add);
        }
    }

    /**
     * One reader takes that part of a word first whose operator begins farther right: a mark at the right edge
     * begins the first part's.
     */
    private void addTwoParts(LineStretch stretch, int second) {
        PlacedRun run = stretch.units().getFirst().run();
        double em = run.run().sizePt();
        codes.next(Operator.BEGINS);
        codes.addBlank(run, RIGHT_TO_LEFT_MARK, stretch.rightPt() - OUTER_EM * em, MARK_EM * em);
        codes.next(Operator.CONTINUES);
        codes.addBlank(run, RIGHT_TO_LEFT_MARK, stretch.leftPt() - LEADING_EM * em, MARK_EM * em);
        for (int i = 0; i < stretch.units().size(); i++) {
            codes.next(i == second ? Operator.BEGINS : Operator.FREE);
            codes.add(stretch.units().get(i));
        }
    }

    /**
     * Whether, after the last strong character of the line's direction, there is a character that
     * takes part in numbers (UAX #9: ES, ET, CS): one reader lets numbers begin with it.
     */
    private boolean hasNumberPunctuationBefore(int index) {
        for (int i = index - 1; i >= 0 && !isStrong(line.get(i)); i--) {
            if (line.get(i).isNumberPunctuation()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a unit has a character of the line's direction (UAX #9: R, AL or L). */
    private boolean isStrong(LineUnit unit) {
        return rightToLeft ? unit.isStrongRightToLeft() : unit.isStrongLeftToRight();
    }

    /**
     * Adds a mark beside a stretch.
     *
     * @param right  on which side
     * @param offEm  how far from the edge, leftwards on both sides, since readers sort by left edges
     */
    private void mark(LineStretch stretch, int mark, boolean right, double offEm) {
        double sizePt = stretch.lastRun().run().sizePt();
        double edge = right ? stretch.rightPt() : stretch.leftPt();
        double off = right ? OUTER_EM + INNER_EM - offEm : offEm;
        codes.addBlank(stretch.lastRun(), mark, edge - off * sizePt, MARK_EM * sizePt);
    }
}
