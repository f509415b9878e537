package org.matbaa.layout;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xhtmlrenderer.render.InlineLayoutBox;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class InlineMarkupTest {

    @Test
    void lettersJoinAcrossAnElementOfTheSameFont() {
        List<Integer> plain = Laid.logicalGlyphs(Laid.body("<p>مستشفى</p>").lines().getFirst());
        List<Integer> marked = Laid.logicalGlyphs(Laid.body("<p>مست<u>شف</u>ى</p>").lines().getFirst());
        assertEquals(plain, marked);
    }

    @Test
    void lettersJoinAcrossAChangeOfWeight() {
        List<Integer> regular = Laid.logicalGlyphs(Laid.body("<p>كتب</p>").lines().getFirst());
        List<Integer> bold = Laid.logicalGlyphs(Laid.body("<p><b>كتب</b></p>").lines().getFirst());
        List<Integer> half = Laid.logicalGlyphs(Laid.body("<p><b>كت</b>ب</p>").lines().getFirst());
        List<Integer> alone = Laid.logicalGlyphs(Laid.body("<p>ب</p>").lines().getFirst());
        assertEquals(bold.getFirst(), half.getFirst());
        assertEquals(regular.getLast(), half.getLast());
        assertNotEquals(alone.getLast(), half.getLast(), "the last letter has its final form");
    }

    @Test
    void aBoxThatBidiSplitsHasAFragmentForEachPiece() {
        Laid laid = Laid.body("<p dir='ltr'>abc <span id='s'>def ابج</span> دهو</p>");
        List<Fragment> fragments = laid.lines().getFirst().fragments().get((InlineLayoutBox) laid.box("s"));
        assertEquals(2, fragments.size());
        Fragment left = fragments.getFirst();
        Fragment right = fragments.getLast();
        assertTrue(left.xDots() + left.widthDots() < right.xDots(), "the other word lies between");
        assertTrue(left.leftEdge() && !left.rightEdge() && !right.leftEdge() && right.rightEdge());
    }

    @Test
    void paddingMakesRoomOnBothSidesOfAPiece() {
        String html = "<p>قبل <span style='padding:0 %s'>وسط</span> بعد</p>";
        float none = Laid.body(html.formatted("0")).lines().getFirst().widthDots();
        float ten = Laid.body(html.formatted("10pt")).lines().getFirst().widthDots();
        assertEquals(20 * DotScale.FINE.dotsPerPoint(), ten - none, 2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<p>فاز 3-2 أمس</p>                              | سمأ 2-3 زاف",
        "<p>فاز <span dir='ltr'>3-2</span> أمس</p>       | سمأ 3-2 زاف",
        "<p>قال <bdo dir='ltr'>ابج</bdo> ثم</p>          | مث ابج لاق",
        "<p dir='ltr'>user <bdi>ابج</bdi>: 3 posts</p>   | user جبا: 3 posts",
        "<p dir='ltr'>user ابج: 3 posts</p>              | user 3 :جبا posts",
        "<p dir='auto'>abc ابج</p>                       | abc جبا",
        "<p>a<br/>ابج</p>                                | a",
        "<p style='direction:ltr'>ابج 1</p>              | 1 جبا",
        "<p>x <span style='unicode-bidi:bidi-override;direction:rtl'>abc</span></p> | cba x",
        "<p style='unicode-bidi:plaintext'>abc: 1</p>    | abc: 1",
    })
    void charactersStandInVisualOrder(String html, String expected) {
        assertEquals(expected, Laid.visualText(Laid.body(html).lines().getFirst()).strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "كلمات قبل الكلمة التي نصفها غليظ وهي مست<b>شفى</b> ثم كلمات بعدها تملأ السطر وتزيد عليه سطرا",
        "كلمات قبل الرابط <a href='http://a.b'>رابط</a>، وبعده فاصلة لا تترك الرابط إلى السطر الذي يليه أبدا",
    })
    void aLineIsNotBrokenAtAnElementBorderInsideAWord(String text) {
        String plain = text.replaceAll("<[^>]*>", "");
        for (int widthPt = 60; widthPt < 240; widthPt += 3) {
            Laid laid = Laid.body("<p style='width:" + widthPt + "pt'>" + text + "</p>");
            for (VisualLine line : laid.lines()) {
                String words = Laid.logicalText(line).strip();
                assertTrue(plain.contains(words), words);
                int end = plain.indexOf(words) + words.length();
                assertTrue(end == plain.length() || plain.charAt(end) == ' ',
                        "at " + widthPt + "pt a line ends inside a word: " + words);
            }
        }
    }

    @Test
    void aSpaceDroppedBeforeAnElementAtALinesEndStillPartsTheWords() {
        for (int widthPt = 40; widthPt < 120; widthPt++) {
            Laid laid = Laid.body("<p style='width:" + widthPt + "pt'>هاتف أو <bdi dir='ltr'>(01)</bdi>، ثم <b>غيره</b></p>");
            StringBuilder all = new StringBuilder();
            laid.lines().forEach(line -> all.append(Laid.logicalText(line)));
            assertEquals("هاتف أو (01)، ثم غيره", all.toString(), "at " + widthPt + "pt");
        }
    }
}
