package org.matbaa.layout;

import org.w3c.dom.css.CSSPrimitiveValue;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.css.parser.PropertyValue;
import org.xhtmlrenderer.css.sheet.PropertyDeclaration;
import org.xhtmlrenderer.css.sheet.StylesheetInfo.Origin;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.layout.Styleable;
import org.xhtmlrenderer.render.InlineBox;

/** Styles of what is laid out in another way than its style sheets say. */
record ChangedStyles(PageStyles styles) {

    static ChangedStyles of(LayoutContext context) {
        return new ChangedStyles((PageStyles) context.getSharedContext().getCss());
    }

    /** The style of some content with declarations that are stronger than its own. */
    CalculatedStyle with(Styleable content, PropertyDeclaration... changes) {
        CascadedStyle own = content.getElement() == null ? CascadedStyle.createAnonymousStyle(IdentValue.INLINE)
                : styles.getCascadedStyle(content.getElement(), false);
        return content.getStyle().getParent().deriveStyle(CascadedStyle.createLayoutStyle(own, changes));
    }

    /** A length that is stronger than what a style sheet says. */
    static PropertyDeclaration px(CSSName name, float px) {
        return new PropertyDeclaration(name, new PropertyValue(CSSPrimitiveValue.CSS_PX, px, px + "px"), true, Origin.USER);
    }

    /** Has a text with {@code nowrap} or {@code pre} wrap; spaces and line ends that are kept stay so. */
    void wrap(InlineBox text) {
        breakAt(text, text.getStyle().getWhitespace() == IdentValue.PRE ? IdentValue.PRE_WRAP : IdentValue.NORMAL);
    }

    /** Has a text that wraps follow what is before it in its line, whether it fits there or not. */
    void keepInLine(InlineBox text) {
        IdentValue whiteSpace = text.getStyle().getWhitespace();
        if (whiteSpace == IdentValue.NORMAL || whiteSpace == IdentValue.PRE_WRAP) {
            breakAt(text, whiteSpace == IdentValue.NORMAL ? IdentValue.NOWRAP : IdentValue.PRE);
        }
    }

    private void breakAt(InlineBox text, IdentValue whiteSpace) {
        text.setStyle(with(text, CascadedStyle.createLayoutPropertyDeclaration(CSSName.WHITE_SPACE, whiteSpace)));
    }
}
