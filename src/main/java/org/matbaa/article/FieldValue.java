package org.matbaa.article;

import com.fasterxml.jackson.databind.JsonNode;
import org.matbaa.wording.Sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One field's value in the shapes that it may have.
 *
 * @param field its name, for errors
 * @param value missing when the field is absent
 */
record FieldValue(String field, JsonNode value) {

    /**
     * Text or {@code {"@value": text}}.
     *
     * @throws ArticleException naming the field and the type that stands there instead
     */
    Optional<String> text() throws ArticleException {
        JsonNode node = value.isObject() && value.has("@value") ? value.get("@value") : value;
        if (isAbsent(node)) {
            return Optional.empty();
        }
        if (!node.isTextual()) {
            throw wrongType(Sentence.of("text"), node);
        }
        return Optional.of(node.textValue());
    }

    /** Text, an object with {@code name} (or a given and a family name), or an array of them. */
    List<String> names() throws ArticleException {
        List<String> names = new ArrayList<>();
        for (JsonNode item : items()) {
            if (item.isObject() && !item.has("@value")) {
                names.addAll(nameOf(item));
            } else {
                new FieldValue(field, item).text().ifPresent(names::add);
            }
        }
        names.removeIf(String::isBlank);
        return names;
    }

    /** The first item that has an address. */
    Optional<Article.Picture> picture() throws ArticleException {
        for (JsonNode item : items()) {
            if (!item.isObject() && !item.isTextual()) {
                throw wrongType(Sentence.of("an address or an ImageObject"), item);
            }
            Optional<String> address = item.isTextual() ? Optional.of(item.textValue())
                    : Stream.of("url", "contentUrl", "@id").map(item::path).filter(JsonNode::isTextual)
                    .map(JsonNode::textValue).findFirst();
            if (address.filter(text -> !text.isBlank()).isPresent()) {
                Optional<String> caption = new FieldValue(field + ".caption", item.path("caption")).text();
                return Optional.of(new Article.Picture(address.get(), caption.filter(text -> !text.isBlank())));
            }
        }
        return Optional.empty();
    }

    private List<String> nameOf(JsonNode object) throws ArticleException {
        if (object.has("name")) {
            return new FieldValue(field + ".name", object.get("name")).names();
        }
        String full = Stream.of("givenName", "familyName").map(object::path).filter(JsonNode::isTextual)
                .map(JsonNode::textValue).collect(Collectors.joining(" "));
        return List.of(full);
    }

    private List<JsonNode> items() {
        List<JsonNode> items = new ArrayList<>();
        (value.isArray() ? value : List.of(value)).forEach(item -> {
            if (!isAbsent(item)) {
                items.add(item);
            }
        });
        return items;
    }

    private static boolean isAbsent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    private ArticleException wrongType(Sentence expected, JsonNode found) {
        return new ArticleException(Sentence.of("'{0}' must be {1}, but {2} stands there", field, expected,
                JsonType.of(found)));
    }
}
