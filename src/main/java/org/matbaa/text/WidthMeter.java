package org.matbaa.text;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import java.util.BitSet;
import java.util.List;

/**
 * Widths of texts for line breaking, from widths of words that are remembered. Where the face kerns
 * across spaces, a space is as wide as it is between the letters beside it. Thread-safe.
 */
final class WidthMeter {
    private static final int MOST_WORDS = 50_000;
    private static final int LONGEST_WORD = 64;

    private final TextEngine engine;
    private final Cache<Word, Float> widths = Caffeine.newBuilder().maximumSize(MOST_WORDS).build();

    /** A word in a style; the width is for a font size of 1. */
    private record Word(String text, FontSelection fonts, String language, float spacingPerSize) {
        @Override
        public int hashCode() {
            return text.hashCode() * 31 + fonts.primary().hashCode();
        }
    }

    WidthMeter(TextEngine engine) {
        this.engine = engine;
    }

    float widthPt(String text, TextStyle style) {
        boolean inert = style.fonts().primary().space().inert();
        float width = 0;
        int start = 0;
        while (start < text.length()) {
            int end = pieceEnd(text, start);
            width += inert || !isLoneSpace(text, start)
                    ? wordWidth(text.substring(start, end), style) : spaceWidth(text, start, style);
            start = end;
        }
        return width * style.sizePt();
    }

    /** One word, or one space with what clings to it. */
    private static int pieceEnd(String text, int start) {
        int space = text.indexOf(' ', start + 1);
        return isLoneSpace(text, start) ? start + 1 : space < 0 ? text.length() : space;
    }

    private static boolean isLoneSpace(String text, int index) {
        return text.charAt(index) == ' ' && (index + 1 == text.length()
                || !CharacterClass.extendsCluster(text.codePointAt(index + 1)));
    }

    /** What the space adds to the letters on either side of it. */
    private float spaceWidth(String text, int index, TextStyle style) {
        int first = index;
        do {
            first = first == 0 ? 0 : text.offsetByCodePoints(first, -1);
        } while (first > 0 && index - first < LONGEST_WORD && CharacterClass.extendsCluster(text.codePointAt(first)));
        int last = index + 1;
        do {
            last = last == text.length() ? last : text.offsetByCodePoints(last, 1);
        } while (last < text.length() && last - index < LONGEST_WORD
                && CharacterClass.extendsCluster(text.codePointAt(last)));
        return wordWidth(text.substring(first, last), style) - wordWidth(text.substring(first, index), style)
                - wordWidth(text.substring(index + 1, last), style);
    }

    private float wordWidth(String text, TextStyle style) {
        if (text.isEmpty()) {
            return 0;
        }
        Word word = new Word(text, style.fonts(), style.language(), style.letterSpacing() / style.sizePt());
        return text.length() > LONGEST_WORD ? measure(word) : widths.get(word, this::measure);
    }

    private float measure(Word word) {
        TextStyle style = new TextStyle(word.fonts(), 1, word.language(), word.spacingPerSize());
        String text = word.text();
        ParagraphText paragraph = new ParagraphText(text, List.of(new StyledRange(0, text.length(), style)),
                TextDirection.firstStrong(text, (byte) 0), new BitSet());
        return engine.prepare(paragraph).line(0, text.length()).widthPt();
    }
}
