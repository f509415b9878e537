package org.matbaa.layout;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The ordinal values of list items (HTML, 4.4.8). Each list is counted once, so that a long one takes no longer for its last item
 * than for its first. One instance serves one document.
 */
final class ListOrdinals {
    private static final Set<String> LISTS = Set.of("ol", "ul");
    private static final String ITEM = "li";

    private final Map<Node, Map<Element, Integer>> lists = new HashMap<>();
    private final Map<Box, Map<Box, Integer>> parents = new IdentityHashMap<>();

    /** The list that an item is in, or null. */
    static Element list(Element item) {
        Node node = item.getParentNode();
        while (node instanceof Element && !LISTS.contains(node.getNodeName())) {
            node = node.getParentNode();
        }
        return node instanceof Element list ? list : null;
    }

    int of(BlockBox box) {
        Element item = box.getElement();
        return item.getNodeName().equals(ITEM) ? of(item, list(item)) : among(box);
    }

    /** That of an {@code li}, among those of its list, or else of its parent. */
    private int of(Element item, Element list) {
        return lists.computeIfAbsent(list == null ? item.getParentNode() : list, owner -> values(owner, list)).get(item);
    }

    private static Map<Element, Integer> values(Node owner, Element list) {
        Map<Element, Integer> values = new HashMap<>();
        int value = list == null ? 1 : number(list.getAttribute("start"), 1);
        for (Node node = owner.getFirstChild(); node != null; node = next(node, owner)) {
            if (node instanceof Element item && item.getNodeName().equals(ITEM) && (list != null || item.getParentNode() == owner)) {
                value = number(item.getAttribute("value"), value);
                values.put(item, value);
                value++;
            }
        }
        return values;
    }

    /** The node after another in a list, passing over the lists within. */
    private static Node next(Node node, Node owner) {
        if (node.getFirstChild() != null && !LISTS.contains(node.getNodeName())) {
            return node.getFirstChild();
        }
        Node at = node;
        while (at != owner && at.getNextSibling() == null) {
            at = at.getParentNode();
        }
        return at == owner ? null : at.getNextSibling();
    }

    /** That of an item that is no {@code li}: items that are beside each other are counted. */
    private int among(BlockBox box) {
        return box.getParent() == null ? 1 : parents.computeIfAbsent(box.getParent(), ListOrdinals::values).getOrDefault(box, 1);
    }

    private static Map<Box, Integer> values(Box parent) {
        Map<Box, Integer> values = new IdentityHashMap<>();
        int value = 1;
        for (Box child : parent.getChildren()) {
            if (child instanceof BlockBox block && ListItem.isItem(block)) {
                values.put(block, value);
                value++;
            }
        }
        return values;
    }

    private static int number(String attribute, int otherwise) {
        String digits = attribute.strip();
        return digits.matches("-?\\d{1,9}") ? Integer.parseInt(digits) : otherwise;
    }
}
