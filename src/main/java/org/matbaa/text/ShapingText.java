package org.matbaa.text;

import com.ibm.icu.lang.UCharacter;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A paragraph's text as the shaper sees it, index by index the same: what cannot be drawn is replaced
 * by something that draws as it should. Immutable.
 */
final class ShapingText {
    private static final char ZWNJ = '\u200C';
    private static final char REPLACEMENT = '\uFFFD';

    private final char[] characters;
    private final BitSet synthetic;

    private ShapingText(char[] characters, BitSet synthetic) {
        this.characters = characters;
        this.synthetic = synthetic;
    }

    /** A tab is a space; other shapeless characters are invisible and do not join; a lone surrogate is U+FFFD. */
    static ShapingText of(ParagraphText source) {
        char[] characters = source.text().toCharArray();
        for (int i = 0; i < characters.length; ) {
            int codePoint = Character.codePointAt(characters, i);
            int end = i + Character.charCount(codePoint);
            if (CharacterClass.isShapeless(codePoint)) {
                Arrays.fill(characters, i, end, codePoint == '\t' ? ' ' : ZWNJ);
            } else if (end == i + 1 && Character.isSurrogate(characters[i])) {
                characters[i] = REPLACEMENT;
            }
            i = end;
        }
        return new ShapingText(characters, source.synthetic());
    }

    int length() {
        return characters.length;
    }

    char charAt(int index) {
        return characters[index];
    }

    int codePointAt(int index) {
        return Character.codePointAt(characters, index);
    }

    boolean isSynthetic(int index) {
        return synthetic.get(index);
    }

    String substring(int start, int end) {
        return new String(characters, start, end - start);
    }

    /** The next index before {@code index} that a letter can join with or be parted by, or -1. */
    int joinedBefore(int index) {
        int i = index - 1;
        while (i >= 0 && isTransparent(i)) {
            i--;
        }
        return i;
    }

    /** The next index from {@code index} on that a letter can join with or be parted by, or the length. */
    int joinedFrom(int index) {
        int i = index;
        while (i < characters.length && isTransparent(i)) {
            i++;
        }
        return i;
    }

    /** Embeddings that the markup wrote do not part letters; isolates do (CSS Text 3, 7.3). */
    private boolean isTransparent(int index) {
        return synthetic.get(index)
                && CharacterClass.joiningType(characters[index]) == UCharacter.JoiningType.TRANSPARENT;
    }

    /** Whether nothing around the stretch can change its shape. */
    boolean standsAlone(int start, int end) {
        int before = joinedBefore(start);
        int after = joinedFrom(end);
        return (before < 0 || isInert(Character.codePointBefore(characters, before + 1)))
                && (after == characters.length || isInert(codePointAt(after)));
    }

    private static boolean isInert(int codePoint) {
        return codePoint == ' ' || CharacterClass.joiningType(codePoint) == UCharacter.JoiningType.NON_JOINING;
    }
}
