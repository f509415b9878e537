package org.matbaa.layout;

import org.matbaa.text.ParagraphText;
import org.matbaa.text.StyledRange;
import org.matbaa.text.TextDirection;
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

    /** The width of a text that begins its line. */
    int dots(String text, PrintFont font, TextMeasure measure) {
        return dots(text, font, measure, 0);
    }

    /**
     * The width of a text in its line.
     *
     * @param xDots where it begins, from the start of the line: what its tabs depend on
     */
    int dots(String text, PrintFont font, TextMeasure measure, int xDots) {
        if (!TabStops.areIn(text)) {
            return apart(text, font, measure);
        }
        float x = xDots;
        int start = 0;
        for (int tab = text.indexOf(TabStops.TAB); tab >= 0; tab = text.indexOf(TabStops.TAB, start)) {
            x += apart(text.substring(start, tab), font, measure);
            x += measure.tabs().widthDots(x);
            start = tab + 1;
        }
        return (int) Math.ceil(x) - xDots + apart(text.substring(start), font, measure);
    }

    private int apart(String text, PrintFont font, TextMeasure measure) {
        if (text.isEmpty()) {
            return 0;
        }
        return measure.override().isEmpty() ? scale.dotsUp(engine.widthPt(text, style(font, measure)))
                : whole(text, font, measure).dots(0, text.length());
    }

    /** A text whose parts are measured in the shapes that they have in it. */
    WholeText whole(String text, PrintFont font, TextMeasure measure) {
        int start = measure.override().length();
        String controlled = measure.override() + text;
        BitSet synthetic = new BitSet();
        synthetic.set(0, start);
        List<StyledRange> styles = List.of(new StyledRange(0, controlled.length(), style(font, measure)));
        byte level = start > 0 ? 0 : TextDirection.firstStrong(text, (byte) 0);
        return new WholeText(text, engine.prepare(new ParagraphText(controlled, styles, level, synthetic)), start, scale);
    }

    private TextStyle style(PrintFont font, TextMeasure measure) {
        return new TextStyle(font.fonts(), scale.points(font.sizeDots()), measure.language(),
                scale.points(measure.letterSpacingDots()), font.tabularFigures());
    }
}
