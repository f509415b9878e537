package org.matbaa.text;

/**
 * Adds a style's letter spacing to shaped glyphs, never between two letters of a cursive script, whether
 * they join or not (CSS Text 3, 8.2.2). Pure.
 */
final class LetterSpacing {
    private LetterSpacing() {
    }

    /**
     * Widens each cluster by the item's letter spacing on the side where the text goes on, so that there is one
     * gap between any two; where the item reads against its paragraph, its last gap stands at its other end.
     * What is invisible has no gap of its own (Default_Ignorable_Code_Point).
     *
     * @param glyphs      clusters counted from the item's start; not changed
     * @param rightToLeft the paragraph's direction
     * @return {@code glyphs} itself when the style has no spacing
     */
    static Glyphs apply(Glyphs glyphs, ShapingText text, TextItem item, boolean rightToLeft) {
        if (item.style().letterSpacing() == 0) {
            return glyphs;
        }
        float extra = item.style().letterSpacing() * item.face().unitsPerEm() / item.style().sizePt();
        Glyphs spaced = Glyphs.ofLength(glyphs.length());
        glyphs.copyTo(spaced, 0, 0);
        Ends ends = widen(spaced, text, item, extra);
        boolean against = item.isRightToLeft() != rightToLeft;
        if (against && ends.gapAtLast && mayPartBefore(text, item.start())) {
            moveLastGap(spaced, ends, item.isRightToLeft(), extra);
        }
        return spaced;
    }

    /** The outermost glyphs of an item's first and last visible clusters, and whether a gap follows the last. */
    private record Ends(int first, int last, boolean gapAtLast) {
    }

    private static Ends widen(Glyphs spaced, ShapingText text, TextItem item, float extra) {
        Ends ends = new Ends(-1, -1, false);
        int length = spaced.length();
        int logicalEnd = item.end();
        boolean visible = false;
        for (int k = length - 1; k >= 0; k--) {
            int i = item.isRightToLeft() ? length - 1 - k : k;
            int start = item.start() + spaced.clusters()[i];
            boolean lastOfCluster = start < logicalEnd;
            visible = lastOfCluster ? isVisible(text, start, logicalEnd) : visible;
            boolean gap = lastOfCluster && visible && parts(text, start, logicalEnd);
            spaced.advances()[i] += gap ? extra : 0;
            spaced.xOffsets()[i] += gap && item.isRightToLeft() ? extra : 0;
            if (visible) {
                ends = ends.last < 0 ? new Ends(i, i, gap) : new Ends(i, ends.last, ends.gapAtLast);
            }
            logicalEnd = Math.min(logicalEnd, start);
        }
        return ends;
    }

    private static boolean isVisible(ShapingText text, int start, int end) {
        for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
            if (!CharacterClass.isIgnorable(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayPartBefore(ShapingText text, int start) {
        int before = text.joinedBefore(start);
        while (before >= 0 && CharacterClass.isIgnorable(text.charAt(before))) {
            before = text.joinedBefore(before);
        }
        return before < 0 || parts(text, before, before + 1);
    }

    private static void moveLastGap(Glyphs spaced, Ends ends, boolean fromLeft, float extra) {
        int leftmost = fromLeft ? ends.last : ends.first;
        int rightmost = fromLeft ? ends.first : ends.last;
        float atLeft = fromLeft ? -extra : extra;
        spaced.advances()[leftmost] += atLeft;
        spaced.xOffsets()[leftmost] += atLeft;
        spaced.advances()[rightmost] -= atLeft;
    }

    /** Whether a gap may follow the visible cluster that ends at {@code end}. */
    private static boolean parts(ShapingText text, int start, int end) {
        if (text.codePointAt(start) == CharacterClass.OBJECT) {
            return false;
        }
        int next = text.joinedFrom(end);
        while (next < text.length() && CharacterClass.isIgnorable(text.codePointAt(next))) {
            next = text.joinedFrom(next + Character.charCount(text.codePointAt(next)));
        }
        return next == text.length() || !CharacterClass.extendsCluster(text.codePointAt(next))
                && !(followsCursiveLetter(text, end) && ArabicLetters.isLetter(text.codePointAt(next)));
    }

    private static boolean followsCursiveLetter(ShapingText text, int end) {
        int i = text.joinedBefore(end);
        while (i >= 0 && CharacterClass.extendsCluster(text.charAt(i))) {
            i = text.joinedBefore(i);
        }
        return i >= 0 && ArabicLetters.isLetter(text.charAt(i));
    }
}
