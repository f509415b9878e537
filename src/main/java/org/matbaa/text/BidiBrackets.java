package org.matbaa.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.BidiPairedBracketType;
import com.ibm.icu.lang.UCharacterDirection;
import com.ibm.icu.lang.UProperty;

import java.util.Arrays;

/** Paired brackets of one isolating run sequence (UAX #9, BD16, N0). */
final class BidiBrackets {
    private static final int MOST_OPEN = 63;
    private static final int NONE = -1;

    private final String text;
    private final int[] indices;
    private final byte[] classes;
    private final byte[] originals;

    BidiBrackets(String text, int[] indices, byte[] classes, byte[] originals) {
        this.text = text;
        this.indices = indices;
        this.classes = classes;
        this.originals = originals;
    }

    /** Gives brackets their direction in {@code classes}; {@code before} is the sequence's sos. */
    void resolve(byte level, byte before) {
        int[] closings = pairs();
        if (closings == null) {
            return;
        }
        byte embedding = BidiClass.ofLevel(level);
        byte strongBefore = before;
        for (int i = 0; i < classes.length; i++) {
            if (closings[i] != NONE) {
                byte direction = direction(i, closings[i], embedding, strongBefore);
                if (direction != NONE) {
                    set(i, direction);
                    set(closings[i], direction);
                }
            }
            if (!BidiClass.isNeutral(classes[i])) {
                strongBefore = BidiSequence.strongOf(classes[i]);
            }
        }
    }

    /** N0, steps b to d; -1 leaves the pair to N1. */
    private byte direction(int open, int close, byte embedding, byte strongBefore) {
        boolean opposite = false;
        for (int i = open + 1; i < close; i++) {
            if (!BidiClass.isNeutral(classes[i])) {
                if (BidiSequence.strongOf(classes[i]) == embedding) {
                    return embedding;
                }
                opposite = true;
            }
        }
        if (!opposite) {
            return NONE;
        }
        return strongBefore == embedding ? embedding : strongBefore;
    }

    /** A bracket and the marks on it. */
    private void set(int bracket, byte direction) {
        classes[bracket] = direction;
        for (int i = bracket + 1; i < classes.length
                && originals[i] == UCharacterDirection.DIR_NON_SPACING_MARK; i++) {
            classes[i] = direction;
        }
    }

    /** BD16: the closing position of each opening one, or null when there is no pair. */
    private int[] pairs() {
        int[] closings = null;
        int[] openPositions = new int[MOST_OPEN];
        int[] expected = new int[MOST_OPEN];
        int open = 0;
        for (int i = 0; i < classes.length; i++) {
            int codePoint = text.codePointAt(indices[i]);
            int type = classes[i] == UCharacterDirection.OTHER_NEUTRAL
                    ? UCharacter.getIntPropertyValue(codePoint, UProperty.BIDI_PAIRED_BRACKET_TYPE)
                    : BidiPairedBracketType.NONE;
            if (type == BidiPairedBracketType.OPEN) {
                if (open == MOST_OPEN) {
                    return closings;
                }
                openPositions[open] = i;
                expected[open++] = canonical(UCharacter.getBidiPairedBracket(codePoint));
            } else if (type == BidiPairedBracketType.CLOSE) {
                int match = lastIndexOf(expected, open, canonical(codePoint));
                if (match != NONE) {
                    closings = closings == null ? none(classes.length) : closings;
                    closings[openPositions[match]] = i;
                    open = match;
                }
            }
        }
        return closings;
    }

    private static int[] none(int length) {
        int[] closings = new int[length];
        Arrays.fill(closings, NONE);
        return closings;
    }

    private static int lastIndexOf(int[] expected, int count, int closing) {
        for (int i = count - 1; i >= 0; i--) {
            if (expected[i] == closing) {
                return i;
            }
        }
        return NONE;
    }

    /** U+232A is canonically equivalent to U+3009. */
    private static int canonical(int closing) {
        return closing == 0x232A ? 0x3009 : closing;
    }
}
