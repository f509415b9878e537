package org.matbaa.layout;

import org.matbaa.text.GlyphRun;

/**
 * What of a line belongs to one text or inline object.
 *
 * @param run       its glyphs
 * @param widthDots their width, or the object's
 * @param leftDots  what the edges of inline boxes take at its left
 * @param rightDots the same at its right
 */
record LinePiece(GlyphRun run, float widthDots, float leftDots, float rightDots) {
}
