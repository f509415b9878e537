package org.matbaa.text;

/** What a line may be stretched by. */
public enum JustifyPolicy {
    /** The spaces between words. */
    INTER_WORD,
    /** Tatweel where classical practice puts it, and the spaces between words. */
    KASHIDA,
    /** Nothing: the line stays as it is. */
    NONE
}
