package org.matbaa.layout;

import org.matbaa.text.LineBreaks;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.breaker.BreakPoint;
import org.xhtmlrenderer.layout.breaker.BreakPointsProvider;
import org.xhtmlrenderer.layout.breaker.LineBreakingStrategy;

import java.util.Arrays;

/**
 * Hands the engine's UAX #14 breaks to Flying Saucer. It asks again for the rest of the same text
 * at each line, so the breaks of the last text are kept.
 */
final class IcuLineBreaking implements LineBreakingStrategy {
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final String HYPHEN = "\u2010";

    private String text = "";
    private String language = "";
    private int[] breaks = {};

    @Override
    public BreakPointsProvider getBreakPointsProvider(String rest, String lang, CalculatedStyle style) {
        int shift = text.length() - rest.length();
        if (shift < 0 || !language.equals(lang) || !text.endsWith(rest)) {
            int tag = LineGlue.tagAt(rest);
            breaks = LineBreaks.of(tag < 0 ? rest : rest.substring(0, tag), lang);
            text = rest;
            language = lang;
            shift = 0;
        }
        return new Breaks(text, breaks, shift);
    }

    private static final class Breaks implements BreakPointsProvider {
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
            if (next >= breaks.length) {
                return BreakPoint.getDonePoint();
            }
            int at = breaks[next++];
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
