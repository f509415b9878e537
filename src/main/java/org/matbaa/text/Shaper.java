package org.matbaa.text;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.ibm.icu.lang.UScript;

import java.util.ArrayList;
import java.util.List;

import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_BUFFER_FLAG_BOT;
import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_BUFFER_FLAG_EOT;

/**
 * Shapes items with HarfBuzz. Thread-safe: every thread has its own buffer, words are shared through
 * a bounded cache.
 *
 * <p>A word is shaped alone only where that cannot show: between spaces that the face's rules do not
 * see, or for which they do not move it ({@link SpaceRole}), and with no letter of another item joined
 * to it. Everything else is shaped as a whole, with the paragraph around it as context, so that a word
 * cut by a style or a fallback still joins.
 */
final class Shaper {
    private static final int MOST_WORDS = 20_000;
    private static final int LONGEST_WORD = 48;
    /** HarfBuzz looks at five code points on either side. */
    private static final int CONTEXT = 10;

    private final Cache<Word, Glyphs> words = Caffeine.newBuilder().maximumSize(MOST_WORDS).build();
    private final ThreadLocal<ShapingBuffer> buffers = ThreadLocal.withInitial(ShapingBuffer::new);
    private final HarfBuzzTags tags = new HarfBuzzTags();

    private record Word(FontFace face, String text, boolean rightToLeft, int script, String language,
                        boolean spacedOut, boolean tabularFigures) {
        @Override
        public int hashCode() {
            return (text.hashCode() * 31 + face.hashCode()) * 31 + script * 2 + (rightToLeft ? 1 : 0);
        }
    }

    private record Part(int start, int end, Glyphs glyphs) {
    }

    /** Shapes an item; clusters are counted from the item's start. */
    Glyphs shape(ShapingText text, TextItem item) {
        SpaceRole space = item.face().space();
        if (!space.partsWords() || !space.inert() && isTurned(item)) {
            return shapeInContext(text, item);
        }
        List<Part> parts = new ArrayList<>();
        int bound = 0;
        for (int start = item.start(); start < item.end(); start = parts.getLast().end()) {
            parts.add(shapePart(text, item.cut(start, partEnd(text, item, start), item.level())));
            bound = parts.size() > 1 && space.moves(parts.getLast().glyphs()) ? parts.size() : bound;
        }
        if (bound > 0) {
            TextItem whole = item.cut(item.start(), parts.get(bound - 1).end(), item.level());
            parts.subList(1, bound).clear();
            parts.set(0, new Part(whole.start(), whole.end(), shapeInContext(text, whole)));
        }
        return parts.size() == 1 ? parts.getFirst().glyphs() : join(parts, item);
    }

    /** Whether HarfBuzz may turn the text, against its script, before it applies rules: what is before is after then. */
    private static boolean isTurned(TextItem item) {
        return item.isRightToLeft() != UScript.isRightToLeft(item.script());
    }

    /** A part is one space or one word; what clings to a space is shaped with it. */
    private static int partEnd(ShapingText text, TextItem item, int start) {
        int end = start + 1;
        if (text.charAt(start) == ' '
                && (end == item.end() || !CharacterClass.extendsCluster(text.codePointAt(end)))) {
            return end;
        }
        while (end < item.end() && text.charAt(end) != ' ') {
            end++;
        }
        return end;
    }

    private Part shapePart(ShapingText text, TextItem part) {
        return new Part(part.start(), part.end(), isCacheable(text, part.start(), part.end()) ? shapeWord(text, part)
                : shapeInContext(text, part));
    }

    private Glyphs shapeWord(ShapingText text, TextItem part) {
        return words.get(new Word(part.face(), text.substring(part.start(), part.end()), part.isRightToLeft(),
                part.script(), HarfBuzzTags.primary(part.style().language()), isSpacedOut(part),
                part.style().tabularFigures()), this::shapeAlone);
    }

    private static boolean isCacheable(ShapingText text, int start, int end) {
        boolean space = end - start == 1 && text.charAt(start) == ' ';
        return space || end - start <= LONGEST_WORD
                && !CharacterClass.extendsCluster(text.codePointAt(start))
                && text.standsAlone(start, end);
    }

    private static Glyphs join(List<Part> parts, TextItem item) {
        int total = 0;
        for (Part part : parts) {
            total += part.glyphs().length();
        }
        Glyphs whole = Glyphs.ofLength(total);
        int at = item.isRightToLeft() ? total : 0;
        for (Part part : parts) {
            int length = part.glyphs().length();
            at -= item.isRightToLeft() ? length : 0;
            part.glyphs().copyTo(whole, at, part.start() - item.start());
            at += item.isRightToLeft() ? 0 : length;
        }
        return whole;
    }

    private Glyphs shapeAlone(Word word) {
        ShapingBuffer buffer = buffers.get();
        buffer.load(word.text(), 0, word.text().length());
        buffer.shape(new ShapingBuffer.Setting(word.face(), word.rightToLeft(), tags.script(word.script()),
                tags.language(word.language()), word.spacedOut(), word.tabularFigures()), 0);
        return buffer.glyphs(0);
    }

    /** Shapes a stretch as a whole, with what stands around it in the paragraph. */
    Glyphs shapeInContext(ShapingText text, TextItem item) {
        StringBuilder window = new StringBuilder();
        int first = text.joinedBefore(item.start());
        for (int i = first; i >= 0 && window.length() < CONTEXT; i = text.joinedBefore(i)) {
            window.insert(0, text.charAt(i));
        }
        int start = window.length();
        window.append(text.substring(item.start(), item.end()));
        int end = window.length();
        int next = text.joinedFrom(item.end());
        for (int i = next; i < text.length() && window.length() < end + CONTEXT; i = text.joinedFrom(i + 1)) {
            window.append(text.charAt(i));
        }
        ShapingBuffer buffer = buffers.get();
        buffer.load(window, start, end);
        buffer.shape(new ShapingBuffer.Setting(item.face(), item.isRightToLeft(), tags.script(item.script()),
                        tags.language(HarfBuzzTags.primary(item.style().language())), isSpacedOut(item),
                        item.style().tabularFigures()),
                (first < 0 ? HB_BUFFER_FLAG_BOT : 0) | (next == text.length() ? HB_BUFFER_FLAG_EOT : 0));
        return buffer.glyphs(start);
    }

    private static boolean isSpacedOut(TextItem item) {
        return item.style().letterSpacing() != 0;
    }
}
