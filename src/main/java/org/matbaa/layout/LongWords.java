package org.matbaa.layout;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import org.matbaa.text.TextEngine;
import org.matbaa.text.TextStyle;

import java.util.stream.IntStream;

/**
 * Cuts words that are longer than their block is wide, at borders of grapheme clusters (UAX #29), as
 * {@code overflow-wrap: break-word} does (CSS Text 3, 5.5). The parts keep their joined shapes: lines
 * are shaped as parts of their paragraph.
 */
final class LongWords {
    /** Below this a block has no width yet, or none that a word could be cut to. */
    private static final float LEAST_PT = 24;

    private final TextEngine engine;
    private final DotScale scale;
    private final LineGlue glue;

    LongWords(TextEngine engine, DotScale scale, LineGlue glue) {
        this.engine = engine;
        this.scale = scale;
        this.glue = glue;
    }

    /**
     * Adds breaks where words have to be cut.
     *
     * @param tagged text as Flying Saucer gives it, with its tag if it has one
     * @param breaks ascending, the last at the text's end
     */
    int[] cut(String tagged, int[] breaks) {
        int tag = LineGlue.tagAt(tagged);
        if (tag < 0) {
            return breaks;
        }
        LineGlue.Tagged about = glue.at(tagged, tag);
        float measurePt = scale.points(about.block().getContentWidth());
        if (measurePt < LEAST_PT) {
            return breaks;
        }
        String text = tagged.substring(0, tag);
        PrintFont font = about.font();
        TextStyle style = new TextStyle(font.fonts(), scale.points(font.sizeDots()), "");
        IntStream.Builder cut = IntStream.builder();
        int start = 0;
        for (int end : breaks) {
            String word = text.substring(start, end);
            if (!word.isBlank() && engine.widthPt(word, style) > measurePt) {
                parts(word, style, measurePt, start, cut);
            }
            cut.add(end);
            start = end;
        }
        return cut.build().distinct().toArray();
    }

    private void parts(String word, TextStyle style, float measurePt, int offset, IntStream.Builder cut) {
        BreakIterator clusters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        clusters.setText(word);
        int[] borders = IntStream.iterate(clusters.next(), at -> at != BreakIterator.DONE, at -> clusters.next())
                .toArray();
        int from = 0;
        int index = 0;
        while (index < borders.length - 1) {
            index = lastFitting(word, borders, new int[] {from, index}, style, measurePt);
            from = borders[index];
            if (from < word.length()) {
                cut.add(offset + from);
            }
            index++;
        }
    }

    /** The last border up to which the part fits, at least one cluster; found by doubling and halving. */
    private int lastFitting(String word, int[] borders, int[] begin, TextStyle style, float measurePt) {
        int low = begin[1];
        int step = 8;
        int high = low;
        while (high < borders.length && fits(word, begin[0], borders[high], style, measurePt)) {
            low = high;
            high += step;
            step *= 2;
        }
        high = Math.min(high, borders.length);
        while (low + 1 < high) {
            int middle = (low + high) >>> 1;
            if (fits(word, begin[0], borders[middle], style, measurePt)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean fits(String word, int from, int to, TextStyle style, float measurePt) {
        return engine.widthPt(word.substring(from, to), style) <= measurePt;
    }
}
