package org.matbaa.layout;

import org.matbaa.text.JustifyPolicy;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.CssContext;

/** Reads from computed styles what {@link CarriedProperty} carries. */
final class InlineStyles {
    private InlineStyles() {
    }

    /** CSS {@code direction}. */
    static boolean isRightToLeft(CalculatedStyle style) {
        return style.isIdent(CSSName.CURSOR, IdentValue.POINTER);
    }

    static UnicodeBidi unicodeBidi(CalculatedStyle style) {
        return UnicodeBidi.of(style.getStringProperty(CSSName.FS_PDF_FONT_ENCODING));
    }

    /** CSS {@code text-align}; margin boxes have theirs from Flying Saucer. */
    static TextAlign textAlign(CalculatedStyle style) {
        IdentValue own = style.getIdent(CSSName.TEXT_ALIGN);
        return own == IdentValue.JUSTIFY
                ? TextAlign.carriedBy(style.getIdent(CSSName.LIST_STYLE_TYPE).asString())
                : TextAlign.of(own.asString());
    }

    /** CSS {@code text-align-last}; null for {@code auto}. */
    static TextAlign textAlignLast(CalculatedStyle style, CssContext css) {
        if (style.isIdent(CSSName.WORD_SPACING, IdentValue.NORMAL)) {
            return null;
        }
        float px = style.getFloatPropertyProportionalWidth(CSSName.WORD_SPACING, 0, css) / pixel(css);
        int value = Math.round(px);
        return value < 1 || value > TextAlign.values().length ? null : TextAlign.values()[value - 1];
    }

    private static float pixel(CssContext css) {
        return css.getDotsPerPixel();
    }

    /** CSS {@code text-justify}; null for {@code auto}. */
    static JustifyPolicy textJustify(CalculatedStyle style) {
        IdentValue carrier = style.getIdent(CSSName.HYPHENS);
        if (carrier == IdentValue.MANUAL) {
            return style.isIdent(CSSName.EMPTY_CELLS, IdentValue.HIDE) ? JustifyPolicy.NONE : JustifyPolicy.INTER_WORD;
        }
        return carrier == IdentValue.AUTO ? JustifyPolicy.KASHIDA : null;
    }

    /** CSS {@code word-break: break-all}. */
    static boolean breaksAll(CalculatedStyle style) {
        return CarriedProperty.BREAK_ALL.equals(style.getStringProperty(CSSName.LIST_STYLE_IMAGE));
    }

    /** CSS {@code list-style-type}, or "" for the list's own. */
    static String listStyleType(CalculatedStyle style) {
        if (style.isIdent(CSSName.QUOTES, IdentValue.NONE)) {
            return "";
        }
        String[] carried = style.asStringArray(CSSName.QUOTES);
        return isListStyle(carried) ? carried[0] : "";
    }

    /** Pairs of quotes, of the least depth first, or none where the style leaves them to the language. */
    static String[] quotes(CalculatedStyle style) {
        String[] pairs = style.isIdent(CSSName.QUOTES, IdentValue.NONE) ? new String[0] : style.asStringArray(CSSName.QUOTES);
        return isListStyle(pairs) ? new String[0] : pairs;
    }

    /** What carries a list's style is a name twice, where pairs of quotes would be; quotes of a page are no such pair. */
    private static boolean isListStyle(String[] carried) {
        return carried.length == 2 && carried[0].equals(carried[1]) && carried[0].matches("[a-z-]+");
    }
}
