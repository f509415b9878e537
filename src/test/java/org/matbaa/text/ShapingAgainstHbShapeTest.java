package org.matbaa.text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Every distinct word of the seed article and of a vocalised Arabic, a Persian and an Urdu text, in
 * every bundled face with Arabic letters: the same glyphs, clusters, offsets and advances as the
 * system's HarfBuzz gives.
 */
class ShapingAgainstHbShapeTest {
    private static final List<String> FAMILIES = List.of("Amiri", "Noto Naskh Arabic", "Noto Kufi Arabic",
            "Noto Nastaliq Urdu", "Vazirmatn");

    static Stream<Arguments> texts() {
        Map<String, String> languages = new LinkedHashMap<>();
        languages.put("words-seed.txt", "ar");
        languages.put("text-vocalised-ar.txt", "ar");
        languages.put("text-fa.txt", "fa");
        languages.put("text-ur.txt", "ur");
        return faces().flatMap(face -> languages.entrySet().stream()
                .map(text -> Arguments.of(face, text.getKey(), text.getValue())));
    }

    private static Stream<FontFace> faces() {
        return FAMILIES.stream().flatMap(family -> Stream.of(400, 700).flatMap(weight -> Stream.of(false, true)
                .map(italic -> TestFonts.LIBRARY.select(List.of(family), weight, italic).primary()))).distinct();
    }

    static List<String> words(String resource) {
        return Arrays.stream(Resources.read(resource).split("\\s+")).filter(word -> !word.isEmpty()).distinct().toList();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyWordIsShapedAlike(FontFace face, String resource, String language) throws Exception {
        List<String> words = words(resource);
        assertTrue(words.size() >= 60, "only " + words.size() + " words");
        List<FontFace> faces = new ArrayList<>(List.of(face));
        faces.addAll(TestFonts.named("Noto Naskh Arabic", "Noto Serif").faces());
        TextStyle style = new TextStyle(new FontSelection(faces), 10, language);
        List<String> differences = HbShapeComparison.differences(words, style);
        assertEquals(List.of(), differences, differences.size() + " differences from " + HbShape.version());
    }
}
