package org.matbaa.layout;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.render.BlockBox;

import java.util.List;

/** What a box's list item says of its marker (HTML, 4.4.5 to 4.4.8; CSS Lists 3). */
final class ListItem {
    private static final List<String> BULLETS = List.of("disc", "circle", "square");

    private ListItem() {
    }

    static boolean isItem(BlockBox box) {
        Element element = box.getElement();
        return element != null && !box.isAnonymous() && element.getNodeName().equals("li")
                && element.getParentNode() instanceof Element;
    }

    /** CSS {@code list-style-position: inside}. */
    static boolean isInside(BlockBox box) {
        return box.getStyle().isIdent(CSSName.LIST_STYLE_POSITION, IdentValue.INSIDE);
    }

    /** The marker of an item's box, or "" when it has none. */
    static String marker(BlockBox box) {
        Element item = box.getElement();
        Element list = (Element) item.getParentNode();
        return CounterStyle.marker(type(box, list), ordinal(item, list), CounterDigits.of(item));
    }

    /** What the style says, else the list's own type (HTML, 4.4.5 and 15.3.7). */
    private static String type(BlockBox box, Element list) {
        String styled = InlineStyles.listStyleType(box.getStyle());
        if (!styled.isEmpty()) {
            return styled;
        }
        if (!list.getNodeName().equals("ol")) {
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

    /** HTML, 4.4.8: the ordinal value of a list item. */
    private static int ordinal(Element item, Element list) {
        int value = number(list.getAttribute("start"), 1);
        for (Node node = list.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element other && other.getNodeName().equals("li")) {
                value = number(other.getAttribute("value"), value);
                if (other == item) {
                    break;
                }
                value++;
            }
        }
        return value;
    }

    private static int number(String attribute, int otherwise) {
        String digits = attribute.strip();
        return digits.matches("-?\\d{1,9}") ? Integer.parseInt(digits) : otherwise;
    }
}
