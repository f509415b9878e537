package org.matbaa.layout;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import org.matbaa.text.LineBreaks;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.layout.Styleable;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.InlineBox;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Cuts words that are longer than their block is wide, at borders of grapheme clusters (UAX #29), as
 * {@code overflow-wrap: break-word} does (CSS Text 3, 5.5), and addresses where a reader expects it. The parts
 * keep their joined shapes: lines are shaped as parts of their paragraph.
 */
final class LongWords {
    /** Below this a block has no width yet, or none that a word could be cut to unless a table leaves it no more. */
    private static final float LEAST_PT = 24;
    /** No face of ours has a mean advance that is wider. */
    private static final float WIDEST_EM = 1.2f;
    /** Clusters; more are wider than what joining can make them narrower. */
    private static final int SHORT_REST = 8;

    private final TextWidths widths;
    private final DotScale scale;
    private final LineGlue glue;

    LongWords(TextWidths widths, DotScale scale, LineGlue glue) {
        this.widths = widths;
        this.scale = scale;
        this.glue = glue;
    }

    /**
     * Adds breaks where words have to be cut, and takes out those of a text that may not be broken.
     *
     * @param tagged text as Flying Saucer gives it, with its tag if it has one
     * @param breaks ascending, the last at the text's end
     */
    int[] cut(String tagged, int[] breaks, CssContext css) {
        int tag = LineGlue.tagAt(tagged);
        if (tag < 0) {
            return breaks;
        }
        LineGlue.Tagged about = glue.at(tagged, tag);
        if (about.whole()) {
            return new int[] {breaks[breaks.length - 1]};
        }
        if (!cuts(about.block())) {
            return breaks;
        }
        String text = LineGlue.joined(tagged);
        IntStream.Builder cut = IntStream.builder();
        int roomDots = about.block().getContentWidth() - indentDots(tagged, css);
        int start = 0;
        for (int end : breaks) {
            int begin = afterSpaces(text, start, end);
            String word = text.substring(begin, beforeSpaces(text, begin, end));
            if (mayExceed(word, about, roomDots) && !fits(word, about, roomDots)) {
                parts(word, about, begin, roomDots, cut);
            }
            cut.add(end);
            start = end;
            roomDots = about.block().getContentWidth();
        }
        return cut.build().distinct().toArray();
    }

    /**
     * How much narrower the line is that a tagged text begins, dots: by {@code text-indent} if it is the first of its block. A line
     * has no place to break before its first word.
     */
    int indentDots(String tagged, CssContext css) {
        int tag = LineGlue.tagAt(tagged);
        BlockBox block = tag < 0 ? null : glue.at(tagged, tag).block();
        float indent = block == null ? 0
                : block.getStyle().getFloatPropertyProportionalWidth(CSSName.TEXT_INDENT, block.getContentWidth(), css);
        return indent > 0 && begins(block, tagged) ? Math.round(indent) : 0;
    }

    private static boolean begins(BlockBox block, String tagged) {
        for (Styleable content : block.getInlineContent()) {
            if (!(content instanceof InlineBox inline)) {
                return false;
            }
            String text = inline.getText();
            if (!LineGlue.withoutTags(text).isBlank()) {
                return text.endsWith(tagged) && text.substring(0, text.length() - tagged.length()).isBlank();
            }
        }
        return false;
    }

    /** Whether a tagged text may be broken between any two letters. */
    boolean isBroken(String tagged) {
        int tag = LineGlue.tagAt(tagged);
        return tag >= 0 && glue.at(tagged, tag).broken();
    }

    /** A tagged text to measure its parts in the shapes that they have in it; null if it has tabs, whose widths no part has. */
    WholeText whole(String tagged) {
        LineGlue.Tagged about = glue.at(tagged, LineGlue.tagAt(tagged));
        return TabStops.areIn(tagged) ? null : widths.whole(LineGlue.joined(tagged), about.font(), about.measure());
    }

    /** Whether words are cut in a block. */
    boolean cuts(BlockBox block) {
        return scale.points(block.getContentWidth()) >= LEAST_PT || block.getContentWidth() > 0 && FittedTable.narrows(block);
    }

    /** The width that the words of a tagged text are cut to, dots; 0 if it has no tag. */
    int measureDots(String tagged) {
        int tag = LineGlue.tagAt(tagged);
        return tag < 0 ? 0 : glue.at(tagged, tag).block().getContentWidth();
    }

    /** A word that has to be cut begins a line, where the spaces before it collapse. */
    private static int afterSpaces(String text, int start, int end) {
        int begin = start;
        while (begin < end && text.charAt(begin) == ' ') {
            begin++;
        }
        return begin;
    }

    /** Preserved spaces and tabs that end a line hang. */
    private static int beforeSpaces(String text, int begin, int end) {
        int last = end;
        while (last > begin && (text.charAt(last - 1) == ' ' || text.charAt(last - 1) == TabStops.TAB)) {
            last--;
        }
        return last;
    }

    private static boolean mayExceed(String word, LineGlue.Tagged about, int roomDots) {
        float widestDots = about.font().sizeDots() * WIDEST_EM + about.measure().letterSpacingDots();
        return word.length() * widestDots > roomDots;
    }

    private void parts(String word, LineGlue.Tagged about, int offset, int firstDots, IntStream.Builder cut) {
        BreakIterator clusters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        clusters.setText(word);
        int[] borders = IntStream.iterate(clusters.next(), at -> at != BreakIterator.DONE, at -> clusters.next())
                .toArray();
        BitSet addresses = LineBreaks.insideAddresses(word);
        WholeText whole = widths.whole(word, about.font(), about.measure());
        int from = 0;
        int index = 0;
        while (index < borders.length - 1) {
            int roomDots = from == 0 ? firstDots : about.block().getContentWidth();
            index = apart(word, borders, new int[] {from, lastFitting(whole, borders, new int[] {from, index}, about, roomDots), index},
                    about, roomDots);
            if (borders[index] < word.length()) {
                index = wanted(addresses, borders, from, index);
                cut.add(offset + borders[index]);
            }
            from = borders[index];
            index++;
        }
    }

    /** The border before which an address is best cut, if the part that begins at an index has one; else the same. */
    private static int wanted(BitSet addresses, int[] borders, int from, int last) {
        int best = addresses.previousSetBit(borders[last]);
        int border = best > from ? Arrays.binarySearch(borders, best) : -1;
        return border < 0 ? last : border;
    }

    /** The last border up to which the part fits, at least one cluster; found by doubling and halving. */
    private int lastFitting(WholeText word, int[] borders, int[] begin, LineGlue.Tagged about, int roomDots) {
        int low = begin[1];
        int step = 8;
        int high = low;
        while (high < borders.length && fits(word, begin[0], borders[high], about, roomDots)) {
            low = high;
            high += step;
            step *= 2;
        }
        high = Math.min(high, borders.length);
        while (low + 1 < high) {
            int middle = (low + high) >>> 1;
            if (fits(word, begin[0], borders[middle], about, roomDots)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * Flying Saucer adds up the widths of parts. A part and the few letters after it that are narrower apart than
     * joined must not seem to fit in one line: then the border lies further back.
     *
     * @param place where the part begins, the border up to which it fits, and the first border that there is for it
     */
    private int apart(String word, int[] borders, int[] place, LineGlue.Tagged about, int roomDots) {
        int index = place[1];
        if (borders.length - 1 - index > SHORT_REST) {
            return index;
        }
        while (index > place[2] && borders[index] < word.length() && dots(word.substring(place[0], borders[index]), about)
                + dots(word.substring(borders[index]), about) <= roomDots) {
            index--;
        }
        return index;
    }

    /** Alone, as Flying Saucer measures it, and as it is drawn, joined to what is beside it. */
    private boolean fits(WholeText word, int start, int end, LineGlue.Tagged about, int roomDots) {
        return fits(word.text().substring(start, end), about, roomDots) && word.dots(start, end) <= roomDots;
    }

    private boolean fits(String word, LineGlue.Tagged about, int roomDots) {
        return dots(word, about) <= roomDots;
    }

    private int dots(String word, LineGlue.Tagged about) {
        return widths.dots(word, about.font(), about.measure());
    }
}
