package org.matbaa.article;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jsoup.select.NodeFilter;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * An HTML fragment as clean XHTML: parsed as browsers do (HTML, 13.2), reduced to the
 * {@link AllowList}, and written without changing its text. One instance serves one body; not
 * thread-safe.
 */
final class BodyHtml {
    /** Deeper elements become siblings: no page needs them, and layout is recursive. */
    private static final int MAX_DEPTH = 100;

    /** Elements whose content is not text to read: dropped whole. */
    private static final Set<String> UNREADABLE = Set.of("script", "style", "template", "noscript", "head",
            "title", "select", "textarea", "button", "input");

    /** Elements that show something that paper cannot: dropped whole, and reported. */
    private static final Set<String> UNPRINTABLE = Set.of("iframe", "object", "embed", "video", "audio",
            "canvas", "svg", "math");

    /** Old or finer elements, and the allowed element of the same meaning. */
    private static final Map<String, String> RENAMED = Map.ofEntries(
            Map.entry("h1", "h2"), Map.entry("del", "s"), Map.entry("strike", "s"), Map.entry("ins", "u"),
            Map.entry("cite", "i"), Map.entry("dfn", "i"), Map.entry("var", "i"), Map.entry("big", "span"),
            Map.entry("kbd", "code"), Map.entry("samp", "code"), Map.entry("tt", "code"));

    private final XmlText xmlText;
    private final Set<String> leftOut = new TreeSet<>();

    /** @param xmlText counts what is replaced */
    BodyHtml(XmlText xmlText) {
        this.xmlText = xmlText;
    }

    /**
     * @param html    the fragment
     * @param address the article's address, against which links are resolved; "" when it has none
     * @return well-formed XHTML without a root
     * @throws ReadingStoppedException when the thread is interrupted
     */
    String toXhtml(String html, String address) {
        Document dirty = Document.createShell(address);
        HtmlText.fragment(html, dirty.body(), MAX_DEPTH).forEach(dirty.body()::appendChild);
        dirty.body().filter((node, depth) -> prune(node));
        dirty.body().select("table > caption").forEach(BodyHtml::captionFigure);
        InnerLinks.prepare(dirty.body());
        new Paragraphs().mark(dirty.body());
        Safelist allowed = AllowList.safelist();
        InheritedAttributes.handDown(dirty.body(), allowed);
        Document clean = new Cleaner(allowed).clean(dirty);
        InnerLinks.settle(clean.body(), address);
        clean.body().forEachNode(this::repair);
        return XhtmlWriter.write(clean.body());
    }

    /** One sentence when anything was left out that a reader of the original can see, else none. */
    List<String> warnings() {
        if (leftOut.isEmpty()) {
            return List.of();
        }
        return List.of("the body's " + String.join(", ", leftOut) + " cannot be printed and was left out");
    }

    private NodeFilter.FilterResult prune(Node node) {
        ReadingStoppedException.checkInterrupt();
        if (node instanceof Element element) {
            String name = element.normalName();
            if (UNPRINTABLE.contains(name)) {
                leftOut.add(name);
                return NodeFilter.FilterResult.REMOVE;
            }
            if (UNREADABLE.contains(name)) {
                return NodeFilter.FilterResult.REMOVE;
            }
            if (RENAMED.containsKey(name)) {
                element.tagName(RENAMED.get(name));
            }
        }
        return NodeFilter.FilterResult.CONTINUE;
    }

    /** The caption of a table is not on the list: it becomes that of a figure, which keeps both together. */
    private static void captionFigure(Element caption) {
        Element table = caption.parent();
        InheritedAttributes.give(table, List.of(caption));
        table.before(caption.tagName("figcaption"));
        if (!isFigure(table.parent(), caption, table)) {
            Element figure = new Element("figure");
            caption.before(figure);
            figure.appendChild(caption);
            figure.appendChild(table);
        }
    }

    /** Whether an element is a figure with nothing else in it than two elements. */
    private static boolean isFigure(Element around, Element caption, Element table) {
        return around.normalName().equals("figure") && around.childNodes().stream().allMatch(
                node -> node == caption || node == table || node instanceof TextNode text && text.isBlank());
    }

    /** Character references can still name what XML cannot hold. */
    private void repair(Node node) {
        ReadingStoppedException.checkInterrupt();
        if (node instanceof TextNode text) {
            String whole = text.getWholeText();
            String clean = xmlText.clean(whole);
            if (!clean.equals(whole)) {
                text.text(clean);
            }
        } else if (node instanceof Element element) {
            for (Attribute attribute : element.attributes().asList()) {
                if (AllowList.isMeaningful(attribute.getKey(), attribute.getValue())) {
                    element.attr(attribute.getKey(), xmlText.clean(attribute.getValue()));
                } else {
                    element.removeAttr(attribute.getKey());
                }
            }
        }
    }
}
