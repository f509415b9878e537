package org.matbaa.text;

/**
 * A maximal stretch of a paragraph with one level, script, style and face; never holds a character
 * that the markup wrote.
 *
 * @param script ICU {@code UScript} code
 */
record TextItem(int start, int end, byte level, int script, TextStyle style, FontFace face) {

    /** The part of this item from start to end, at a level that a line may have changed. */
    TextItem cut(int from, int to, byte lineLevel) {
        return new TextItem(from, to, lineLevel, script, style, face);
    }

    boolean isRightToLeft() {
        return (level & 1) == 1;
    }
}
