package org.matbaa.article;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;

/** What readability takes for the article, when a page says nothing of itself. */
final class GuessedFields {
    /** Its time grows with the page's elements; no story has more. */
    private static final int MAX_ELEMENTS = 50_000;

    private GuessedFields() {
    }

    static ObjectNode of(Document document) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        if (document.getAllElements().size() > MAX_ELEMENTS) {
            return fields;
        }
        var guess = new Readability4J(document.baseUri(), document.clone()).parse();
        put(fields, "headline", guess.getTitle());
        put(fields, "author", guess.getByline());
        if (guess.getTextContent() != null && !guess.getTextContent().isBlank()) {
            put(fields, "articleBodyHtml", guess.getContent());
        }
        return fields;
    }

    private static void put(ObjectNode fields, String field, String value) {
        if (value != null && !value.isBlank()) {
            fields.put(field, value.strip());
        }
    }
}
