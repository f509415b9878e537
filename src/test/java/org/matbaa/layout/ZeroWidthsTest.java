package org.matbaa.layout;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xhtmlrenderer.render.Box;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** CSS Values 3, 6.1.2: lengths in {@code ch}. */
class ZeroWidthsTest {
    /** How wide a number of digits zero is; dots. */
    private static float zeroes(int count, String style) {
        return Laid.body("<div dir='ltr' style='" + style + "'>" + "0".repeat(count) + "</div>").lines().getFirst().widthDots();
    }

    private static Box box(String style) {
        return Laid.body("<div id='b' style='" + style + "'>نص</div>").box("b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "font-size:30pt", "font-family:\"Noto Serif\"", "font:bold 9pt \"Noto Serif\"", "font-size:2ch"})
    void aLengthIsThatOfDigitsInTheElementsOwnFont(String font) {
        assertEquals(zeroes(10, font), box(font + ";width:10ch").getContentWidth(), 2);
    }

    @Test
    void aFontSizeIsThatOfTheParent() {
        float zero = zeroes(1, "");
        assertEquals(zeroes(1, "font-size:" + 2 * zero / DotScale.FINE.dotsPerPoint() + "pt"), zeroes(1, "font-size:2CH"), 1);
    }

    @ParameterizedTest
    @CsvSource({"margin:0 1ch 0 +2ch", "margin-left:2ch;margin-right:1ch", "padding:0 1.0ch 0 2ch", "border:0 solid;border-left-width:2ch;border-right-width:1ch"})
    void shorthandsHaveThem(String style) {
        assertEquals(box("").getContentWidth() - zeroes(3, ""), box(style).getContentWidth(), 4);
    }

    @Test
    void theCascadeIsAsForOtherUnits() {
        Laid laid = Laid.body("<style>div { width: 5ch !important } #b { width: 9ch } div i { display: block; width: .5ch }</style>"
                + "<div id='b'><i id='c'>x</i></div>");
        assertEquals(zeroes(5, ""), laid.box("b").getContentWidth(), 2);
        assertEquals(zeroes(1, "font-style:italic") / 2, laid.box("c").getContentWidth(), 2);
    }

    @Test
    void pagesHaveThem() {
        String page = "<html><head><style>@page { size: 300pt 200pt; margin: %s; font: 20pt 'Noto Serif' } body { font: 13pt 'Noto Serif' }"
                + "</style></head><body><div id='b'>x</div></body></html>";
        float margin = zeroes(2, "font:20pt \"Noto Serif\"");
        assertEquals(Laid.page(page.formatted("0")).box("b").getContentWidth() - 2 * margin,
                Laid.page(page.formatted("0 2ch")).box("b").getContentWidth(), 4);
    }

    @Test
    void whatIsNoLengthStays() {
        for (String css : List.of("p:before{content:\"2ch\"}", "/* 2ch */p{color:#000}", ".a2ch{color:red}", "p{width:2.5ex}",
                "p{background:url(x-2ch.png)}", "p{width:2chs}")) {
            assertEquals(css, ZeroWidths.spell(css));
        }
    }
}
