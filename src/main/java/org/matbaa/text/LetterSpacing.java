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
        int length = glyphs.length();
        int logicalEnd = item.end();
        for (int k = length - 1; k >= 0; k--) {
            int i = item.isRightToLeft() ? length - 1 - k : k;
            int start = item.start() + glyphs.clusters()[i];
            boolean lastOfCluster = start < logicalEnd;
            if (lastOfCluster && parts(text, start, logicalEnd)) {
                spaced.advances()[i] += extra;
                spaced.xOffsets()[i] += item.isRightToLeft() ? extra : 0;
            }
            logicalEnd = Math.min(logicalEnd, start);
        }
        boolean against = item.isRightToLeft() != rightToLeft;
        if (against && parts(text, lastStart(glyphs, item), item.end()) && mayPartBefore(text, item.start())) {
            moveLastGap(spaced, item.isRightToLeft(), extra);
        }
        return spaced;
    }

    private static int lastStart(Glyphs glyphs, TextItem item) {
        return item.start() + glyphs.clusters()[item.isRightToLeft() ? 0 : glyphs.length() - 1];
    }

    private static boolean mayPartBefore(ShapingText text, int start) {
        int before = text.joinedBefore(start);
        return before < 0 || parts(text, before, before + 1);
    }

    private static void moveLastGap(Glyphs spaced, boolean fromLeft, float extra) {
        int rightmost = spaced.length() - 1;
        float atLeft = fromLeft ? -extra : extra;
        spaced.advances()[0] += atLeft;
        spaced.xOffsets()[0] += atLeft;
        spaced.advances()[rightmost] -= atLeft;
    }

    /** Whether a gap may follow the cluster that ends at {@code end}. */
    private static boolean parts(ShapingText text, int start, int end) {
        if (text.codePointAt(start) == CharacterClass.OBJECT) {
            return false;
        }
        int next = text.joinedFrom(end);
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
