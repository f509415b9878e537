package org.matbaa.article;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.util.List;
import java.util.Map;

/** What a page says of itself in Open Graph's and other {@code meta} elements. */
final class OpenGraphFields {
    /** By field: names of {@code meta} elements, the first that is there wins. */
    private static final Map<String, List<String>> NAMES = Map.of(
            "url", List.of("og:url"),
            "headline", List.of("og:title"),
            "author", List.of("article:author", "author"),
            "datePublished", List.of("article:published_time"),
            "dateModified", List.of("article:modified_time"),
            "articleSection", List.of("article:section"),
            "publisher", List.of("og:site_name"),
            "keywords", List.of("keywords"),
            "image", List.of("og:image:secure_url", "og:image", "og:image:url"),
            "inLanguage", List.of("og:locale"));

    private OpenGraphFields() {
    }

    static ObjectNode of(Document document) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        NAMES.forEach((field, names) -> names.stream().map(name -> content(document, name))
                .filter(text -> !text.isBlank()).findFirst().ifPresent(text -> fields.put(field, text)));
        // Facebook wants a profile's address there, which is no name to print.
        if (fields.path("author").asText("").matches("(?i)https?://.*")) {
            fields.remove("author");
        }
        String alternative = content(document, "og:image:alt");
        if (fields.has("image")) {
            String address = absolute(document, fields.get("image").textValue());
            fields.set("image", fields.objectNode().put("url", address).put("caption", alternative));
        }
        return fields;
    }

    private static String content(Document document, String name) {
        Element meta = document.selectFirst("meta[property=\"" + name + "\"], meta[name=\"" + name + "\"]");
        return meta == null ? "" : meta.attr("content").strip();
    }

    private static String absolute(Document document, String address) {
        String resolved = org.jsoup.internal.StringUtil.resolve(document.baseUri(), address);
        return resolved.isEmpty() ? address : resolved;
    }
}
