package org.matbaa.layout;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.css.sheet.PropertyDeclaration;

import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Keeps from Flying Saucer which elements ask for columns: its own do not part a paragraph, run from
 * the left and know no pages. {@link ColumnsBox} lays them out, and repeats a table's header rows: Flying Saucer
 * would do so where its pages end, before columns are cut.
 *
 * <p>One instance serves one document.
 */
final class ColumnStyles {
    private static final PropertyDeclaration[] ONE_COLUMN = {auto(CSSName.COLUMN_COUNT), auto(CSSName.COLUMN_WIDTH)};
    private static final PropertyDeclaration[] WHOLE_TABLE = {auto(CSSName.FS_TABLE_PAGINATE)};

    private final Map<Element, CascadedStyle> asked = new IdentityHashMap<>();

    /** The style that Flying Saucer is to see. */
    CascadedStyle filter(Element element, CascadedStyle style) {
        if (style.hasProperty(CSSName.COLUMN_COUNT) || style.hasProperty(CSSName.COLUMN_WIDTH)) {
            asked.put(element, style);
            return CascadedStyle.createLayoutStyle(style, ONE_COLUMN);
        }
        return !asked.isEmpty() && style.hasProperty(CSSName.FS_TABLE_PAGINATE) && isInColumns(element)
                ? CascadedStyle.createLayoutStyle(style, WHOLE_TABLE) : style;
    }

    private boolean isInColumns(Element element) {
        for (Node node = element.getParentNode(); node != null; node = node.getParentNode()) {
            if (asked.containsKey(node)) {
                return true;
            }
        }
        return false;
    }

    /** The style of an element with its columns, or null when it asks for none. */
    CascadedStyle asked(Element element) {
        return asked.get(element);
    }

    private static PropertyDeclaration auto(CSSName name) {
        return CascadedStyle.createLayoutPropertyDeclaration(name, IdentValue.AUTO);
    }
}
