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
    private static final double NUDGE_EM = 0.004;

    private final UnitCodes codes;
    private final boolean rightToLeft;
    private final List<LineUnit> line;

    /**
     * Prepares a line.
     *
     * @param rightToLeft whether the line's own direction is right to left
     * @param line        its units in logical order
     */
    LineCodes(UnitCodes codes, boolean rightToLeft, List<LineUnit> line) {
        this.codes = codes;
        this.rightToLeft = rightToLeft;
        this.line = line;
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
                codes.add(line.get(from));
                from++;
            }
        }
        if (rightToLeft && line.stream().noneMatch(this::isStrong)) {
            mark(line, false);
        }
    }

    private boolean isAgainst(int index) {
        return line.get(index).isRightToLeft() != rightToLeft;
    }

    /** Adds the stretch that reads against the line, from here on; returns the index after it. */
    private int against(int from) {
        int to = from;
        while (to < line.size() && isAgainst(to)) {
            to++;
        }
        List<LineUnit> stretch = line.subList(from, to);
        if (hasNumberPunctuationBefore(from)) {
            mark(stretch, true);
        }
        if (from > 0 && !line.get(from - 1).isSpace()) {
            mark(stretch, false);
        }
        stretch.forEach(codes::add);
        if (to == line.size() || !isStrong(line.get(to))) {
            mark(stretch, false);
        }
        return to;
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
     * Adds a mark of the line's direction beside a stretch.
     *
     * @param before whether on the side where the line comes from
     */
    private void mark(List<LineUnit> stretch, boolean before) {
        PlacedRun run = stretch.getLast().run();
        double nudge = NUDGE_EM * run.run().sizePt();
        double x = before == rightToLeft
                ? stretch.stream().mapToDouble(LineUnit::rightPt).max().orElseThrow() - nudge
                : stretch.stream().mapToDouble(LineUnit::leftPt).min().orElseThrow() - nudge;
        codes.addBlank(run, rightToLeft ? RIGHT_TO_LEFT_MARK : LEFT_TO_RIGHT_MARK, x, 1.5 * nudge);
    }
}
