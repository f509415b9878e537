package org.matbaa.text;

/**
 * A stretch of a paragraph in one style.
 *
 * @param start first UTF-16 index
 * @param end   index after the last
 * @param style the style of every character in it
 */
public record StyledRange(int start, int end, TextStyle style) {
}
