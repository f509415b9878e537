package org.matbaa.text;

import com.ibm.icu.lang.UScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

class ScriptRunsTest {
    @ParameterizedTest
    @CsvSource({"ar, Arab", "fa-IR, Arab", "ur, Arab", "ug, Arab", "ckb, Arab", "az, Latn", "az-Arab, Arab", "he, Hebr", "ru, Cyrl", "en, Latn",
        "'', Latn", "xx-nonsense-, Latn"})
    void aTextWithoutLettersHasTheScriptOfItsLanguage(String language, String script) {
        int[] scripts = ScriptRuns.of(TestFonts.text("2024 (!)", TestFonts.style(language, "Amiri"), 0), UScript.COMMON);
        assertEquals(List.of(script), Arrays.stream(scripts).mapToObj(UScript::getShortName).distinct().toList());
    }

    @Test
    void ofTwoLanguagesEachHasItsOwn() {
        ParagraphText text = new ParagraphText("12", List.of(new StyledRange(0, 1, TestFonts.style("ar", "Amiri")),
                new StyledRange(1, 2, TestFonts.style("en", "Amiri"))), (byte) 1, new BitSet());
        assertEquals(List.of(UScript.ARABIC, UScript.LATIN), Arrays.stream(ScriptRuns.of(text, UScript.COMMON)).boxed().toList());
    }

    @Test
    void aLineWithoutLettersHasTheScriptOfTheLineBefore() {
        ParagraphText number = TestFonts.text("12", TestFonts.style("en", "Amiri"), 0);
        assertEquals(UScript.HEBREW, ScriptRuns.of(number, UScript.HEBREW)[0]);
        Paragraph hebrew = TestFonts.paragraph("\u05D0", TestFonts.style("en", "Amiri", "Noto Serif Hebrew"), 1);
        Paragraph second = TestFonts.ENGINE.prepare(number, hebrew);
        assertEquals(UScript.HEBREW, second.lastScript());
        assertEquals(UScript.HEBREW, TestFonts.ENGINE.prepare(number, second).lastScript(), "and so on");
        assertEquals(UScript.LATIN, TestFonts.ENGINE.prepare(TestFonts.text("ab", number.ranges().getFirst().style(), 0), hebrew).lastScript());
    }

    @Test
    void lettersSayMoreThanTheLanguage() {
        int[] scripts = ScriptRuns.of(TestFonts.text("1 abc 2", TestFonts.style("ar", "Amiri"), 1), UScript.COMMON);
        assertEquals(List.of(UScript.LATIN), Arrays.stream(scripts).boxed().distinct().toList());
    }

    /** Amiri has a full stop for Arabic and another for Latin. */
    @Test
    void aNumberLooksAndMeasuresAsTheTextAroundItDoes() {
        TextStyle arabic = TestFonts.style("ar", "Amiri");
        int[] alone = TestFonts.line("2024.", arabic, 1).visualRuns().getFirst().glyphs();
        int[] inText = TestFonts.line("عام 2024.", arabic, 1).visualRuns().getFirst().glyphs();
        assertEquals(inText[0], Arrays.stream(alone).filter(glyph -> glyph == inText[0]).findFirst().orElse(-1), "the full stop");
        assertNotEquals(TestFonts.line("2024.", TestFonts.style("en", "Amiri"), 0).widthPt(),
                TestFonts.line("2024.", arabic, 1).widthPt());
        assertEquals(TestFonts.line("2024.", arabic, 1).widthPt(), TestFonts.ENGINE.widthPt("2024.", arabic), 0.01f);
    }
}
