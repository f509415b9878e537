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
            line.forEach(codes::add);
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
            mark(line, RIGHT_TO_LEFT_MARK, false, OUTER_EM);
        }
    }

    /**
     * Parts a sign from what is before it where both are weak: one reader takes weak characters of right-to-left
     * text in the order of their places, and those in one operator in the operator's order.
     */
    private void partSigns(int index) {
        if (!rightToLeft || index == 0 || isAgainst(index - 1)) {
            return;
        }
        int last = line.get(index - 1).lastCharacter();
        int next = line.get(index).firstCharacter();
        if (!PaintedCode.isWeak(last) || !PaintedCode.isWeak(next) || PaintedCode.isMark(next) || last == next) {
            return;
        }
        boolean isOnlySign = line.get(index - 1).run() == line.get(index).run() && (index + 1 == line.size() || !PaintedCode.isWeak(line.get(index + 1).firstCharacter()));
        if (!PaintedCode.isMark(last) || !isOnlySign) {
            mark(line.subList(index - 1, index), RIGHT_TO_LEFT_MARK, false, OUTER_EM);
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
        List<LineUnit> stretch = line.subList(from, to);
        int own = rightToLeft ? RIGHT_TO_LEFT_MARK : LEFT_TO_RIGHT_MARK;
        boolean closed = rightToLeft && isOnlyByMarkupLeftToRight(stretch);
        if (hasNumberPunctuationBefore(from) || !rightToLeft && from == 0) {
            mark(stretch, own, rightToLeft, OUTER_EM);
        }
        boolean touches = from == 0 ? touched : !line.get(from - 1).isSpace();
        if (rightToLeft && touches) {
            mark(stretch, own, false, LEADING_EM);
        }
        if (closed) {
            mark(stretch, LEFT_TO_RIGHT_MARK, false, INNER_EM);
        }
        if (rightToLeft) {
            stretch.forEach(codes::add);
        } else {
            new LineCodes(codes, true, stretch, touches).add();
        }
        if (closed) {
            mark(stretch, LEFT_TO_RIGHT_MARK, true, INNER_EM);
        }
        if (!rightToLeft && to < line.size()) {
            mark(stretch, RIGHT_TO_LEFT_MARK, true, INNER_EM);
        }
        if (to == line.size() || !isStrong(line.get(to))) {
            mark(stretch, own, !rightToLeft, OUTER_EM);
        }
        return to;
    }

    /** Whether a left-to-right stretch ends in neutrals, or has spaces and no letter. */
    private static boolean isOnlyByMarkupLeftToRight(List<LineUnit> stretch) {
        return stretch.getFirst().isNeutral() || stretch.getLast().isNeutral()
                || stretch.stream().anyMatch(LineUnit::isSpace)
                && stretch.stream().noneMatch(LineUnit::isStrongLeftToRight);
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
    private void mark(List<LineUnit> stretch, int mark, boolean right, double offEm) {
        PlacedRun run = stretch.getLast().run();
        double sizePt = run.run().sizePt();
        double edge = right
                ? stretch.stream().mapToDouble(LineUnit::rightPt).max().orElseThrow()
                : stretch.stream().mapToDouble(LineUnit::leftPt).min().orElseThrow();
        double off = right ? OUTER_EM + INNER_EM - offEm : offEm;
        codes.addBlank(run, mark, edge - off * sizePt, MARK_EM * sizePt);
    }
}
