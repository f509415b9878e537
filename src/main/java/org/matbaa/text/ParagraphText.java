package org.matbaa.text;

import java.util.BitSet;
import java.util.List;

/**
 * A UAX #9 paragraph as the layout collects it: text in logical order, with the embedding controls
 * that the markup means written into it (UAX #9, HL3; CSS Writing Modes 3, 2.4).
 *
 * @param text      the characters; U+FFFC stands for an inline object
 * @param ranges    styles, in order, without gaps, from 0 to {@code text.length()}
 * @param baseLevel 0 left to right, 1 right to left
 * @param synthetic indices of characters that the markup put there: they take part in bidi
 *                  resolution and are never drawn or copied out
 */
public record ParagraphText(String text, List<StyledRange> ranges, byte baseLevel, BitSet synthetic) {
    public ParagraphText {
        ranges = List.copyOf(ranges);
    }
}
