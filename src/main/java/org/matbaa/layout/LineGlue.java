package org.matbaa.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Keeps together what UAX #14 does not let a line break take apart although an element border runs
 * through it: a word that is half bold, a comma after a link.
 *
 * <p>Flying Saucer breaks each inline box's text by itself and takes its end for a break
 * opportunity. A text that may not be broken at its end therefore carries a tag: a noncharacter and
 * two characters with the index of the width that has to fit beside it. The tag is seen only by the
 * break provider, the measurer and the collector of paragraph text, and never reaches a page.
 *
 * <p>One instance serves one document, on one thread.
 */
final class LineGlue {
    /** Starts a tag; noncharacters are removed from the document before layout. */
    static final char TAG = '\uFDD1';
    /** Follows a tag, in a measured string, to ask for the width of what is glued on. */
    static final char ASK = '\uFDD2';
    private static final int BASE = 0x4E00;
    private static final int RADIX = 0x4000;
    private static final int TAG_LENGTH = 3;

    private final List<Integer> widths = new ArrayList<>();

    /**
     * Makes a tag for a text's end.
     *
     * @param widthDots the width of what must stay on the same line
     */
    String tag(int widthDots) {
        int index = widths.size();
        widths.add(widthDots);
        return "" + TAG + (char) (BASE + index / RADIX) + (char) (BASE + index % RADIX);
    }

    /** Index of the tag in a string, or -1. */
    static int tagAt(String string) {
        int length = string.length();
        int from = Math.max(0, length - TAG_LENGTH - 1);
        for (int i = from; i < length; i++) {
            if (string.charAt(i) == TAG) {
                return i;
            }
        }
        return -1;
    }

    /** The string without its tag. */
    static String withoutTag(String string) {
        int tag = tagAt(string);
        return tag < 0 ? string : string.substring(0, tag);
    }

    static boolean asksForGlue(String string, int tag) {
        return string.length() > tag + TAG_LENGTH && string.charAt(tag + TAG_LENGTH) == ASK;
    }

    int widthDots(String string, int tag) {
        int index = (string.charAt(tag + 1) - BASE) * RADIX + string.charAt(tag + 2) - BASE;
        return widths.get(index);
    }
}
