package org.matbaa.layout;

import org.w3c.dom.css.CSSPrimitiveValue;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.css.sheet.PropertyDeclaration;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Keeps from Flying Saucer what it cannot lay out of the parts of a table: lengths of {@code vertical-align}, which are
 * {@code baseline} there (CSS 2.1, 17.5.3), and cells and rows that leave their table, as they may on a screen.
 */
final class TablePartStyles {
    private static final Set<IdentValue> PARTS = Set.of(IdentValue.TABLE_CELL, IdentValue.TABLE_ROW, IdentValue.TABLE_ROW_GROUP,
            IdentValue.TABLE_HEADER_GROUP, IdentValue.TABLE_FOOTER_GROUP, IdentValue.TABLE_CAPTION);
    private static final Set<IdentValue> OUT_OF_FLOW = Set.of(IdentValue.ABSOLUTE, IdentValue.FIXED);

    private TablePartStyles() {
    }

    /** The style that Flying Saucer is to see. */
    static CascadedStyle filter(CascadedStyle style) {
        if (!style.hasProperty(CSSName.DISPLAY) || !PARTS.contains(style.getIdent(CSSName.DISPLAY))) {
            return style;
        }
        List<PropertyDeclaration> changes = new ArrayList<>();
        if (style.hasProperty(CSSName.VERTICAL_ALIGN)
                && style.propertyByName(CSSName.VERTICAL_ALIGN).getValue().getPrimitiveType() != CSSPrimitiveValue.CSS_IDENT) {
            changes.add(CascadedStyle.createLayoutPropertyDeclaration(CSSName.VERTICAL_ALIGN, IdentValue.BASELINE));
        }
        if (style.hasProperty(CSSName.POSITION) && OUT_OF_FLOW.contains(style.getIdent(CSSName.POSITION))) {
            changes.add(CascadedStyle.createLayoutPropertyDeclaration(CSSName.POSITION, IdentValue.STATIC));
        }
        return changes.isEmpty() ? style : CascadedStyle.createLayoutStyle(style, changes.toArray(PropertyDeclaration[]::new));
    }
}
