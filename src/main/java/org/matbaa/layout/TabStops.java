package org.matbaa.layout;

import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.render.BlockBox;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where preserved tabs lead to in the lines of a block (CSS Text 3, 4.2 and 5.2), counted from where its lines start.
 *
 * @param stepDots  from one stop to the next: {@code tab-size} spaces of the block's font; 0 for no stops
 * @param leastDots what a tab is wide at least, half a digit zero of the same font: from nearer to a stop it leads to the one after
 */
record TabStops(float stepDots, float leastDots) {
    static final TabStops NONE = new TabStops(0, 0);
    static final char TAB = '\t';
    /** Stands for a tab of generated text, where Flying Saucer would write spaces; no document has it (XML 1.0, 2.2). */
    static final char KEPT = '\u001F';
    private static final String EACH = String.valueOf(TAB);
    /** For each tab that is drawn. */
    static final int SPACES = 8;

    /** In a string: a tab, or an escape, which takes a space after it (CSS 2.1, 4.1.3). */
    private static final Pattern TAB_OR_ESCAPE = Pattern.compile("\t|\\\\(?:(?<code>[0-9a-fA-F]{1,6})[ \t]?|.)", Pattern.DOTALL);
    /** Escape of {@link #KEPT}. */
    private static final String KEPT_ESCAPE = "\\1f ";

    /** A style sheet whose strings have {@link #KEPT} for each tab. */
    static String keep(String sheet) {
        return SheetText.replaceInStrings(sheet, string -> TAB_OR_ESCAPE.matcher(string).replaceAll(
                found -> Matcher.quoteReplacement(isTab(found) ? KEPT_ESCAPE : found.group())));
    }

    private static boolean isTab(MatchResult found) {
        return found.group().equals(EACH) || found.group("code") != null && Integer.parseInt(found.group("code"), 16) == TAB;
    }

    static TabStops of(CssContext css, BlockBox block) {
        CalculatedStyle style = block.getStyle();
        PrintFont font = (PrintFont) style.getFSFont(css);
        float spacing = style.isIdent(CSSName.LETTER_SPACING, IdentValue.NORMAL) ? 0
                : style.getFloatPropertyProportionalTo(CSSName.LETTER_SPACING, 0, css);
        return new TabStops(style.asFloat(CSSName.TAB_SIZE) * (font.advanceDots(' ') + spacing), font.zeroDots() / 2);
    }

    /** Whether a text has a tab. */
    static boolean areIn(String text) {
        return text.indexOf(TAB) >= 0;
    }

    /** A text with as many tabs for each as it is copied out as spaces: one reader breaks the line at a wide space. */
    static String asSpaces(String text) {
        return areIn(text) ? text.replace(EACH, EACH.repeat(SPACES)) : text;
    }

    /** The width of a tab that begins at a distance from the start of its line. */
    float widthDots(float xDots) {
        if (stepDots <= 0) {
            return 0;
        }
        float width = (float) (Math.floor(xDots / stepDots) + 1) * stepDots - xDots;
        return width < leastDots ? width + stepDots : width;
    }
}
