package org.matbaa.layout;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xhtmlrenderer.render.Box;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** CSS 2.1, 8.3.1 and 9.5: a float stands below the bottom margin of the block before it, whatever follows. */
class FloatMarginTest {
    private static final String FLOAT = "<div id='f' style='float:right;width:40pt;height:9pt'>ع</div>";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "nothing follows, the margin is the parent's too | <div><p id='p'>ا</p>FLOAT</div>",
        "nothing follows in a block with padding | <div style='padding:5pt'><p id='p'>ا</p>FLOAT</div>",
        "text follows | <div><p id='p'>ا</p>FLOAT نص</div>",
        "text comes first on its line | <div><p id='p'>ا</p>نص FLOAT</div>",
        "a block follows with a smaller margin | <div><p id='p'>ا</p>FLOAT<p style='margin-top:3pt'>ب</p></div>",
        "a block follows with a larger margin | <div><p id='p'>ا</p>FLOAT<p style='margin-top:30pt'>ب</p></div>",
        "the margin is of a child | <div><section><p id='p'>ا</p></section>FLOAT</div>",
    })
    void standsBelowTheMarginOfTheBlockBefore(String name, String content) {
        Laid laid = Laid.body("<style>p{margin:0 0 12pt 0}</style>" + content.replace("FLOAT", FLOAT) + "<p>بعد</p>");
        Box before = laid.box("p").getChild(0);
        int bottom = before.getAbsY() + before.getHeight();
        float gap = (laid.box("f").getAbsY() - bottom) / DotScale.FINE.dotsPerPoint();
        assertEquals(12, gap, 0.1, name);
    }
}
