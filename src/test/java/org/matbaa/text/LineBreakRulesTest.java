package org.matbaa.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.IntStream;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

/** Breaks by remembered rules are the breaks of the language, whoever asks and how often. */
class LineBreakRulesTest {
    private static final String TEXT = "قال (IMF) إن 12-أبريل-2024 كان يوما؛ „ja“ 日本語テキストっぽい。 ภาษาไทยง่าย ווידאו-קליפ";

    @ParameterizedTest
    @ValueSource(strings = {"", "ar", "ar-YE", "fa", "ur", "he", "en-US", "fi", "sv", "ja", "zh-Hant", "ja-u-lb-strict",
        "ko-u-lw-keepall", "th", "no such language"})
    void areTheLanguagesOwn(String language) {
        TextEngine engine = new TextEngine(TestFonts.LIBRARY);
        int[] expected = LineBreaks.of(TEXT, language);
        engine.lineBreaks("نص آخر", language);
        assertArrayEquals(expected, engine.lineBreaks(TEXT, language));
        assertArrayEquals(expected, engine.lineBreaks(TEXT, language));
    }

    @Test
    void areSharedByThreads() {
        TextEngine engine = new TextEngine(TestFonts.LIBRARY);
        List<String> texts = IntStream.range(0, 2000).mapToObj(i -> TEXT.substring(i % 40) + i).toList();
        List<int[]> together = texts.parallelStream().map(text -> engine.lineBreaks(text, "ar")).toList();
        for (int i = 0; i < texts.size(); i++) {
            assertArrayEquals(LineBreaks.of(texts.get(i), "ar"), together.get(i), texts.get(i));
        }
    }
}
