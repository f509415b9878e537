package org.matbaa.layout;

import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.render.InlineBox;

import java.util.regex.Pattern;

/** The values of {@code white-space} by what becomes of spaces, tabs and line ends (CSS Text 3, 3 and 4.1.1). */
enum WhiteSpace {
    COLLAPSED, LINES_KEPT, KEPT;

    private static final Pattern SPACES = Pattern.compile("[ \t\n]+");
    private static final Pattern LINE_END = Pattern.compile("[ \t]*\n[ \t]*");
    private static final Pattern SPACES_IN_LINE = Pattern.compile("[ \t]+");

    static WhiteSpace of(InlineBox inline) {
        return of(inline.getStyle());
    }

    static WhiteSpace of(CalculatedStyle style) {
        IdentValue value = style.getWhitespace();
        return value == IdentValue.PRE || value == IdentValue.PRE_WRAP ? KEPT
                : value == IdentValue.PRE_LINE ? LINES_KEPT : COLLAPSED;
    }

    /** Whether a line may break in text of a style. */
    static boolean wraps(CalculatedStyle style) {
        IdentValue value = style.getWhitespace();
        return value != IdentValue.NOWRAP && value != IdentValue.PRE;
    }

    /** A text of the document with what is left of its white space. */
    String collapse(String text) {
        return switch (this) {
            case COLLAPSED -> SPACES.matcher(text).replaceAll(" ");
            case LINES_KEPT -> SPACES_IN_LINE.matcher(LINE_END.matcher(text).replaceAll("\n")).replaceAll(" ");
            case KEPT -> text;
        };
    }
}
