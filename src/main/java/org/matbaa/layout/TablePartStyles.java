package org.matbaa.layout;

import org.w3c.dom.css.CSSPrimitiveValue;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.css.sheet.PropertyDeclaration;
import org.xhtmlrenderer.css.sheet.StylesheetInfo.Origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Keeps from Flying Saucer what it cannot lay out of the parts of a table: lengths of {@code vertical-align}, which are
 * {@code baseline} there (CSS 2.1, 17.5.3), and cells and rows that leave their table, as they may on a screen. The
 * height of a cell is at least what its style says, without padding and border (CSS 2.1, 10.5 and 17.5.3), as
 * {@code min-height} is there; {@code height} is with them in any case.
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
        if (hasHeight(style)) {
            changes.add(CascadedStyle.createLayoutPropertyDeclaration(CSSName.BOX_SIZING, IdentValue.CONTENT_BOX));
            if (!isBorderBox(style)) {
                changes.add(new PropertyDeclaration(CSSName.MIN_HEIGHT, style.propertyByName(CSSName.HEIGHT).getValue(),
                        true, Origin.USER));
                changes.add(CascadedStyle.createLayoutPropertyDeclaration(CSSName.HEIGHT, IdentValue.AUTO));
            }
        }
        return changes.isEmpty() ? style : CascadedStyle.createLayoutStyle(style, changes.toArray(PropertyDeclaration[]::new));
    }

    private static boolean hasHeight(CascadedStyle style) {
        if (style.getIdent(CSSName.DISPLAY) != IdentValue.TABLE_CELL || !style.hasProperty(CSSName.HEIGHT)) {
            return false;
        }
        short unit = style.propertyByName(CSSName.HEIGHT).getValue().getPrimitiveType();
        return unit != CSSPrimitiveValue.CSS_IDENT && unit != CSSPrimitiveValue.CSS_PERCENTAGE;
    }

    private static boolean isBorderBox(CascadedStyle style) {
        return style.hasProperty(CSSName.BOX_SIZING) && style.getIdent(CSSName.BOX_SIZING) == IdentValue.BORDER_BOX;
    }
}
