package org.matbaa.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import com.ibm.icu.text.Bidi;

import java.util.Arrays;

/**
 * The embedding levels of one paragraph (UAX #9, revision 51: P1 to I2) and of its lines (L1).
 * ICU resolves the paragraph; the line rule is our own, because lines are cut after that.
 *
 * <p>Explicit controls and boundary neutrals, which X9 removes, stay in the text: each has the level
 * of the character before it (5.2), so that they never split a run. Immutable and thread-safe.
 */
final class BidiParagraph {
    private static final int LEFT_TO_RIGHT = 0;

    private final String text;
    private final byte baseLevel;
    private final byte[] levels;

    private BidiParagraph(String text, byte baseLevel, byte[] levels) {
        this.text = text;
        this.baseLevel = baseLevel;
        this.levels = levels;
    }

    /**
     * Resolves a paragraph. A paragraph separator inside it starts over at the base level (P1).
     *
     * @param baseLevel 0 to 125; even is left to right
     */
    static BidiParagraph resolve(String text, byte baseLevel) {
        if (baseLevel == LEFT_TO_RIGHT && isPlain(text)) {
            return new BidiParagraph(text, baseLevel, new byte[text.length()]);
        }
        Bidi bidi = new Bidi();
        bidi.setPara(text, baseLevel, null);
        byte[] levels = text.isEmpty() ? new byte[0] : bidi.getLevels();
        for (int i = 0; i < levels.length; i++) {
            if (isRemovedByX9(text.charAt(i))) {
                levels[i] = i == 0 ? baseLevel : levels[i - 1];
            }
        }
        return new BidiParagraph(text, baseLevel, levels);
    }

    /** Whether nothing in the text can have another level than 0: no character from Hebrew upwards. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x590) {
                return false;
            }
        }
        return true;
    }

    /** The resolved level at a UTF-16 index, before L1. */
    byte levelAt(int index) {
        return levels[index];
    }

    /** Levels of the line from start to end after L1; the array is the caller's. */
    byte[] lineLevels(int start, int end) {
        byte[] line = Arrays.copyOfRange(levels, start, end);
        int i = end;
        while (i > start && isTrailing(text.codePointBefore(i))) {
            i = text.offsetByCodePoints(i, -1);
        }
        Arrays.fill(line, Math.max(i, start) - start, line.length, baseLevel);
        return line;
    }

    /** L1, items 3 and 4, with the characters that X9 removes (5.2). */
    private static boolean isTrailing(int codePoint) {
        return switch (UCharacter.getDirection(codePoint)) {
            case UCharacterDirection.WHITE_SPACE_NEUTRAL, UCharacterDirection.FIRST_STRONG_ISOLATE,
                 UCharacterDirection.LEFT_TO_RIGHT_ISOLATE, UCharacterDirection.RIGHT_TO_LEFT_ISOLATE,
                 UCharacterDirection.POP_DIRECTIONAL_ISOLATE, UCharacterDirection.BLOCK_SEPARATOR,
                 UCharacterDirection.SEGMENT_SEPARATOR -> true;
            default -> isRemovedByX9(codePoint);
        };
    }

    private static boolean isRemovedByX9(int codePoint) {
        return switch (UCharacter.getDirection(codePoint)) {
            case UCharacterDirection.LEFT_TO_RIGHT_EMBEDDING, UCharacterDirection.RIGHT_TO_LEFT_EMBEDDING,
                 UCharacterDirection.LEFT_TO_RIGHT_OVERRIDE, UCharacterDirection.RIGHT_TO_LEFT_OVERRIDE,
                 UCharacterDirection.POP_DIRECTIONAL_FORMAT, UCharacterDirection.BOUNDARY_NEUTRAL -> true;
            default -> false;
        };
    }
}
