package org.matbaa.pdf;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The letters of a page. From them one reader, poppler, takes from which end it reads all lines of the page: from the
 * right if more are right-to-left than left-to-right. A line of several sections ({@link LineSections}) comes out in
 * order from its own end only, unless it has a text for that reader ({@link SectionTexts}). Not thread-safe.
 */
final class PageLetters {
    /** Of all letters: the reader drops some marks as copies of others. */
    private static final double LEAST_EXCESS = 1.0 / 32;
    /** A string has no more than 32,767 bytes (PDF/A-2, 6.1.13). */
    private static final int MOST_LACKING = 16_000;

    /** How near marks of a kind are that the reader may take for copies. */
    private static final double COPY_EM = 0.2;

    /** Where the line's last marks of each kind are. */
    private final Map<Integer, Double> marksPt = new HashMap<>();
    private final LineSections line = new LineSections();
    private int leftToRight;
    private int rightToLeft;
    private int copies;
    private int linesFromLeft;
    private int linesFromRight;
    private boolean hasTexts;
    private Optional<Boolean> columnsFromRight = Optional.empty();
    /** The first of the codes that were noted last. */
    private PaintedCode last;

    /** Notes codes of the line, or the text that the reader has for them: once for all that share it. */
    void add(CodeArray codes) {
        PaintedCode first = codes.first();
        Optional<String> text = first.spelling().sections();
        boolean isNoted = text.isPresent() && last != null && last.spelling() == first.spelling();
        if (!isNoted) {
            text.ifPresentOrElse(this::addText, () -> codes.codes().forEach(this::add));
            last = first;
        }
    }

    private void add(PaintedCode code) {
        byte direction = Character.getDirectionality(code.codePoint());
        count(direction);
        countCopy(code);
        line.add(code.codePoint(), direction);
    }

    /** The reader may drop a mark that stands by another of its kind, or not. */
    private void countCopy(PaintedCode code) {
        int mark = code.codePoint();
        if (mark == LineMarks.LEFT_TO_RIGHT_MARK || mark == LineMarks.RIGHT_TO_LEFT_MARK) {
            Double lastPt = marksPt.put(mark, code.xPt());
            copies += lastPt != null && Math.abs(code.xPt() - lastPt) < COPY_EM * code.run().run().sizePt() ? 1 : 0;
        }
    }

    /**
     * Notes a text for the reader, instead of codes of the line.
     *
     * @param text "" if it passes over the codes
     */
    void addText(String text) {
        if (!text.isEmpty()) {
            text.codePoints().forEach(codePoint -> count(Character.getDirectionality(codePoint)));
            line.addText();
            hasTexts = true;
        }
    }

    private void count(byte direction) {
        switch (direction) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> leftToRight++;
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> rightToLeft++;
            default -> { }
        }
    }

    /**
     * Ends the line.
     *
     * @param fromRight whether it begins at the right
     */
    void endLine(boolean fromRight) {
        if (line.areSeveral()) {
            linesFromRight += fromRight ? 1 : 0;
            linesFromLeft += fromRight ? 0 : 1;
        }
        line.clear();
        marksPt.clear();
    }

    /**
     * Notes that the page has columns side by side, which the reader takes from the same end as lines. That matters more
     * than lines do.
     *
     * @param fromRight whether the first is the rightmost
     */
    void addColumns(boolean fromRight) {
        columnsFromRight = Optional.of(fromRight);
    }

    /** A run of the page, which has text. */
    PlacedRun lastRun() {
        return last.run();
    }

    /** From which end the page's lines are to be read: that of most lines to which it matters. */
    boolean areFromRight() {
        boolean most = columnsFromRight.orElse(linesFromRight == linesFromLeft ? rightToLeft > leftToRight
                : linesFromRight > linesFromLeft);
        return lacking(most) <= MOST_LACKING ? most : !most;
    }

    /** How many letters of the direction in which lines are to be read the page must have more. */
    int lacking() {
        boolean matters = hasTexts || columnsFromRight.isPresent() || linesFromLeft + linesFromRight > 0;
        return matters ? Math.max(0, lacking(areFromRight())) : 0;
    }

    private int lacking(boolean fromRight) {
        int excess = fromRight ? rightToLeft - leftToRight : leftToRight - rightToLeft;
        return 1 + copies + (int) (LEAST_EXCESS * (rightToLeft + leftToRight)) - excess;
    }
}
