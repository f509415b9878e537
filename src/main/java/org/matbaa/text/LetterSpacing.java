package org.matbaa.text;

import com.ibm.icu.lang.UCharacter.JoiningType;

/** Adds a style's letter spacing to shaped glyphs (CSS Text 3, 8.2), never between joined letters. Pure. */
final class LetterSpacing {
    private LetterSpacing() {
    }

    /**
     * Widens each cluster by the item's letter spacing on the side where the text goes on.
     *
     * @param glyphs clusters counted from the item's start; not changed
     * @return {@code glyphs} itself when the style has no spacing
     */
    static Glyphs apply(Glyphs glyphs, ShapingText text, TextItem item) {
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
        return spaced;
    }

    /** Whether a gap may follow the cluster that ends at {@code end}. */
    private static boolean parts(ShapingText text, int start, int end) {
        if (text.codePointAt(start) == CharacterClass.OBJECT) {
            return false;
        }
        int next = text.joinedFrom(end);
        return next == text.length() || !CharacterClass.extendsCluster(text.codePointAt(next))
                && !(joinsForward(text, end) && joinsBackward(text, next));
    }

    private static boolean joinsForward(ShapingText text, int end) {
        int i = end;
        while (i > 0) {
            i = text.joinedBefore(i);
            int type = i < 0 ? JoiningType.NON_JOINING : CharacterClass.joiningType(text.charAt(i));
            if (type != JoiningType.TRANSPARENT) {
                return type == JoiningType.DUAL_JOINING || type == JoiningType.LEFT_JOINING
                        || type == JoiningType.JOIN_CAUSING;
            }
        }
        return false;
    }

    private static boolean joinsBackward(ShapingText text, int index) {
        int type = CharacterClass.joiningType(text.codePointAt(index));
        return type == JoiningType.DUAL_JOINING || type == JoiningType.RIGHT_JOINING
                || type == JoiningType.JOIN_CAUSING;
    }
}
