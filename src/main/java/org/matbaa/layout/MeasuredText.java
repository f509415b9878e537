package org.matbaa.layout;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.render.BlockBox;

/**
 * What is known of the text that is being measured: Flying Saucer names the style when it asks for
 * breaks, and only the font when it measures what is between them. One instance serves one document.
 */
final class MeasuredText {
    private final LineGlue glue;
    private final LongWords longWords;
    private TextMeasure current = TextMeasure.PLAIN;
    private int mostDots = Integer.MAX_VALUE;
    private boolean cuts;
    private boolean hangs;
    private boolean follows;
    private int hungDots;
    private int startDots;
    private int xDots;
    private WholeText whole;
    private float[] placesPt = {};
    private int lineStart;
    private int partEnd;

    MeasuredText(LineGlue glue, LongWords longWords) {
        this.glue = glue;
        this.longWords = longWords;
    }

    /** Notes the text, with its tag if it has one, of which parts are measured next. */
    void take(String text, String language, CalculatedStyle style, CssContext css) {
        int tag = LineGlue.tagAt(text);
        current = tag < 0 ? TextMeasure.of(style, css, language, "") : glue.at(text, tag).measure();
        hangs = style.getWhitespace() == IdentValue.PRE_WRAP;
        follows = false;
        partEnd = 0;
        hungDots = 0;
        cuts = tag < 0 || longWords.cuts(glue.at(text, tag).block());
        mostDots = tag < 0 ? Integer.MAX_VALUE : mostDots(glue.at(text, tag).block(), longWords.indentDots(text, css));
        startDots = tag < 0 ? 0 : glue.at(text, tag).xDots(text);
        xDots = startDots;
    }

    private int mostDots(BlockBox block, int indentDots) {
        return block.getContentWidth() > 0 && (!cuts || indentDots > 0 || FittedTable.narrows(block))
                ? block.getContentWidth() - indentDots : Integer.MAX_VALUE;
    }

    /**
     * Notes a text of which parts are measured as they are in it, from a place on; null for none. Parts of words are other than
     * they would be apart.
     */
    void takeParts(WholeText text, int start) {
        if (text != whole) {
            whole = text;
            placesPt = text == null ? new float[0] : text.placesPt();
        }
        lineStart = start;
    }

    /** Notes where in that text ends what is measured next. */
    void partEndsAt(int end) {
        partEnd = end;
    }

    /** Whether a string is such a part. */
    boolean isPart(String string) {
        return whole != null && partEnd >= string.length() && whole.text().startsWith(string, partEnd - string.length());
    }

    /** The width of a part with a number of UTF-16 characters after it that are measured too, and hang. */
    int partDots(String part, int after) {
        int end = partEnd - after;
        return placeDots(end) - placeDots(end - part.length());
    }

    private int placeDots(int index) {
        return whole.scale().dotsUp(placesPt[index] - placesPt[lineStart]);
    }

    TextMeasure current() {
        return current;
    }

    /** What is measured next follows on the same line what was measured last, if it fits. */
    void follow(boolean follows) {
        this.follows = follows;
    }

    /** Where what is measured next begins, dots from the start of its line. */
    int xDots() {
        return xDots(startDots);
    }

    /** The same for what begins elsewhere in its line unless it follows. */
    int xDots(int otherwiseDots) {
        return follows ? xDots : otherwiseDots;
    }

    /** Notes where what was measured last ends. */
    void endAt(int xDots) {
        this.xDots = xDots;
    }

    /**
     * What of a part has to fit in its line: preserved spaces at its end hang where the line ends there (CSS Text 3, 4.1.3).
     */
    String fitting(String part) {
        return hangs ? withoutSpaces(part) : part;
    }

    /** A part without the preserved spaces and tabs at its end. */
    static String withoutSpaces(String part) {
        return part.substring(0, spacesAt(part));
    }

    /** The spaces that hang at the end of a part. */
    String hanging(String part) {
        return part.substring(fitting(part).length());
    }

    /**
     * Width of the spaces that do not hang, since more follows them; notes that of the spaces that do now, less that of a hyphen
     * that is drawn where nothing follows, and that the text before them is measured.
     */
    int unhungDots(int hangingDots) {
        int before = follows ? hungDots : 0;
        follows = false;
        partEnd = 0;
        hungDots = hangingDots;
        return before;
    }

    /**
     * What the parts of a text can be wider together than the text, each rounded up with and without the spaces at its end:
     * a box that is as wide as its lines has room for them by their parts. Only what keeps spaces is measured as a whole.
     */
    int roundingDots(String text) {
        return hangs && !follows ? 2 + 2 * (int) text.chars().filter(c -> !Character.isLetterOrDigit(c)).count() : 0;
    }

    private static int spacesAt(String part) {
        int end = part.length();
        while (end > 0 && (part.charAt(end - 1) == ' ' || part.charAt(end - 1) == TabStops.TAB)) {
            end--;
        }
        return end;
    }

    /**
     * The width of a part as Flying Saucer is to know it: it does not break a line after a part that is wider than the
     * line, as words in a very narrow block may be, and a single letter in a cell that is narrowed.
     */
    int knownDots(String part, int dots) {
        return dots > mostDots && !part.isBlank() && (!cuts || isCluster(part)) ? mostDots : dots;
    }

    private static boolean isCluster(String text) {
        BreakIterator clusters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        clusters.setText(text);
        return clusters.next() == text.length();
    }
}
