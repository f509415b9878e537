package org.matbaa.article;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

import java.util.Set;

/**
 * Writes cleaned nodes as well-formed XHTML with their text exactly as it is: nothing is indented and
 * no white space is folded. Not recursive, so depth costs no stack.
 */
final class XhtmlWriter implements NodeVisitor {
    /** Elements without an end tag (HTML, 13.1.2, void elements) among those that are allowed. */
    private static final Set<String> EMPTY = Set.of("br", "hr", "img");

    private final StringBuilder out;
    private final Element root;

    private XhtmlWriter(StringBuilder out, Element root) {
        this.out = out;
        this.root = root;
    }

    /** The children of {@code root}, without {@code root}. */
    static String write(Element root) {
        StringBuilder out = new StringBuilder();
        NodeTraversor.traverse(new XhtmlWriter(out, root), root);
        return out.toString();
    }

    /** Escapes what XML would otherwise read as markup or change (XML 1.0, 2.4 and 2.11). */
    static void appendText(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '\r' -> out.append("&#13;");
                default -> out.append(c);
            }
        }
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            appendText(out, text.getWholeText());
        } else if (node instanceof Element element && element != root) {
            out.append('<').append(element.normalName());
            for (Attribute attribute : element.attributes()) {
                out.append(' ').append(attribute.getKey()).append("=\"");
                appendAttribute(attribute.getValue());
                out.append('"');
            }
            out.append(EMPTY.contains(element.normalName()) ? "/>" : ">");
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && element != root && !EMPTY.contains(element.normalName())) {
            out.append("</").append(element.normalName()).append('>');
        }
    }

    /** As text, and what attribute-value normalization would change (XML 1.0, 3.3.3). */
    private void appendAttribute(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '"' -> out.append("&quot;");
                case '\t', '\n', '\r' -> out.append("&#").append((int) c).append(';');
                default -> out.append(c);
            }
        }
    }
}
