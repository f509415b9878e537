package org.matbaa.layout;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Counters and quotes that style sheets write. */
class GeneratedTextTest {
    private static List<String> texts(String css, String body) {
        Laid laid = Laid.page("<html lang='ar' dir='rtl' data-digits='arab'><head><style>" + css + "</style></head><body>" + body + "</body></html>");
        return laid.lines().stream().map(Laid::logicalText).toList();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"counter(c)|١٢", "counter( c , arabic-indic )|١٢", "counter(c,persian)|۱۲", "counter(c, hebrew)|יב", "counter(c, lower-roman)|xii",
        "counter(c, abjad)|يب", "counters(c, '-')|٢-١٢", "counters(c, '.', upper-latin)|B.L", "counter(c, unknown)|١٢", "counter(c, square)|⁃"}, delimiter = '|')
    void countersHaveTheirStyleAndThePagesDigits(String counter, String expected) {
        assertEquals(List.of("(" + expected + ") نص"), texts("body{counter-reset:c 2}div{counter-reset:c 11}p{counter-increment:c}p:before{content:'(' "
                + counter + " ') '}", "<div><p>نص</p></div>"));
    }

    @ParameterizedTest
    @CsvSource({"'', ”أ ’ب‘ ت“", "'q{quotes:\"«\" \"»\"}', «أ «ب» ت»", "'body{quotes:\"«\" \"»\" \"(\" \")\"}', «أ (ب) ت»"})
    void quotesAreThoseOfTheirDepth(String css, String expected) {
        assertEquals(List.of(expected), texts("q:before{content:open-quote}q:after{content:close-quote}" + css, "<p><q>أ <q>ب</q> ت</q></p>"));
    }

    @Test
    void quotesAreThoseOfTheLanguage() {
        assertEquals(List.of("“a ‘b’”"), texts("q:before{content:open-quote}q:after{content:close-quote}", "<p lang='en' dir='ltr'><q>a <q>b</q></q></p>"));
    }

    @Test
    void aQuoteThatClosesNothingIsNone() {
        assertEquals(List.of("نص"), texts("p:before{content:close-quote}", "<p>نص</p>"));
    }

    @Test
    void quotesOfAPageDoNotChangeItsLists() {
        assertEquals(List.of("• نص", "١. نص"), texts("body{quotes:'«' '»'}", "<ul><li>نص</li></ul><ol><li>نص</li></ol>"));
        assertEquals(List.of("a. ”نص"), texts("ol{list-style-type:lower-latin}b:before{content:open-quote}", "<ol><li><b>نص</b></li></ol>"));
    }

    @Test
    void aStringThatNamesAFunctionStays() {
        assertEquals(List.of("counter(c) نص"), texts("p:before{content:'counter(c) '}", "<p>نص</p>"));
    }
}
