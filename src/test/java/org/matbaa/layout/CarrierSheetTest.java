package org.matbaa.layout;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class CarrierSheetTest {
    @Test
    void aCarriedPropertyIsReplaced() {
        assertEquals("p{cursor:pointer;color:#000}", CarrierSheet.rewrite("p{direction: RTL;color:#000}"));
    }

    @Test
    void importanceIsKeptOnEveryCarrier() {
        assertEquals("p{text-align:justify !important;list-style-type:lower-roman !important}",
                CarrierSheet.rewrite("p{text-align:center !important}"));
    }

    @Test
    void directionalityIsAnAttribute() {
        assertEquals("ul[-matbaa-dir=rtl] > li[-matbaa-dir=ltr]{color:red}",
                CarrierSheet.rewrite("ul:dir(rtl) > li:DIR( LTR ){color:red}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/* direction: rtl; */ p{color:#000}",
        "p:before{content:\"direction: rtl;\"}",
        "p{-x-direction: rtl}",
        "a.direction:hover{color:red}",
        "p:before{content:\":dir(rtl)\"}",
    })
    void whatIsNoSuchDeclarationStays(String css) {
        assertEquals(css, CarrierSheet.rewrite(css));
    }

    @Test
    void whatAPageSetsForAScreenIsNotTakenForACarriedValue() {
        assertEquals("a{;color:#000}p{}", CarrierSheet.rewrite("a{cursor:pointer;color:#000}p{hyphens: auto !important}"));
        Laid laid = Laid.body("<p style='word-spacing:2px'>نص قصير</p><div dir='ltr' style='cursor:pointer;hyphens:auto'>abc</div>");
        assertEquals(Laid.body("<p>نص قصير</p><div dir='ltr'>abc</div>").lines().stream().map(VisualLine::xDots).toList(),
                laid.lines().stream().map(VisualLine::xDots).toList());
    }

    @Test
    void relativeFontSizesAreFactors() {
        assertEquals("p{font:bold 1.2em/1.5 larger-font;font-size: 0.8333em}b{font-family:larger}",
                CarrierSheet.rewrite("p{font:bold larger/1.5 larger-font;font-size: SMALLER}b{font-family:larger}"));
    }

    @Test
    void theShorthandGivesTypeAndPosition() {
        assertEquals("ol{list-style-position:inside;quotes:\"arabic-indic\" \"arabic-indic\"}",
                CarrierSheet.rewrite("ol{list-style:arabic-indic inside}"));
    }
}
