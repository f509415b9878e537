package org.matbaa.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;

import java.util.Arrays;

/**
 * The embedding levels of one paragraph (UAX #9, P1 to I2) and of its lines (L1). ICU gives the
 * character properties; the rules are our own, because ICU's {@code Bidi} (79.1) rounds the levels of
 * text in one direction down to the base level, which is no fault, and resolves 30 cases of Unicode's
 * BidiCharacterTest otherwise than the standard (brackets and isolates after a PDF, marks after a
 * bracket, brackets nested deeper than 63), which is one.
 *
 * <p>Explicit controls and boundary neutrals, which X9 removes, stay in the text: each has the level
 * of the character before it (5.2), so that they never split a run. Immutable and thread-safe.
 */
final class BidiParagraph {
    /** Below the first Hebrew letter nothing has another direction than left to right. */
    private static final int FIRST_RIGHT_TO_LEFT = 0x590;

    private final String text;
    private final byte baseLevel;
    private final byte[] levels;

    private BidiParagraph(String text, byte baseLevel, byte[] levels) {
        this.text = text;
        this.baseLevel = baseLevel;
        this.levels = levels;
    }

    /**
     * Resolves a paragraph in time linear in its length. A paragraph separator inside it starts over
     * at the base level (P1).
     *
     * @param baseLevel 0 left to right, 1 right to left
     */
    static BidiParagraph resolve(String text, byte baseLevel) {
        byte[] levels = new byte[text.length()];
        if (baseLevel == 0 && isPlain(text)) {
            return new BidiParagraph(text, baseLevel, levels);
        }
        byte[] classes = BidiClass.of(text);
        for (int start = 0; start < classes.length; ) {
            int end = paragraphEnd(classes, start);
            BidiEmbedding embedding = BidiEmbedding.resolve(classes, start, end, baseLevel);
            for (BidiSequence sequence : BidiSequence.of(embedding)) {
                sequence.resolve(text, levels);
            }
            start = end;
        }
        for (int i = 0; i < levels.length; i++) {
            if (classes[i] == BidiClass.REMOVED) {
                levels[i] = i == 0 ? baseLevel : levels[i - 1];
            }
        }
        return new BidiParagraph(text, baseLevel, levels);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_RIGHT_TO_LEFT) {
                return false;
            }
        }
        return true;
    }

    private static int paragraphEnd(byte[] classes, int start) {
        int end = start;
        while (end < classes.length) {
            if (classes[end++] == UCharacterDirection.BLOCK_SEPARATOR) {
                break;
            }
        }
        return end;
    }

    /** The resolved level at a UTF-16 index, before L1. */
    byte levelAt(int index) {
        return levels[index];
    }

    /** Levels of the line from start to end after L1; the array is the caller's. */
    byte[] lineLevels(int start, int end) {
        byte[] line = Arrays.copyOfRange(levels, start, end);
        boolean resets = true;
        for (int i = line.length - 1; i >= 0; i--) {
            int direction = direction(start + i);
            resets = isSeparator(direction) || resets && isResetBeforeSeparator(direction);
            line[i] = resets ? baseLevel : line[i];
        }
        return line;
    }

    private int direction(int index) {
        boolean second = index > 0 && Character.isLowSurrogate(text.charAt(index))
                && Character.isHighSurrogate(text.charAt(index - 1));
        return UCharacter.getDirection(text.codePointAt(second ? index - 1 : index));
    }

    private static boolean isSeparator(int direction) {
        return direction == UCharacterDirection.SEGMENT_SEPARATOR || direction == UCharacterDirection.BLOCK_SEPARATOR;
    }

    /** L1, items 3 and 4, with the characters that X9 removes (5.2). */
    private static boolean isResetBeforeSeparator(int direction) {
        return direction == UCharacterDirection.WHITE_SPACE_NEUTRAL || BidiClass.isIsolateInitiator(direction)
                || direction == UCharacterDirection.POP_DIRECTIONAL_ISOLATE || BidiClass.isRemovedByX9(direction);
    }
}
