package org.matbaa.text;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import java.util.BitSet;
import java.util.List;

/** Widths of words, remembered. Thread-safe. */
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
        float width = 0;
        int start = 0;
        while (start < text.length()) {
            int end = pieceEnd(text, start);
            width += wordWidth(text.substring(start, end), style);
            start = end;
        }
        return width * style.sizePt();
    }

    /** One word, or one space with what clings to it. */
    private static int pieceEnd(String text, int start) {
        boolean loneSpace = text.charAt(start) == ' ' && (start + 1 == text.length()
                || !CharacterClass.extendsCluster(text.codePointAt(start + 1)));
        int space = text.indexOf(' ', start + 1);
        return loneSpace ? start + 1 : space < 0 ? text.length() : space;
    }

    private float wordWidth(String text, TextStyle style) {
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
