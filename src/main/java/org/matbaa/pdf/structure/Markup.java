package org.matbaa.pdf.structure;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.Set;

/** Tells what XHTML markup holds. */
final class Markup {
    private static final Set<String> BLOCKS = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "p", "pre", "blockquote",
            "figure", "figcaption", "img", "ul", "ol", "dl", "li", "dt", "dd", "table", "div", "section", "article",
            "aside", "header", "footer", "main", "hr", "style", "script");

    private Markup() {
    }

    /** Whether a node is a block, or an inline element with a block in it; pictures count as blocks. */
    static boolean isBlock(Node node) {
        if (!(node instanceof Element element)) {
            return false;
        }
        if (BLOCKS.contains(element.getNodeName())) {
            return true;
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (isBlock(child) && !child.getNodeName().equals("img")) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is text that is more than white space in a node, however deep. */
    static boolean hasText(Node node) {
        return !node.getTextContent().isBlank();
    }

    /** Whether there is text or a picture in a node. */
    static boolean hasContent(Node node) {
        return hasText(node) || node instanceof Element element
                && (element.getNodeName().equals("img") || element.getElementsByTagName("img").getLength() > 0);
    }

    /** The caption of the figure that an image is in, or "". */
    static String caption(Element image) {
        for (Node node = image.getParentNode(); node instanceof Element element; node = node.getParentNode()) {
            if (element.getNodeName().equals("figure")) {
                Node caption = element.getElementsByTagName("figcaption").item(0);
                return caption == null ? "" : caption.getTextContent().strip();
            }
        }
        return "";
    }

    /** The table of a figure that has nothing else in it but a caption, or null. */
    static Element onlyTable(Element figure) {
        Element table = child(figure, "table");
        Element caption = child(figure, "figcaption");
        for (Node child = figure.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child != table && child != caption && hasContent(child)) {
                return null;
            }
        }
        return table;
    }

    /** The first child of a name, or null. */
    static Element child(Element parent, String name) {
        Element child = element(parent.getFirstChild());
        while (child != null && !child.getNodeName().equals(name)) {
            child = element(child.getNextSibling());
        }
        return child;
    }

    /** The next element sibling from a node on, or null. */
    static Element element(Node from) {
        Node node = from;
        while (node != null && !(node instanceof Element)) {
            node = node.getNextSibling();
        }
        return (Element) node;
    }
}
