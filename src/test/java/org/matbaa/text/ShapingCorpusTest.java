package org.matbaa.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * The words that CLDR has in each language, in the families that pages in it use: the same glyphs,
 * clusters, offsets and advances as the system's HarfBuzz gives.
 */
class ShapingCorpusTest {
    private static final List<String> LANGUAGES = List.of("ar", "fa", "ur", "ps", "ug", "sd", "he");

    @ParameterizedTest(name = "{0} in {1}, {2}")
    @CsvSource({
        "ar, Noto Naskh Arabic, 400", "ar, Noto Naskh Arabic, 700", "ar, Amiri, 400", "ar, Amiri, 700",
        "ar, Noto Kufi Arabic, 700",
        "fa, Vazirmatn, 400", "fa, Vazirmatn, 700", "fa, Noto Naskh Arabic, 400", "fa, Noto Kufi Arabic, 700",
        "ur, Noto Nastaliq Urdu, 400", "ur, Noto Nastaliq Urdu, 700",
        "ps, Noto Naskh Arabic, 400", "ps, Noto Kufi Arabic, 700",
        "ckb, Noto Naskh Arabic, 400", "ckb, Noto Kufi Arabic, 700",
        "ug, Noto Naskh Arabic, 400", "ug, Noto Kufi Arabic, 700",
        "sd, Noto Naskh Arabic, 400", "sd, Noto Kufi Arabic, 700",
        "he, Noto Serif Hebrew, 400", "he, Noto Serif Hebrew, 700", "he, Noto Sans Hebrew, 400"})
    void everyWordOfALanguageIsShapedAlike(String language, String family, int weight) throws Exception {
        FontSelection fonts = TestFonts.LIBRARY.select(List.of(family), weight, false);
        List<String> differences = HbShapeComparison.differences(CldrWords.of(language),
                new TextStyle(fonts, 10, language));
        assertEquals(List.of(), differences, differences.size() + " differences from " + HbShape.version());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Amiri", "Noto Naskh Arabic"})
    void quranicMarksStackAlike(String family) throws Exception {
        List<String> words = List.of(("بِسْمِ ٱللَّهِ ٱلرَّحْمَٰنِ ٱلرَّحِيمِ ۝١ ۝١٢ ٱلْعَٰلَمِينَ مَٰلِكِ إِنَّآ أَعْطَيْنَٰكَ ٱلْكَوْثَرَۚ ذَٰلِكَ رَيْبَۛ فِيهِۛ هُدًۭى "
                + "لِّلْمُتَّقِينَۖ مِنۢ لَهُۥ بِهِۦ أُو۟لَٰٓئِكَ ٱلصَّلَوٰةَ بِٱلْءَاخِرَةِ سَوَآءٌ ءَأَنذَرْتَهُمْ غِشَٰوَةٌۭۖ عَذَابٌ ۩ ۞").split(" "));
        List<String> differences = HbShapeComparison.differences(words, TestFonts.style("ar", family));
        assertEquals(List.of(), differences, differences.size() + " differences from " + HbShape.version());
    }

    @Test
    void theWordsAreMany() {
        SortedSet<String> all = new TreeSet<>(CldrWords.of("ckb"));
        for (String language : LANGUAGES) {
            SortedSet<String> words = CldrWords.of(language);
            assertTrue(words.size() >= 700, words.size() + " words in " + language);
            all.addAll(words);
        }
        assertTrue(all.size() >= 8000, all.size() + " distinct words");
    }
}
