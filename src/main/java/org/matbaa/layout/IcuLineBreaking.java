package org.matbaa.layout;

import org.matbaa.text.TextEngine;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.layout.breaker.BreakPoint;
import org.xhtmlrenderer.layout.breaker.BreakPointsProvider;
import org.xhtmlrenderer.layout.breaker.LineBreakingStrategy;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Hands the engine's UAX #14 breaks to Flying Saucer. It asks again for the rest of the same text
 * at each line, so the breaks of the last text are kept, as long as its block has the same width.
 */
final class IcuLineBreaking implements LineBreakingStrategy {
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final String HYPHEN = "\u2010";
    /** How a text ends that is broken at a soft hyphen. */
    static final String HYPHENATED = SOFT_HYPHEN + HYPHEN;

    private static final int SHORT = 40;

    private record Key(String text, String language, boolean beforeSpaces, boolean broken) {
    }

    private final Map<Key, int[]> shortTexts = new HashMap<>();
    private final CssContext css;
    private final TextEngine engine;
    private final LongWords longWords;
    private final MeasuredText measured;
    private String text = "";
    private String language = "";
    private boolean collapsing;
    private int measureDots;
    private int[] breaks = {};
    private WholeText whole;

    IcuLineBreaking(CssContext css, TextEngine engine, LongWords longWords, MeasuredText measured) {
        this.css = css;
        this.engine = engine;
        this.longWords = longWords;
        this.measured = measured;
    }

    @Override
    public BreakPointsProvider getBreakPointsProvider(String rest, String lang, CalculatedStyle style) {
        LayoutStoppedException.checkInterrupt();
        // Flying Saucer measures next what it breaks now, and does not say in which style.
        measured.take(rest, lang, style, css);
        IdentValue whiteSpace = style.getWhitespace();
        boolean collapses = whiteSpace == IdentValue.NORMAL || whiteSpace == IdentValue.PRE_LINE;
        int shift = text.length() - rest.length();
        int dots = longWords.measureDots(rest);
        if (shift < 0 || collapses != collapsing || dots != measureDots || !language.equals(lang) || !text.endsWith(rest)) {
            boolean isBroken = longWords.isBroken(rest);
            breaks = longWords.cut(rest, known(new Key(LineGlue.joined(rest), lang, collapses, isBroken)), css);
            whole = isBroken ? longWords.whole(rest) : null;
            text = rest;
            language = lang;
            collapsing = collapses;
            measureDots = dots;
            shift = 0;
        }
        measured.takeParts(whole, shift);
        return new Breaks(text, breaks, shift);
    }

    /** Page labels and cells are asked for again and again, for each page and each way to fit them. */
    private int[] known(Key key) {
        return key.text.length() > SHORT ? breaks(key) : shortTexts.computeIfAbsent(key, this::breaks);
    }

    /**
     * UAX #14 breaks after spaces. Where spaces collapse they hang at a line's end, so the line ends
     * before them and they need not fit.
     */
    private int[] breaks(Key key) {
        BitSet broken = new BitSet();
        broken.set(0, key.text.length(), key.broken);
        int[] after = engine.lineBreaks(key.text, key.language, broken);
        if (!key.beforeSpaces) {
            return after;
        }
        IntStream.Builder before = IntStream.builder();
        for (int at : after) {
            int end = at;
            while (end > 0 && key.text.charAt(end - 1) == ' ') {
                end--;
            }
            if (end > 0) {
                before.add(end);
            }
        }
        before.add(key.text.length());
        return before.build().distinct().toArray();
    }

    private final class Breaks implements BreakPointsProvider {
        private final String text;
        private final int[] breaks;
        private final int shift;
        private int next;

        Breaks(String text, int[] breaks, int shift) {
            this.text = text;
            this.breaks = breaks;
            this.shift = shift;
            int found = Arrays.binarySearch(breaks, shift + 1);
            next = found < 0 ? -found - 1 : found;
        }

        @Override
        public BreakPoint next() {
            measured.follow(next < breaks.length);
            if (next >= breaks.length) {
                return BreakPoint.getDonePoint();
            }
            int at = breaks[next++];
            measured.partEndsAt(at);
            boolean last = next == breaks.length;
            BreakPoint point = new BreakPoint((last ? text.length() : at) - shift);
            if (last && at < text.length()) {
                point.setHyphen(String.valueOf(LineGlue.ASK));
            } else if (!last && text.charAt(at - 1) == SOFT_HYPHEN) {
                point.setHyphen(HYPHEN);
            }
            return point;
        }
    }
}
