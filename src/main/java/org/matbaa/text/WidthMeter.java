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
    private static final int LONGEST_CONTEXT = 16;

    private final TextEngine engine;
    private final Cache<Word, Float> widths = Caffeine.newBuilder().maximumSize(MOST_WORDS).build();

    /** A word in a style; the width is for a font size of 1. */
    private record Word(String text, byte baseLevel, FontSelection fonts, String language, float spacingPerSize,
                        boolean tabularFigures) {
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
        byte baseLevel = TextDirection.firstStrong(text, (byte) 0);
        float width = 0;
        int start = 0;
        while (start < text.length()) {
            int end = pieceEnd(text, start);
            width += inert || !isLoneSpace(text, start)
                    ? wordWidth(text.substring(start, end), baseLevel, style)
                    : spaceWidth(text, start, baseLevel, style);
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

    /** What the space adds to the letters on either side of it; two, so that each has its joined form. */
    private float spaceWidth(String text, int index, byte baseLevel, TextStyle style) {
        int first = index;
        for (int letters = 0; first > 0 && letters < 2 && text.charAt(first - 1) != ' '
                && index - first < LONGEST_CONTEXT; ) {
            first = text.offsetByCodePoints(first, -1);
            letters += Character.isLetter(text.codePointAt(first)) ? 1 : 0;
        }
        int last = index + 1;
        for (int letters = 0; last < text.length() && text.charAt(last) != ' '
                && last - index < LONGEST_CONTEXT; last = text.offsetByCodePoints(last, 1)) {
            letters += Character.isLetter(text.codePointAt(last)) ? 1 : 0;
            if (letters > 2) {
                break;
            }
        }
        return wordWidth(text.substring(first, last), baseLevel, style)
                - wordWidth(text.substring(first, index), baseLevel, style)
                - wordWidth(text.substring(index + 1, last), baseLevel, style);
    }

    private float wordWidth(String text, byte baseLevel, TextStyle style) {
        if (text.isEmpty()) {
            return 0;
        }
        Word word = new Word(text, TextDirection.firstStrong(text, baseLevel), style.fonts(), style.language(),
                style.letterSpacing() / style.sizePt(), style.tabularFigures());
        return text.length() > LONGEST_WORD ? measure(word) : widths.get(word, this::measure);
    }

    private float measure(Word word) {
        TextStyle style = new TextStyle(word.fonts(), 1, word.language(), word.spacingPerSize(), word.tabularFigures());
        String text = word.text();
        ParagraphText paragraph = new ParagraphText(text, List.of(new StyledRange(0, text.length(), style)),
                word.baseLevel(), new BitSet());
        return engine.prepare(paragraph).line(0, text.length()).widthPt();
    }
}
