package org.matbaa.text;

import com.ibm.icu.lang.UScript;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A paragraph that is resolved and itemized, from which lines are shaped. Immutable and thread-safe.
 * Made by {@link TextEngine#prepare}.
 */
public final class Paragraph {
    private static final int[] OBJECT_GLYPH = {GlyphRun.OBJECT_GLYPH};

    private final ParagraphText source;
    private final ShapingText text;
    private final BidiParagraph bidi;
    private final List<TextItem> items;
    private final Shaper shaper;
    private final int[] missing;

    Paragraph(ParagraphText source, ShapingText text, BidiParagraph bidi, Itemized itemized, Shaper shaper) {
        this.source = source;
        this.text = text;
        this.bidi = bidi;
        this.items = itemized.items();
        this.missing = itemized.missing();
        this.shaper = shaper;
    }

    /**
     * The items of a paragraph.
     *
     * @param missing code points that no face has
     */
    record Itemized(List<TextItem> items, int[] missing) {
    }

    /** The text that this was made from. */
    public ParagraphText source() {
        return source;
    }

    /** The resolved embedding level of a character before L1 (UAX #9), 0 to 126; odd is right to left. */
    public byte levelAt(int index) {
        return bidi.levelAt(index);
    }

    /**
     * Code points that no face of their style has, each once, in order of appearance; they are drawn
     * as the first face's box. Lone surrogates are among them. The array is the caller's.
     */
    public int[] missing() {
        return missing.clone();
    }

    /** ICU {@link UScript} code of the script that the text ends in, {@code COMMON} when there is no text. */
    int lastScript() {
        return items.isEmpty() ? UScript.COMMON : items.getLast().script();
    }

    /**
     * Shapes one line: L1, cut, shape, L2.
     *
     * @param start first UTF-16 index of the line
     * @param end   index after the last; may lie anywhere, also inside a cluster
     * @return the line, as wide as its glyphs; white space at its end is drawn and counts
     * @throws IndexOutOfBoundsException when the range is not inside the text
     */
    public ShapedLine line(int start, int end) {
        Objects.checkFromToIndex(start, end, text.length());
        List<TextItem> lineItems = cut(start, end, bidi.lineLevels(start, end));
        byte[] levels = new byte[lineItems.size()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = lineItems.get(i).level();
        }
        List<GlyphRun> runs = new ArrayList<>(levels.length);
        for (int index : VisualOrder.of(levels)) {
            runs.add(run(lineItems.get(index)));
        }
        return new ShapedLine(start, end, runs);
    }

    private List<TextItem> cut(int start, int end, byte[] levels) {
        List<TextItem> result = new ArrayList<>();
        for (int i = firstItem(start); i < items.size() && items.get(i).start() < end; i++) {
            TextItem item = items.get(i);
            int to = Math.min(end, item.end());
            for (int from = Math.max(start, item.start()); from < to; ) {
                byte level = levels[from - start];
                int next = from + 1;
                while (next < to && levels[next - start] == level) {
                    next++;
                }
                result.add(item.cut(from, next, level));
                from = next;
            }
        }
        return result;
    }

    /** The first item that ends after an index. */
    private int firstItem(int index) {
        int low = 0;
        int high = items.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (items.get(middle).end() <= index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private GlyphRun run(TextItem item) {
        if (text.charAt(item.start()) == CharacterClass.OBJECT) {
            return new GlyphRun(item.face(), item.style().sizePt(), item.start(), item.end(), item.level(),
                    OBJECT_GLYPH.clone(), new int[] {item.start()}, new float[1], new float[1], new float[1],
                    new byte[1]);
        }
        Glyphs shaped = LetterSpacing.apply(shaper.shape(text, item), text, item, source.baseLevel() == 1);
        int[] clusters = shaped.clusters().clone();
        for (int i = 0; i < clusters.length; i++) {
            clusters[i] += item.start();
        }
        return new GlyphRun(item.face(), item.style().sizePt(), item.start(), item.end(), item.level(),
                shaped.ids(), clusters, shaped.advances(), shaped.xOffsets(), shaped.yOffsets(), shaped.flags());
    }
}
