package org.matbaa.pdf;

import java.util.regex.Pattern;

/**
 * The order in which one reader, poppler, takes the characters of a line. It takes what stands side by side in
 * sections from one end of the line: right-to-left ones up to the next letter or number of the other direction,
 * backwards, and others up to the next right-to-left letter. On a page with more left-to-right letters than
 * right-to-left ones it begins at the left with one of the others, else at the right with a right-to-left one.
 *
 * @param fromRight whether it begins at the right end
 */
record SectionOrder(boolean fromRight) {
    /** What the reader takes for a hyphen; a soft one is a character like others to it. */
    static final String HYPHEN = "-";
    /** A space after it is enough for the reader to leave it in. */
    private static final Pattern HYPHEN_AT_END = Pattern.compile(HYPHEN + "\\z");

    /** The visual line from which the reader comes to a text, but for marks. */
    String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean rightToLeft = fromRight;
        int from = 0;
        while (from < text.length()) {
            int to = end(text, from, rightToLeft);
            add(text.substring(from, to), rightToLeft, line);
            rightToLeft = !rightToLeft;
            from = to;
        }
        if (rightToLeft == fromRight && !line.isEmpty()) {
            line.insert(fromRight ? 0 : line.length(), mark());
        }
        return Spelling.closed(line.toString(), HYPHEN_AT_END);
    }

    /** What is neutral goes with sections of the reader's first direction; a mark keeps it from another before it. */
    private void add(String section, boolean rightToLeft, StringBuilder line) {
        StringBuilder visual = new StringBuilder(section);
        boolean first = rightToLeft == fromRight;
        if (first && !line.isEmpty() && !isOf(section.charAt(0), rightToLeft)) {
            visual.insert(0, mark());
        }
        if (rightToLeft) {
            visual.reverse();
        }
        line.insert(fromRight ? 0 : line.length(), visual);
    }

    private char mark() {
        return (char) LineMarks.ofDirection(fromRight);
    }

    private int end(String text, int from, boolean rightToLeft) {
        int to = from;
        int last = from;
        while (to < text.length() && !isOf(text.charAt(to), !rightToLeft)) {
            to++;
            if (isOf(text.charAt(to - 1), rightToLeft)) {
                last = to;
            }
        }
        return rightToLeft == fromRight ? to : last;
    }

    /** Whether a character is a right-to-left letter, or else a letter or number of the other direction. */
    private static boolean isOf(char character, boolean rightToLeft) {
        if (PaintedCode.isRightToLeft(character)) {
            return rightToLeft;
        }
        return !rightToLeft && (PaintedCode.isLeftToRight(character)
                || PaintedCode.isWeak(character) && !PaintedCode.isMark(character));
    }
}
