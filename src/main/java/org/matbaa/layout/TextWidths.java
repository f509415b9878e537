package org.matbaa.layout;

import org.matbaa.text.ParagraphText;
import org.matbaa.text.StyledRange;
import org.matbaa.text.TextEngine;
import org.matbaa.text.TextStyle;

import java.util.BitSet;
import java.util.List;

/** Widths of texts as they are drawn, in whole dots: a word for which a cell was made must fit in it. */
final class TextWidths {
    private final TextEngine engine;
    private final DotScale scale;

    TextWidths(TextEngine engine, DotScale scale) {
        this.engine = engine;
        this.scale = scale;
    }

    int dots(String text, PrintFont font, TextMeasure measure) {
        if (text.isEmpty()) {
            return 0;
        }
        TextStyle style = new TextStyle(font.fonts(), scale.points(font.sizeDots()), measure.language(),
                scale.points(measure.letterSpacingDots()));
        return scale.dotsUp(measure.override().isEmpty() ? engine.widthPt(text, style)
                : overriddenWidthPt(measure.override() + text, style, measure.override().length()));
    }

    private float overriddenWidthPt(String controlled, TextStyle style, int start) {
        BitSet synthetic = new BitSet();
        synthetic.set(0, start);
        int end = controlled.length();
        return engine.prepare(new ParagraphText(controlled, List.of(new StyledRange(0, end, style)), (byte) 0, synthetic))
                .line(start, end).widthPt();
    }
}
