package org.matbaa.article;

import com.ibm.icu.text.Bidi;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Safelist;

import java.util.List;

/**
 * Keeps the direction and the language of elements that the allow-list leaves out: what they hold inherits both (HTML,
 * 3.2.6.2 and 3.2.6.4), so it gets them before the elements go.
 */
final class InheritedAttributes {
    private InheritedAttributes() {
    }

    /** Whether an element has something that what it holds inherits. */
    static boolean areOn(Element element) {
        return element.hasAttr("dir") || element.hasAttr("lang");
    }

    /**
     * Hands down what is on elements that are not allowed, in place, from the outermost inwards. An element that holds text
     * becomes a {@code span}.
     */
    static void handDown(Element body, Safelist allowed) {
        for (Element element : body.getAllElements()) {
            ReadingStoppedException.checkInterrupt();
            if (element != body && areOn(element) && !allowed.isSafeTag(element.normalName())) {
                if (holdsText(element)) {
                    element.tagName("span");
                } else {
                    give(element, element.children());
                }
            }
        }
    }

    /** Gives elements what they would inherit from another, where they say nothing themselves. */
    static void give(Element from, List<Element> to) {
        set("dir", direction(from), to);
        set("lang", from.attr("lang"), to);
    }

    private static void set(String name, String value, List<Element> elements) {
        if (!value.isEmpty()) {
            elements.stream().filter(element -> !element.hasAttr(name)).forEach(element -> element.attr(name, value));
        }
    }

    private static boolean holdsText(Element element) {
        return element.childNodes().stream().anyMatch(node -> node instanceof TextNode text && !text.isBlank());
    }

    /** What {@code dir} says, {@code auto} for all of the element at once; "" where it says nothing. */
    private static String direction(Element element) {
        String dir = element.attr("dir");
        if (!dir.equalsIgnoreCase("auto")) {
            return AllowList.isMeaningful("dir", dir) ? dir : "";
        }
        StringBuilder text = new StringBuilder();
        addText(element, text);
        return Bidi.getBaseDirection(text) == Bidi.RTL ? "rtl" : "ltr";
    }

    private static void addText(Node node, StringBuilder text) {
        for (Node child : node.childNodes()) {
            if (child instanceof TextNode own) {
                text.append(own.getWholeText());
            } else if (child instanceof Element element && !element.hasAttr("dir")
                    && !element.normalName().equals("bdi")) {
                addText(element, text);
            }
        }
    }
}
