package org.matbaa.layout;

import org.matbaa.text.TextStyle;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.render.Box;

import java.util.HashMap;
import java.util.Map;

/** Text styles of boxes: font, size, language, letter spacing. One instance serves one document. */
final class TextStyles {
    private final DotScale scale;
    private final XhtmlNamespace namespace;
    private final Map<Key, TextStyle> known = new HashMap<>();

    private record Key(PrintFont font, String language, float letterSpacing) {
    }

    TextStyles(DotScale scale, XhtmlNamespace namespace) {
        this.scale = scale;
        this.namespace = namespace;
    }

    TextStyle of(CssContext css, Box box) {
        CalculatedStyle style = box.getStyle();
        PrintFont font = (PrintFont) style.getFSFont(css);
        String language = namespace.getLang(VisualLines.elementOf(box));
        return known.computeIfAbsent(new Key(font, language, letterSpacing(css, style)),
                key -> new TextStyle(font.fonts(), scale.points(font.sizeDots()), language,
                        scale.points(key.letterSpacing()), font.tabularFigures()));
    }

    private static float letterSpacing(CssContext css, CalculatedStyle style) {
        return style.isIdent(CSSName.LETTER_SPACING, IdentValue.NORMAL) ? 0
                : style.getFloatPropertyProportionalTo(CSSName.LETTER_SPACING, 0, css);
    }
}
