package org.matbaa.layout;

import org.xhtmlrenderer.render.BlockBox;

import java.util.ArrayList;
import java.util.List;

/**
 * Keeps together what UAX #14 does not let a line break take apart although an element border runs
 * through it: a word that is half bold, a comma after a link.
 *
 * <p>Flying Saucer breaks each inline box's text by itself, takes its end for a break opportunity,
 * and does not say which text it is breaking. A text therefore carries a tag: a noncharacter and two
 * characters with the index of what is known of the text. The tag is seen only by the break provider, the
 * measurer and the collector of paragraph text, and never reaches a page.
 *
 * <p>One instance serves one document, on one thread.
 */
final class LineGlue {
    /** Starts a tag; noncharacters are removed from the document before layout. */
    static final char TAG = '\uFDD1';
    /** Follows a tag, in a measured string, to ask for the width of what is glued on. */
    static final char ASK = '\uFDD2';
    private static final String TAGS = String.valueOf(TAG);
    private static final String JOINERS = "\u2060\u2060\u2060";
    private static final int BASE = 0x4E00;
    private static final int RADIX = 0x4000;
    static final int TAG_LENGTH = 3;

    private final List<Tagged> tagged = new ArrayList<>();

    /**
     * What a tag stands for.
     *
     * @param widthDots the width of what must stay on the same line as the text's end
     * @param block     the block that the text is in
     * @param font      the text's font
     * @param measure   what else decides its width
     * @param whole     whether no line may break in the text: {@code white-space: nowrap}
     * @param broken    whether a line may break between any two of its letters: {@code word-break: break-all}
     * @param hangs     whether the spaces before the tag end a line and need not fit in it: {@code white-space: pre-wrap}
     * @param start     where the text begins in its line
     */
    record Tagged(int widthDots, BlockBox block, PrintFont font, TextMeasure measure, boolean whole, boolean broken, boolean hangs,
                  Start start) {
        /** Where a string that ends with the tag begins, dots from the start of the line; 0 where another line has begun before. */
        int xDots(String string) {
            return string.length() == start.length ? start.xDots : 0;
        }

        Tagged at(Start place) {
            return new Tagged(widthDots, block, font, measure, whole, broken, hangs, place);
        }
    }

    /**
     * The place of a text with tabs, if no line is broken before it.
     *
     * @param xDots  from the start of its line
     * @param length of the text with its tag; 0 for one of which nothing is known
     */
    record Start(int xDots, int length) {
        static final Start UNKNOWN = new Start(0, 0);
    }

    /** Makes a tag for a text's end. */
    String tag(Tagged about) {
        int index = tagged.size();
        tagged.add(about);
        return "" + TAG + (char) (BASE + index / RADIX) + (char) (BASE + index % RADIX);
    }

    /** Whether a text of the document's own holds a character that tags are made with. */
    static boolean mayHoldTag(String text) {
        return text.indexOf(TAG) >= 0 || text.indexOf(ASK) >= 0;
    }

    /** The text with replacement characters for those. */
    static String withoutNoncharacters(String text) {
        return text.replace(TAG, '\uFFFD').replace(ASK, '\uFFFD');
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

    /** The string without any tag: there is one at the end of each line that the source ends. */
    static String withoutTags(String string) {
        StringBuilder plain = new StringBuilder(string.length());
        for (int i = 0; i < string.length(); i++) {
            if (string.charAt(i) == TAG) {
                i += TAG_LENGTH - 1;
            } else {
                plain.append(string.charAt(i));
            }
        }
        return plain.toString();
    }

    /** The string without its tag, and with word joiners for those within, so that all stands at its index. */
    static String joined(String string) {
        StringBuilder joined = new StringBuilder(withoutTag(string));
        for (int at = joined.indexOf(TAGS); at >= 0; at = joined.indexOf(TAGS, at)) {
            joined.replace(at, at + TAG_LENGTH, JOINERS);
        }
        return joined.toString();
    }

    static boolean asksForGlue(String string, int tag) {
        return string.length() > tag + TAG_LENGTH && string.charAt(tag + TAG_LENGTH) == ASK;
    }

    /** What the tag at an index of a string stands for. */
    Tagged at(String string, int tag) {
        int index = (string.charAt(tag + 1) - BASE) * RADIX + string.charAt(tag + 2) - BASE;
        return tagged.get(index);
    }
}
