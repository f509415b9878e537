package org.matbaa.layout;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A box that is as wide as its text is as wide as its text is drawn. */
class ShrinkToFitTest {
    private static final float NEAR = DotScale.FINE.dotsPerPoint() / 4f;

    @ParameterizedTest
    @ValueSource(strings = {"كلمتان معا ", "كلمتان <b>معا</b> ", "كلمتان <b>معا </b>", "كلمتان معا <br/>ثم",
        "<span style='white-space:nowrap'>كلمتان معا </span>"})
    void aSpaceAtALinesEndTakesNoRoom(String content) {
        check(content);
    }

    /** "SSAP" is kerned in reverse order, and not in logical order. */
    @ParameterizedTest
    @ValueSource(strings = {"<bdo dir='rtl'>SSAP</bdo>", "<bdo dir='rtl'>SSAP <b>SSAP</b></bdo>", "<bdo dir='rtl'>SSAP<br/>SSAP</bdo>",
        "<bdo dir='rtl'>SSAP <span style='unicode-bidi:isolate;direction:ltr'>PASS</span></bdo>",
        "<div style='unicode-bidi:bidi-override;direction:rtl'>SSAP <i>SSAP</i></div>", "<bdo dir='ltr'>اب</bdo>", "<bdo dir='rtl'>a</bdo>PASS"})
    void overriddenTextIsMeasuredAsItIsDrawn(String content) {
        check(content);
    }

    @ParameterizedTest
    @ValueSource(strings = {"normal", "nowrap"})
    void spacedOutTextIsMeasuredAsItIsDrawn(String whiteSpace) {
        check("<span dir='ltr' style='letter-spacing:3pt;white-space:" + whiteSpace + "'>spaced</span>");
    }

    private static void check(String content) {
        Laid laid = Laid.body("<div id='b' style='float:right'>" + content + "</div><p>نص</p>");
        float wide = laid.box("b").getWidth();
        float drawn = laid.lines().stream().limit(laid.lines().size() - 1).map(VisualLine::widthDots).max(Float::compare).orElseThrow();
        assertTrue(wide >= drawn - 2, wide + " < " + drawn);
        assertEquals(drawn, wide, NEAR);
    }
}
