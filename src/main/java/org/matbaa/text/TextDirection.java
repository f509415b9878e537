package org.matbaa.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;

/** The direction that a text asks for by its own letters. Pure. */
public final class TextDirection {
    private TextDirection() {
    }

    /**
     * The paragraph level by the first strong character outside isolates (UAX #9, P2 and P3), which
     * is also what {@code dir="auto"} and {@code unicode-bidi: plaintext} mean.
     *
     * @param text      looked at up to its first paragraph separator
     * @param otherwise the level when the text has no strong character
     * @return 0 left to right, 1 right to left, or {@code otherwise}
     */
    public static byte firstStrong(CharSequence text, byte otherwise) {
        int isolates = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = Character.codePointAt(text, i);
            i += Character.charCount(codePoint);
            switch (UCharacter.getDirection(codePoint)) {
                case UCharacterDirection.LEFT_TO_RIGHT_ISOLATE, UCharacterDirection.RIGHT_TO_LEFT_ISOLATE,
                     UCharacterDirection.FIRST_STRONG_ISOLATE -> isolates++;
                case UCharacterDirection.POP_DIRECTIONAL_ISOLATE -> isolates = Math.max(0, isolates - 1);
                case UCharacterDirection.BLOCK_SEPARATOR -> {
                    return otherwise;
                }
                case UCharacterDirection.LEFT_TO_RIGHT -> {
                    if (isolates == 0) {
                        return 0;
                    }
                }
                case UCharacterDirection.RIGHT_TO_LEFT, UCharacterDirection.RIGHT_TO_LEFT_ARABIC -> {
                    if (isolates == 0) {
                        return 1;
                    }
                }
                default -> {
                }
            }
        }
        return otherwise;
    }
}
