package org.matbaa.article;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Selector;
import org.matbaa.wording.Sentence;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The fields that a site's CSS selectors find: {@code headline}, {@code alternativeHeadline},
 * {@code byline}, {@code author}, {@code body}, {@code image}, {@code caption}, {@code datePublished},
 * {@code url}, {@code section}, {@code keywords}; and {@code drop}, which is taken off the page first.
 *
 * @param selectors by field
 */
record SelectedFields(Map<String, String> selectors) {
    private static final List<String> OWN_PLACE = List.of("headline", "alternativeHeadline", "byline", "image",
            "caption");
    private static final String TAKEN = "data-matbaa-taken";
    private static final Set<String> TEXTS = Set.of("headline", "alternativeHeadline", "byline", "author", "keywords");

    /**
     * @param document loses what {@code drop} names
     * @throws ArticleException naming a selector that is not CSS
     */
    ObjectNode of(Document document) throws ArticleException {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        select(document, "drop").remove();
        for (String field : TEXTS) {
            put(fields, field, text(select(document, field).first()));
        }
        put(fields, "articleSection", text(select(document, "section").first()));
        put(fields, "url", attribute(select(document, "url").first(), "abs:href", "content"));
        put(fields, "datePublished", attribute(select(document, "datePublished").first(), "datetime", "content"));
        putPicture(fields, document);
        putBody(fields, document);
        return fields;
    }

    private void putPicture(ObjectNode fields, Document document) throws ArticleException {
        Element image = select(document, "image").first();
        String caption = text(select(document, "caption").first());
        String address = attribute(image, "abs:src", "abs:href");
        if (!address.isEmpty()) {
            fields.set("image", fields.objectNode().put("url", address).put("caption", caption));
        }
    }

    /** What has a field of its own, or lies in another part of the body, is not said twice. */
    private void putBody(ObjectNode fields, Document document) throws ArticleException {
        for (String other : OWN_PLACE) {
            select(document, other).forEach(element -> element.attr(TAKEN, true));
        }
        Set<Element> found = new HashSet<>(select(document, "body"));
        Elements parts = select(document, "body").stream().filter(part -> part.parents().stream().noneMatch(found::contains))
                .map(Element::clone).collect(Collectors.toCollection(Elements::new));
        parts.select("[" + TAKEN + "]").forEach(Element::remove);
        put(fields, "articleBodyHtml", parts.outerHtml());
    }

    private Elements select(Document document, String field) throws ArticleException {
        String selector = selectors.getOrDefault(field, "");
        try {
            return selector.isEmpty() ? new Elements() : document.select(selector);
        } catch (Selector.SelectorParseException e) {
            throw new ArticleException(Sentence.of("the selector '{0}' in the site's site.yaml is not CSS: {1}", field,
                    selector), e);
        }
    }

    private static void put(ObjectNode fields, String field, String value) {
        if (!value.isBlank()) {
            fields.put(field, value);
        }
    }

    private static String text(Element element) {
        return element == null ? "" : element.text().strip();
    }

    private static String attribute(Element element, String... names) {
        for (String name : names) {
            if (element != null && !element.attr(name).isBlank()) {
                return element.attr(name);
            }
        }
        return "";
    }
}
