package org.matbaa.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A line in logical order, or a part of one that is written as a line of its own.
 *
 * @param units       at least one
 * @param rightToLeft its own direction
 * @param touched     whether something other than a space is before it
 */
record LogicalLine(List<LineUnit> units, boolean rightToLeft, boolean touched) {
    /** In a longer line some letters overlap by what rounding leaves. */
    private static final int FEW = 16;
    /** More than rounding leaves between two letters; no one sees it. */
    private static final double OVERLAP_EM = 0.0015;

    int size() {
        return units.size();
    }

    LineUnit unit(int index) {
        return units.get(index);
    }

    /** Whether it has but spaces, as what parts the words of two lines. */
    boolean isBlank() {
        return units.stream().allMatch(LineUnit::isSpace);
    }

    /** The unit that stands farthest to the right, but for spaces if there is more. */
    LineUnit rightmostInk() {
        return units.stream().filter(unit -> !unit.isSpace()).max(Comparator.comparingDouble(LineUnit::rightPt)).orElse(unit(0));
    }

    /** The index after the last unit that is no space; 1 if there is none. */
    int endOfInk() {
        int end = size();
        while (end > 1 && unit(end - 1).isSpace()) {
            end--;
        }
        return end;
    }

    /**
     * The line with its last letter overlapping the one before, if it is right-to-left and short: a reader takes single
     * letters of which no two overlap for spaced ones, and cuts words where they stand a little farther apart.
     */
    LogicalLine closed() {
        int last = endOfInk() - 1;
        if (!rightToLeft || size() > FEW || last < 1 || unit(last - 1).isSpace() || !unit(last).isRightToLeft()) {
            return this;
        }
        List<LineUnit> closed = new ArrayList<>(units);
        closed.set(last, unit(last).movedBy(OVERLAP_EM * unit(last).run().run().sizePt()));
        return new LogicalLine(closed, rightToLeft, touched);
    }

    /** Whether it has several words, and each is but one character. */
    boolean isOfSingles() {
        if (size() < 3) {
            return false;
        }
        for (int i = 0; i < size(); i++) {
            String text = unit(i).unit().text();
            if (unit(i).isSpace() != (i % 2 == 1) || text.codePointCount(0, text.length()) != 1) {
                return false;
            }
        }
        return true;
    }

    /** Its beginning, as a line of its own. */
    LogicalLine upTo(int end) {
        return new LogicalLine(units.subList(0, end), rightToLeft, touched);
    }

    /** Its end, as a line of its own. */
    LogicalLine from(int start) {
        return new LogicalLine(units.subList(start, size()), rightToLeft, false);
    }

    /** All of it. */
    LineStretch whole() {
        return new LineStretch(units, touched);
    }

    /** A part of it. */
    LineStretch stretch(int from, int to) {
        return new LineStretch(units.subList(from, to), isTouching(from));
    }

    private boolean isTouching(int index) {
        return index == 0 ? touched : !unit(index - 1).isSpace();
    }

    /** Whether all of it is of the other direction, as a number may be. A left-to-right line is one for its units of level 0. */
    boolean isAllAgainst() {
        return rightToLeft && units.stream().noneMatch(LineUnit::isRightToLeft);
    }

    /** Whether a unit reads against the line; in a left-to-right line all that is embedded does. */
    boolean isAgainst(int index) {
        return rightToLeft ? !unit(index).isRightToLeft() : unit(index).level() > 0;
    }

    /** The end of what reads against the line, from an index on. */
    int endOfAgainst(int from) {
        int to = from;
        while (to < size() && isAgainst(to)) {
            to++;
        }
        return to;
    }

    /**
     * The end of a left-to-right embedding with right-to-left text in it, if one begins here.
     *
     * @param from not within one
     */
    int endOfEmbedding(int from) {
        int to = from;
        boolean hasRightToLeft = false;
        while (rightToLeft && to < size() && unit(to).level() > 1) {
            hasRightToLeft |= unit(to).isRightToLeft();
            to++;
        }
        return hasRightToLeft ? to : from;
    }

    /** Whether a unit ends a right-to-left stretch in an embedding that goes on after it. */
    boolean endsWithinEmbedding(int index) {
        return rightToLeft && unit(index).level() > 2 && index + 1 < size() && isAgainst(index + 1);
    }

    /** Whether there is a unit that has a character of the line's direction. */
    boolean hasStrong() {
        return units.stream().anyMatch(this::isStrong);
    }

    /** Whether a unit follows that has a character of the line's direction. */
    boolean isStrongAt(int index) {
        return index < size() && isStrong(unit(index));
    }

    /** Whether a unit has a character of the line's direction (UAX #9: R, AL or L). */
    private boolean isStrong(LineUnit unit) {
        return rightToLeft ? unit.isStrongRightToLeft() : unit.isStrongLeftToRight();
    }

    /**
     * Whether, after the last strong character of the line's direction, there is a character that
     * takes part in numbers (UAX #9: ES, ET, CS).
     */
    boolean hasNumberPunctuationBefore(int index) {
        for (int i = index - 1; i >= 0 && !isStrong(unit(i)); i--) {
            if (unit(i).isNumberPunctuation()) {
                return true;
            }
        }
        return false;
    }
}
