package org.matbaa.article;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Marks as {@code p} the text that stands loose in the fragment or in containers that are not allowed
 * ({@code div}, {@code section} and the like), so that two paragraphs do not run together when the
 * containers are removed.
 */
final class Paragraphs {
    private static final Set<String> CONTAINERS = Set.of("body", "div", "section", "article", "main", "header",
            "footer", "aside", "address", "center", "form", "fieldset", "details", "summary", "nav", "hgroup");

    private static final Set<String> BLOCKS = Set.of("p", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "hr",
            "ul", "ol", "li", "dl", "dt", "dd", "figure", "figcaption", "table", "caption", "thead", "tbody",
            "tfoot", "tr", "th", "td");

    /** Marks the loose text under {@code body}, in place. */
    void mark(Element body) {
        List<Element> containers = new ArrayList<>(List.of(body));
        for (Element element : new Elements(body.getAllElements())) {
            if (element != body && CONTAINERS.contains(element.normalName()) && !insideCell(element)) {
                containers.add(element);
            }
        }
        containers.forEach(this::wrapLooseChildren);
    }

    private void wrapLooseChildren(Element container) {
        List<Node> loose = new ArrayList<>();
        for (Node child : new ArrayList<>(container.childNodes())) {
            if (isBlock(child)) {
                wrap(loose);
                loose.clear();
            } else {
                loose.add(child);
            }
        }
        wrap(loose);
    }

    private void wrap(List<Node> loose) {
        if (loose.stream().allMatch(Paragraphs::isBlankText)) {
            return;
        }
        ReadingStoppedException.checkInterrupt();
        Element paragraph = new Element("p");
        loose.getFirst().before(paragraph);
        loose.forEach(paragraph::appendChild);
    }

    private static boolean isBlankText(Node node) {
        return !(node instanceof Element) && !(node instanceof TextNode text && !text.isBlank());
    }

    private static boolean isBlock(Node node) {
        return node instanceof Element element
                && (BLOCKS.contains(element.normalName()) || CONTAINERS.contains(element.normalName())
                || element.selectFirst("p, div, ul, ol, dl, table, blockquote, pre, h2, h3, h4") != null);
    }

    /** Cells and items keep their text as it is unless they hold several containers, or one of its own direction or language. */
    private static boolean insideCell(Element element) {
        Element parent = element.parent();
        return !InheritedAttributes.areOn(element) && parent != null && Set.of("td", "th", "li", "dd", "dt", "figcaption").contains(parent.normalName())
                && parent.childrenSize() == 1 && parent.ownText().isBlank();
    }
}
