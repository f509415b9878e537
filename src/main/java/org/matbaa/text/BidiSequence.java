package org.matbaa.text;

import com.ibm.icu.lang.UCharacterDirection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import static com.ibm.icu.lang.UCharacterDirection.ARABIC_NUMBER;
import static com.ibm.icu.lang.UCharacterDirection.COMMON_NUMBER_SEPARATOR;
import static com.ibm.icu.lang.UCharacterDirection.DIR_NON_SPACING_MARK;
import static com.ibm.icu.lang.UCharacterDirection.EUROPEAN_NUMBER;
import static com.ibm.icu.lang.UCharacterDirection.EUROPEAN_NUMBER_SEPARATOR;
import static com.ibm.icu.lang.UCharacterDirection.EUROPEAN_NUMBER_TERMINATOR;
import static com.ibm.icu.lang.UCharacterDirection.LEFT_TO_RIGHT;
import static com.ibm.icu.lang.UCharacterDirection.OTHER_NEUTRAL;
import static com.ibm.icu.lang.UCharacterDirection.RIGHT_TO_LEFT;
import static com.ibm.icu.lang.UCharacterDirection.RIGHT_TO_LEFT_ARABIC;

/** One isolating run sequence (UAX #9, BD13, X10) and the rules that work on it: W1 to I2. */
final class BidiSequence {
    private final byte[] originals;
    private final byte[] classes;
    private final int[] indices;
    private final byte level;
    private final byte before;
    private final byte after;

    private BidiSequence(BidiEmbedding embedding, int[] relative) {
        int last = relative[relative.length - 1];
        level = embedding.levels[relative[0]];
        before = BidiClass.ofLevel(Math.max(level, levelBefore(embedding, relative[0])));
        after = BidiClass.ofLevel(Math.max(level, levelAfter(embedding, last)));
        indices = new int[relative.length];
        classes = new byte[relative.length];
        for (int i = 0; i < relative.length; i++) {
            indices[i] = embedding.start + relative[i];
            classes[i] = embedding.classes[indices[i]];
        }
        originals = classes.clone();
    }

    private static boolean isRemoved(BidiEmbedding embedding, int i) {
        return embedding.classes[embedding.start + i] == BidiClass.REMOVED;
    }

    private static int levelBefore(BidiEmbedding embedding, int first) {
        int i = first - 1;
        while (i >= 0 && isRemoved(embedding, i)) {
            i--;
        }
        return i < 0 ? embedding.baseLevel : embedding.levels[i];
    }

    private static int levelAfter(BidiEmbedding embedding, int last) {
        int i = last + 1;
        while (i < embedding.levels.length && isRemoved(embedding, i)) {
            i++;
        }
        boolean open = BidiClass.isIsolateInitiator(embedding.originals[last]);
        return open || i == embedding.levels.length ? embedding.baseLevel : embedding.levels[i];
    }

    /** The sequences of a paragraph (BD13). */
    static List<BidiSequence> of(BidiEmbedding embedding) {
        int length = embedding.levels.length;
        int[] next = new int[length];
        List<BidiSequence> sequences = new ArrayList<>();
        List<Integer> starts = runStarts(embedding, next);
        int[] collected = new int[length];
        for (int start : starts) {
            int count = 0;
            for (int i = start; i >= 0; i = next[i]) {
                collected[count++] = i;
            }
            sequences.add(new BidiSequence(embedding, Arrays.copyOf(collected, count)));
        }
        return sequences;
    }

    /**
     * Links each kept character to the next one of its sequence (-1: none), and gives the characters
     * that begin one.
     */
    private static List<Integer> runStarts(BidiEmbedding embedding, int[] next) {
        List<Integer> starts = new ArrayList<>();
        int previous = -1;
        for (int i = 0; i < next.length; i++) {
            if (isRemoved(embedding, i)) {
                continue;
            }
            next[i] = -1;
            boolean sameRun = previous >= 0 && embedding.levels[previous] == embedding.levels[i];
            boolean closes = embedding.originals[i] == UCharacterDirection.POP_DIRECTIONAL_ISOLATE
                    && embedding.matches[i] >= 0;
            if (sameRun) {
                next[previous] = i;
            } else if (closes) {
                next[embedding.matches[i]] = i;
            } else {
                starts.add(i);
            }
            previous = i;
        }
        return starts;
    }

    /** Writes the resolved levels of the sequence's characters. */
    void resolve(String text, byte[] levels) {
        resolveMarksAndArabicNumbers();
        resolveSeparators();
        resolveTerminators();
        resolveEuropeanNumbersAfterLatin();
        new BidiBrackets(text, indices, classes, originals).resolve(level, before);
        resolveNeutrals();
        for (int i = 0; i < classes.length; i++) {
            levels[indices[i]] = implicitLevel(classes[i]);
        }
    }

