package org.matbaa.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;

/** Bidi_Class by UTF-16 index, as {@link UCharacterDirection} constants (UAX #9, table 4). Pure. */
final class BidiClass {
    /** X9: explicit embeddings, boundary neutrals, and for us the second half of a surrogate pair. */
    static final byte REMOVED = UCharacterDirection.BOUNDARY_NEUTRAL;

    private BidiClass() {
    }

    /** Classes of a text; explicit embeddings keep theirs here, the rules need them. */
    static byte[] of(String text) {
        byte[] classes = new byte[text.length()];
        for (int i = 0; i < classes.length; ) {
            int codePoint = text.codePointAt(i);
            classes[i++] = (byte) UCharacter.getDirection(codePoint);
            if (codePoint > Character.MAX_VALUE) {
                classes[i++] = REMOVED;
            }
        }
        return classes;
    }

    static boolean isIsolateInitiator(int bidiClass) {
        return bidiClass == UCharacterDirection.LEFT_TO_RIGHT_ISOLATE
                || bidiClass == UCharacterDirection.RIGHT_TO_LEFT_ISOLATE
                || bidiClass == UCharacterDirection.FIRST_STRONG_ISOLATE;
    }

    static boolean isRemovedByX9(int bidiClass) {
        return switch (bidiClass) {
            case UCharacterDirection.LEFT_TO_RIGHT_EMBEDDING, UCharacterDirection.RIGHT_TO_LEFT_EMBEDDING,
                 UCharacterDirection.LEFT_TO_RIGHT_OVERRIDE, UCharacterDirection.RIGHT_TO_LEFT_OVERRIDE,
                 UCharacterDirection.POP_DIRECTIONAL_FORMAT, UCharacterDirection.BOUNDARY_NEUTRAL -> true;
            default -> false;
        };
    }

    /** NI of UAX #9, 3.3.5: neutrals and isolate controls. */
    static boolean isNeutral(int bidiClass) {
        return bidiClass == UCharacterDirection.OTHER_NEUTRAL || bidiClass == UCharacterDirection.WHITE_SPACE_NEUTRAL
                || bidiClass == UCharacterDirection.SEGMENT_SEPARATOR
                || bidiClass == UCharacterDirection.BLOCK_SEPARATOR
                || bidiClass == UCharacterDirection.POP_DIRECTIONAL_ISOLATE || isIsolateInitiator(bidiClass);
    }

    /** The strong class of a level: L or R. */
    static byte ofLevel(int level) {
        return (level & 1) == 0 ? (byte) UCharacterDirection.LEFT_TO_RIGHT : (byte) UCharacterDirection.RIGHT_TO_LEFT;
    }
}
