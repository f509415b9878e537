package org.matbaa.layout;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A box that is as wide as its text is as wide as its text is drawn. */
class ShrinkToFitTest {
    @ParameterizedTest
    @ValueSource(strings = {"كلمتان معا ", "كلمتان <b>معا</b> ", "كلمتان <b>معا </b>", "كلمتان معا <br/>ثم",
        "<span style='white-space:nowrap'>كلمتان معا </span>"})
    void aSpaceAtALinesEndTakesNoRoom(String content) {
        Laid laid = Laid.body("<div id='b' style='float:right'>" + content + "</div><p>نص</p>");
        float wide = laid.box("b").getWidth();
        float drawn = laid.lines().stream().limit(laid.lines().size() - 1).map(VisualLine::widthDots).max(Float::compare).orElseThrow();
        assertTrue(wide >= drawn, wide + " < " + drawn);
        assertEquals(drawn, wide, DotScale.FINE.dotsPerPoint() / 4f);
    }
}
