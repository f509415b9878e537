package org.matbaa.article;

import com.fasterxml.jackson.databind.JsonNode;
import org.matbaa.wording.Sentence;

/** Words for the types of JSON (RFC 8259, 3). */
final class JsonType {
    private JsonType() {
    }

    static Sentence of(JsonNode node) {
        return switch (node.getNodeType()) {
            case ARRAY -> Sentence.of("an array");
            case OBJECT -> Sentence.of("an object");
            case BOOLEAN -> Sentence.of("a boolean");
            case NUMBER -> Sentence.of("a number");
            case STRING -> Sentence.of("a string");
            default -> Sentence.of("nothing");
        };
    }
}
