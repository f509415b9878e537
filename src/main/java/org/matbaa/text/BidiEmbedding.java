package org.matbaa.text;

import com.ibm.icu.lang.UCharacterDirection;

import java.util.Arrays;

/**
 * Explicit levels and directions of one paragraph (UAX #9, BD9, X1 to X9). Works in place on a stretch
 * of the text's classes: overridden characters get their override, removed ones
 * {@link BidiClass#REMOVED}.
 */
final class BidiEmbedding {
    private static final int MAX_DEPTH = 125;
    private static final byte NO_OVERRIDE = -1;
    private static final int NONE = -1;

    final byte[] classes;
    /** Before overrides; an overridden isolate still begins or ends its isolate. */
    final byte[] originals;
    final int start;
    final int end;
    final byte baseLevel;
    /** Explicit level by index from {@link #start}. */
    final byte[] levels;
    /** Index of the PDI of an isolate initiator, or of the initiator of a PDI, or -1; from start. */
    final int[] matches;

    private final byte[] levelStack = new byte[MAX_DEPTH + 2];
    private final byte[] overrideStack = new byte[MAX_DEPTH + 2];
    private final boolean[] isolateStack = new boolean[MAX_DEPTH + 2];
    private int top;
    private int overflowIsolates;
    private int overflowEmbeddings;
    private int validIsolates;

    private BidiEmbedding(byte[] classes, int start, int end, byte baseLevel) {
        this.classes = classes;
        this.originals = Arrays.copyOfRange(classes, start, end);
        this.start = start;
        this.end = end;
        this.baseLevel = baseLevel;
        levels = new byte[end - start];
        matches = new int[end - start];
        levelStack[0] = baseLevel;
        overrideStack[0] = NO_OVERRIDE;
    }

    static BidiEmbedding resolve(byte[] classes, int start, int end, byte baseLevel) {
        BidiEmbedding embedding = new BidiEmbedding(classes, start, end, baseLevel);
        embedding.matchIsolates();
        for (int i = 0; i < end - start; i++) {
            embedding.visit(i);
        }
        return embedding;
    }

    /** BD9. */
    private void matchIsolates() {
        Arrays.fill(matches, NONE);
        int[] open = new int[originals.length];
        int depth = 0;
        for (int i = 0; i < originals.length; i++) {
            if (BidiClass.isIsolateInitiator(originals[i])) {
                open[depth++] = i;
            } else if (originals[i] == UCharacterDirection.POP_DIRECTIONAL_ISOLATE && depth > 0) {
                matches[i] = open[--depth];
                matches[open[depth]] = i;
            }
        }
    }

    /** X2 to X8. */
    private void visit(int i) {
        switch (originals[i]) {
            case UCharacterDirection.RIGHT_TO_LEFT_EMBEDDING -> embed(i, true, NO_OVERRIDE);
            case UCharacterDirection.LEFT_TO_RIGHT_EMBEDDING -> embed(i, false, NO_OVERRIDE);
            case UCharacterDirection.RIGHT_TO_LEFT_OVERRIDE -> embed(i, true, BidiClass.ofLevel(1));
            case UCharacterDirection.LEFT_TO_RIGHT_OVERRIDE -> embed(i, false, BidiClass.ofLevel(0));
            case UCharacterDirection.RIGHT_TO_LEFT_ISOLATE -> isolate(i, true);
            case UCharacterDirection.LEFT_TO_RIGHT_ISOLATE -> isolate(i, false);
            case UCharacterDirection.FIRST_STRONG_ISOLATE -> isolate(i, firstStrongIsRightToLeft(i));
            case UCharacterDirection.POP_DIRECTIONAL_ISOLATE -> endIsolate(i);
            case UCharacterDirection.POP_DIRECTIONAL_FORMAT -> endEmbedding(i);
            case UCharacterDirection.BLOCK_SEPARATOR -> levels[i] = baseLevel;
            case BidiClass.REMOVED -> levels[i] = levelStack[top];
            default -> place(i);
        }
    }

    private void place(int i) {
        levels[i] = levelStack[top];
        if (overrideStack[top] != NO_OVERRIDE) {
            classes[start + i] = overrideStack[top];
        }
    }

    private void embed(int i, boolean rightToLeft, byte override) {
        classes[start + i] = BidiClass.REMOVED;
        levels[i] = levelStack[top];
        int level = nextLevel(rightToLeft);
        if (level <= MAX_DEPTH && overflowIsolates == 0 && overflowEmbeddings == 0) {
            push(level, override, false);
        } else if (overflowIsolates == 0) {
            overflowEmbeddings++;
        }
    }

    private void isolate(int i, boolean rightToLeft) {
        place(i);
        int level = nextLevel(rightToLeft);
        if (level <= MAX_DEPTH && overflowIsolates == 0 && overflowEmbeddings == 0) {
            validIsolates++;
            push(level, NO_OVERRIDE, true);
        } else {
            overflowIsolates++;
        }
    }

    private int nextLevel(boolean rightToLeft) {
        int level = levelStack[top];
        return rightToLeft ? (level + 1) | 1 : (level + 2) & ~1;
    }

    private void push(int level, byte override, boolean isolate) {
        top++;
        levelStack[top] = (byte) level;
        overrideStack[top] = override;
        isolateStack[top] = isolate;
    }

    private void endIsolate(int i) {
        if (overflowIsolates > 0) {
            overflowIsolates--;
        } else if (validIsolates > 0) {
            overflowEmbeddings = 0;
            while (!isolateStack[top]) {
                top--;
            }
            top--;
            validIsolates--;
        }
        place(i);
    }

    private void endEmbedding(int i) {
        classes[start + i] = BidiClass.REMOVED;
        if (overflowIsolates == 0) {
            if (overflowEmbeddings > 0) {
                overflowEmbeddings--;
            } else if (top > 0 && !isolateStack[top]) {
                top--;
            }
        }
        levels[i] = levelStack[top];
    }

    /** X5c: P2 and P3 up to the matching PDI; inner isolates are stepped over whole. */
    private boolean firstStrongIsRightToLeft(int initiator) {
        int limit = matches[initiator] == NONE ? originals.length : matches[initiator];
        for (int i = initiator + 1; i < limit; i++) {
            switch (originals[i]) {
                case UCharacterDirection.LEFT_TO_RIGHT -> {
                    return false;
                }
                case UCharacterDirection.RIGHT_TO_LEFT, UCharacterDirection.RIGHT_TO_LEFT_ARABIC -> {
                    return true;
                }
                default -> i = BidiClass.isIsolateInitiator(originals[i])
                        ? (matches[i] == NONE ? limit : matches[i]) : i;
            }
        }
        return false;
    }
}
