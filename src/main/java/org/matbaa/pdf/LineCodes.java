package org.matbaa.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Decides where the boxes of a line's characters are, so that readers that look at geometry and
 * readers that look at the order of codes both give the text back. What each reader does, and what
 * was measured, is in {@code docs/extraction.md}.
 *
 * <p>A segment is what stands between two spaces of the line's own direction.
 */
final class LineCodes {
    private static final int LEFT_TO_RIGHT_MARK = 0x200E;
    private static final int RIGHT_TO_LEFT_MARK = 0x200F;
    private static final double NUDGE_EM = 0.01;
    /** One reader takes no more than eight UTF-16 units from a ToUnicode entry. */
    private static final int MAX_WORD = 8;

    private final UnitCodes codes;
    private final boolean rightToLeft;

    LineCodes(UnitCodes codes, boolean rightToLeft) {
        this.codes = codes;
        this.rightToLeft = rightToLeft;
    }

    /** Adds the units of a line, given in logical order. */
    void add(List<LineUnit> line) {
        int from = 0;
        while (from < line.size()) {
            int to = from;
            while (to < line.size() && !isSeparator(line.get(to))) {
                to++;
            }
            List<LineUnit> segment = line.subList(from, to);
            segment(segment);
            if (to < line.size()) {
                separator(segment, line.get(to));
                to++;
            }
            from = to;
        }
    }

    private boolean isSeparator(LineUnit unit) {
        return unit.isSpace() && unit.isRightToLeft() == rightToLeft;
    }

    private void segment(List<LineUnit> segment) {
        boolean mixed = rightToLeft && segment.stream().anyMatch(u -> !u.isRightToLeft())
                && segment.stream().anyMatch(LineUnit::isRightToLeft);
        if (!mixed) {
            segment.forEach(codes::add);
        } else if (segment.stream().anyMatch(LineUnit::isStrongRightToLeft)) {
            words(segment);
        } else {
            leftToRight(segment);
        }
    }

    /** Numbers with signs, Latin in quotes: boxes left to right, as all but the ink is read. */
    private void leftToRight(List<LineUnit> segment) {
        double x = segment.stream().mapToDouble(LineUnit::leftPt).min().orElseThrow();
        for (LineUnit unit : segment) {
            codes.add(unit, x, false);
            x += unit.widthPt();
        }
    }

    /** Arabic joined to a number or a Latin word: that one is a single box in right-to-left order. */
    private void words(List<LineUnit> segment) {
        int from = 0;
        while (from < segment.size()) {
            int to = from + 1;
            while (to < segment.size() && !segment.get(from).isRightToLeft()
                    && segment.get(to).run() == segment.get(from).run()) {
                to++;
            }
            List<LineUnit> word = segment.subList(from, to);
            if (word.size() > 1 && word.stream().mapToInt(u -> u.unit().text().length()).sum() <= MAX_WORD) {
                codes.addWord(word);
            } else {
                word.forEach(codes::add);
            }
            from = to;
        }
    }

    /**
     * A space after a segment that reads against the line: beside the segment, and followed by a
     * mark of the line's direction, without which one reader puts the space before the segment.
     */
    private void separator(List<LineUnit> segment, LineUnit space) {
        boolean against = segment.stream().anyMatch(u -> u.isRightToLeft() != rightToLeft)
                && segment.getLast().isStrongRightToLeft() != rightToLeft;
        if (!against) {
            codes.add(space);
            return;
        }
        double nudge = NUDGE_EM * space.run().run().sizePt();
        double x = rightToLeft
                ? segment.stream().mapToDouble(LineUnit::leftPt).min().orElseThrow() - nudge
                : segment.stream().mapToDouble(LineUnit::rightPt).max().orElseThrow() + nudge;
        codes.addBlank(space.run(), space.unit().text().codePointAt(0), x);
        codes.addBlank(space.run(), rightToLeft ? RIGHT_TO_LEFT_MARK : LEFT_TO_RIGHT_MARK,
                x + (rightToLeft ? -nudge : nudge));
    }
}
