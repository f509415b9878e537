package org.matbaa.layout;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.css.CSSPrimitiveValue;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.css.sheet.PropertyDeclaration;
import org.xhtmlrenderer.css.sheet.StylesheetInfo.Origin;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keeps from Flying Saucer which elements ask for columns: its own do not part a paragraph, run from
 * the left and know no pages. {@link ColumnsBox} lays them out, and repeats a table's header rows: Flying Saucer
 * would do so where its pages end, before columns are cut.
 *
 * <p>One instance serves one document.
 */
final class ColumnStyles {
    private static final PropertyDeclaration[] WHOLE_TABLE = {auto(CSSName.FS_TABLE_PAGINATE)};


    private final Set<Element> across;
    private final Map<Element, CascadedStyle> asked = new IdentityHashMap<>();
    private final Map<Element, Boolean> spanning = new IdentityHashMap<>();

    /** @param across elements that stand across all columns, whatever their style says */
    ColumnStyles(Set<Element> across) {
        this.across = across;
    }

    /** The style that Flying Saucer is to see. */
    CascadedStyle filter(Element element, CascadedStyle own) {
        CascadedStyle style = across.contains(element) ? CascadedStyle.createLayoutStyle(own, new PropertyDeclaration[] {ColumnStyle.ACROSS}) : own;
        CascadedStyle seen = style;
        if (!asked.isEmpty()) {
            if (isSet(style, CSSName.FS_PAGE_WIDTH)) {
                spanning.put(element, true);
            }
            seen = isInColumns(element) ? inColumns(style) : style;
        }
        if (isSet(style, CSSName.COLUMN_COUNT) || isSet(style, CSSName.COLUMN_WIDTH)) {
            asked.put(element, style);
            seen = CascadedStyle.createLayoutStyle(seen, oneColumn(style));
        }
        return seen;
    }

    private static CascadedStyle inColumns(CascadedStyle style) {
        return ColumnOpening.carried(style.hasProperty(CSSName.FS_TABLE_PAGINATE)
                ? CascadedStyle.createLayoutStyle(style, WHOLE_TABLE) : style);
    }

    /** A height is that of the columns: the block is as high at least, and higher with what it does not hold. */
    private static PropertyDeclaration[] oneColumn(CascadedStyle style) {
        List<PropertyDeclaration> seen = new ArrayList<>(List.of(auto(CSSName.COLUMN_COUNT), auto(CSSName.COLUMN_WIDTH)));
        if (isSet(style, CSSName.HEIGHT)) {
            seen.add(auto(CSSName.HEIGHT));
            if (!style.hasProperty(CSSName.MIN_HEIGHT) && !style.hasProperty(CSSName.MAX_HEIGHT)) {
                seen.add(new PropertyDeclaration(CSSName.MIN_HEIGHT,
                        style.propertyByName(CSSName.HEIGHT).getValue(), true, Origin.USER));
            }
        }
        if (style.hasProperty(CSSName.MAX_HEIGHT)) {
            seen.add(CascadedStyle.createLayoutPropertyDeclaration(CSSName.MAX_HEIGHT, IdentValue.NONE));
        }
        return seen.toArray(PropertyDeclaration[]::new);
    }

    /** Whether a property has a length or number, and no word as {@code auto}. */
    private static boolean isSet(CascadedStyle style, CSSName name) {
        return style.hasProperty(name)
                && style.propertyByName(name).getValue().getPrimitiveType() != CSSPrimitiveValue.CSS_IDENT;
    }

    private boolean isInColumns(Element element) {
        for (Node node = element; node.getParentNode() != null; node = node.getParentNode()) {
            if (spanning.containsKey(node)) {
                return false;
            }
            if (asked.containsKey(node.getParentNode())) {
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
