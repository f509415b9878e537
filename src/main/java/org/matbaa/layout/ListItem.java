package org.matbaa.layout;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.css.CSSPrimitiveValue;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.css.parser.PropertyValue;
import org.xhtmlrenderer.css.sheet.PropertyDeclaration;
import org.xhtmlrenderer.css.sheet.StylesheetInfo.Origin;
import org.xhtmlrenderer.render.BlockBox;

import java.util.List;

/**
 * Which boxes are list items, and what an item says of its marker (HTML, 4.4.5 to 4.4.8; CSS Lists 3). To Flying Saucer, which would
 * paint markers of its own, an item is a block.
 */
final class ListItem {
    private static final List<String> BULLETS = List.of("disc", "circle", "square");
    /** Only cells have another use for the carrier. */
    private static final int CARRIED = 2;
    private static final PropertyDeclaration[] CARRIERS = {
        CascadedStyle.createLayoutPropertyDeclaration(CSSName.DISPLAY, IdentValue.BLOCK),
        new PropertyDeclaration(CSSName.FS_ROWSPAN,
                new PropertyValue(CSSPrimitiveValue.CSS_NUMBER, CARRIED, String.valueOf(CARRIED)), true, Origin.USER),
    };

    private ListItem() {
    }

    /** The style that Flying Saucer is to see. */
    static CascadedStyle filter(CascadedStyle style) {
        return style.getIdent(CSSName.DISPLAY) == IdentValue.LIST_ITEM ? CascadedStyle.createLayoutStyle(style, CARRIERS) : style;
    }

    static boolean isItem(BlockBox box) {
        return box.getElement() != null && !box.isAnonymous() && box.getPseudoElementOrClass() == null
                && box.getStyle().isIdent(CSSName.DISPLAY, IdentValue.BLOCK) && box.getStyle().asFloat(CSSName.FS_ROWSPAN) == CARRIED;
    }

    /** CSS {@code list-style-position: inside}. */
    static boolean isInside(BlockBox box) {
        return box.getStyle().isIdent(CSSName.LIST_STYLE_POSITION, IdentValue.INSIDE);
    }

    /** The marker of an item's box, or "" when it has none. */
    static String marker(BlockBox box, ListOrdinals ordinals) {
        Element item = box.getElement();
        return CounterStyle.marker(type(box, ListOrdinals.list(item)), ordinals.of(box), CounterDigits.of(item));
    }

    /** What the style says, else the list's own type (HTML, 4.4.5 and 15.3.7). */
    private static String type(BlockBox box, Element list) {
        String styled = InlineStyles.listStyleType(box.getStyle());
        if (!styled.isEmpty()) {
            return styled;
        }
        if (list == null || !list.getNodeName().equals("ol")) {
            return BULLETS.get(Math.min(depth(list), BULLETS.size()) - 1);
        }
        return switch (list.getAttribute("type")) {
            case "a" -> "lower-alpha";
            case "A" -> "upper-alpha";
            case "i" -> "lower-roman";
            case "I" -> "upper-roman";
            default -> "decimal";
        };
    }

    private static int depth(Node list) {
        int depth = 0;
        for (Node node = list; node != null; node = node.getParentNode()) {
            depth += node.getNodeName().equals("ul") ? 1 : 0;
        }
        return Math.max(1, depth);
    }
}