    /** W1, W2, W3. */
    private void resolveMarksAndArabicNumbers() {
        byte previous = before;
        byte strong = before;
        for (int i = 0; i < classes.length; i++) {
            if (classes[i] == DIR_NON_SPACING_MARK) {
                boolean isolate = previous == UCharacterDirection.POP_DIRECTIONAL_ISOLATE
                        || BidiClass.isIsolateInitiator(previous);
                classes[i] = isolate ? (byte) OTHER_NEUTRAL : previous;
            }
            previous = classes[i];
            if (classes[i] == EUROPEAN_NUMBER && strong == RIGHT_TO_LEFT_ARABIC) {
                classes[i] = ARABIC_NUMBER;
            } else if (isStrong(classes[i])) {
                strong = classes[i];
            }
        }
        for (int i = 0; i < classes.length; i++) {
            classes[i] = classes[i] == RIGHT_TO_LEFT_ARABIC ? (byte) RIGHT_TO_LEFT : classes[i];
        }
    }

    private static boolean isStrong(int bidiClass) {
        return bidiClass == LEFT_TO_RIGHT || bidiClass == RIGHT_TO_LEFT || bidiClass == RIGHT_TO_LEFT_ARABIC;
    }

    /** W4. */
    private void resolveSeparators() {
        for (int i = 1; i + 1 < classes.length; i++) {
            byte number = classes[i - 1];
            boolean between = number == classes[i + 1];
            if (between && (number == EUROPEAN_NUMBER && classes[i] == EUROPEAN_NUMBER_SEPARATOR
                    || (number == EUROPEAN_NUMBER || number == ARABIC_NUMBER)
                    && classes[i] == COMMON_NUMBER_SEPARATOR)) {
                classes[i] = number;
            }
        }
    }

    /** W5, W6. */
    private void resolveTerminators() {
        for (int i = 0; i < classes.length; ) {
            int end = i;
            while (end < classes.length && classes[end] == EUROPEAN_NUMBER_TERMINATOR) {
                end++;
            }
            if (end > i) {
                boolean besideNumber = i > 0 && classes[i - 1] == EUROPEAN_NUMBER
                        || end < classes.length && classes[end] == EUROPEAN_NUMBER;
                Arrays.fill(classes, i, end, (byte) (besideNumber ? EUROPEAN_NUMBER : OTHER_NEUTRAL));
            }
            i = Math.max(end, i + 1);
        }
        for (int i = 0; i < classes.length; i++) {
            if (classes[i] == EUROPEAN_NUMBER_SEPARATOR || classes[i] == COMMON_NUMBER_SEPARATOR) {
                classes[i] = OTHER_NEUTRAL;
            }
        }
    }

    /** W7. */
    private void resolveEuropeanNumbersAfterLatin() {
        byte strong = before;
        for (int i = 0; i < classes.length; i++) {
            if (classes[i] == EUROPEAN_NUMBER && strong == LEFT_TO_RIGHT) {
                classes[i] = LEFT_TO_RIGHT;
            } else if (isStrong(classes[i])) {
                strong = classes[i];
            }
        }
    }

    /** N1, N2. */
    private void resolveNeutrals() {
        for (int i = 0; i < classes.length; ) {
            int end = i;
            while (end < classes.length && BidiClass.isNeutral(classes[end])) {
                end++;
            }
            if (end > i) {
                byte left = i == 0 ? before : strongOf(classes[i - 1]);
                byte right = end == classes.length ? after : strongOf(classes[end]);
                Arrays.fill(classes, i, end, left == right ? left : BidiClass.ofLevel(level));
            }
            i = Math.max(end, i + 1);
        }
    }

    /** Numbers count as R (N0, N1). */
    static byte strongOf(int bidiClass) {
        return (byte) (bidiClass == LEFT_TO_RIGHT ? LEFT_TO_RIGHT : RIGHT_TO_LEFT);
    }

    /** I1, I2. */
    private byte implicitLevel(int bidiClass) {
        boolean number = bidiClass == EUROPEAN_NUMBER || bidiClass == ARABIC_NUMBER;
        if ((level & 1) == 0) {
            return (byte) (bidiClass == RIGHT_TO_LEFT ? level + 1 : number ? level + 2 : level);
        }
        return (byte) (bidiClass == LEFT_TO_RIGHT || number ? level + 1 : level);
    }
}
