package org.matbaa.article;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The fields of one article object, in any of the shapes that schema.org and JSON-LD give them. One
 * instance serves one article; not thread-safe.
 */
final class ArticleFields {
    private static final Set<String> KNOWN = Set.of("url", "headline", "alternativeHeadline", "author", "byline",
            "articleBody", "articleBodyHtml", "image", "datePublished", "dateModified", "inLanguage", "publisher",
            "articleSection", "keywords");

    private final ObjectNode node;
    private final XmlText xmlText;
    private final List<String> warnings = new ArrayList<>();
    private final Map<String, String> unread = new LinkedHashMap<>();

    /**
     * @param node    the article
     * @param xmlText cleans every text
     */
    ArticleFields(ObjectNode node, XmlText xmlText) {
        this.node = node;
        this.xmlText = xmlText;
    }

    List<String> warnings() {
        return warnings;
    }

    /** Text, or an object with {@code @value}; {@code null} is absent. */
    Optional<String> text(String field) throws ArticleException {
        return new FieldValue(field, node.path(field)).text().map(xmlText::clean);
    }

    /** {@code url}, or else {@code mainEntityOfPage} as text or as an object with {@code @id}. */
    Optional<String> url() throws ArticleException {
        Optional<String> url = text("url");
        if (url.isPresent()) {
            return url;
        }
        JsonNode page = node.path("mainEntityOfPage");
        String id = page.isTextual() ? page.textValue() : page.path("@id").asText("");
        return Optional.of(xmlText.clean(id)).filter(text -> !text.isEmpty());
    }

    /** Names of people, organizations or things: text, an object with {@code name}, or an array of them. */
    List<String> names(String field) throws ArticleException {
        return new FieldValue(field, node.path(field)).names().stream().map(xmlText::clean).toList();
    }

    /** Text separated by commas, or names. */
    List<String> keywords() throws ArticleException {
        List<String> keywords = new ArrayList<>();
        for (String name : names("keywords")) {
            for (String keyword : node.path("keywords").isTextual() ? name.split("[,،]") : new String[] {name}) {
                if (!keyword.isBlank()) {
                    keywords.add(keyword.strip());
                }
            }
        }
        return keywords;
    }

    /** The first picture: an address, an {@code ImageObject}, or an array of them. */
    Optional<Article.Picture> picture() throws ArticleException {
        Optional<Article.Picture> picture = new FieldValue("image", node.path("image")).picture();
        return picture.map(found -> new Article.Picture(xmlText.clean(found.address()),
                found.caption().map(xmlText::clean)));
    }

    /** ISO 8601; a date that cannot be read is reported and kept among the unknown fields. */
    Optional<OffsetDateTime> date(String field) throws ArticleException {
        Optional<String> text = text(field).filter(value -> !value.isBlank());
        Optional<OffsetDateTime> date = text.flatMap(IsoDate::parse);
        if (text.isPresent() && date.isEmpty()) {
            warnings.add("'" + field + "' is not an ISO 8601 date and is left out: " + text.get());
            unread.put(field, node.get(field).toString());
        }
        return date;
    }

    /** BCP 47 as given; {@code und} when absent or ill-formed. */
    String language() throws ArticleException {
        JsonNode value = node.path("inLanguage");
        if (value.isArray() && !value.isEmpty()) {
            value = value.get(0);
        }
        JsonNode code = value.isObject() ? value.path("alternateName") : value;
        Optional<String> tag = new FieldValue("inLanguage", code).text().filter(text -> !text.isBlank());
        try {
            return tag.map(text -> new Locale.Builder().setLanguageTag(text.strip().replace('_', '-')).build())
                    .map(Locale::toLanguageTag).orElse("und");
        } catch (IllformedLocaleException e) {
            warnings.add("'inLanguage' is not a BCP 47 language tag and is left out: " + tag.orElseThrow());
            unread.put("inLanguage", value.toString());
            return "und";
        }
    }

    /** Everything that has no place in the model, as JSON. Call it last. */
    Map<String, String> unknown() {
        Map<String, String> unknown = new LinkedHashMap<>();
        node.properties().forEach(entry -> {
            if (!KNOWN.contains(entry.getKey())) {
                unknown.put(entry.getKey(), entry.getValue().toString());
            }
        });
        unknown.putAll(unread);
        return unknown;
    }
}
