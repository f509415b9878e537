package org.matbaa.article;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.util.List;
import java.util.Optional;

/** The article that a page holds as JSON-LD (JSON-LD 1.1, 7). */
final class JsonLdFields {
    private final JsonInput json = new JsonInput();
    private final List<String> warnings;

    /** @param warnings gets a sentence for each block that cannot be read */
    JsonLdFields(List<String> warnings) {
        this.warnings = warnings;
    }

    /** A new object; empty when the page has no article in JSON-LD. */
    ObjectNode find(Document document) {
        for (Element script : document.select("script[type=application/ld+json]")) {
            try {
                JsonNode root = json.parse(script.data());
                Optional<ObjectNode> article = ArticleNode.typed(root);
                if (article.isPresent()) {
                    return article.get().deepCopy();
                }
            } catch (ArticleException e) {
                warnings.add("a block of JSON-LD in the page is passed over: " + e.getMessage());
            }
        }
        return JsonNodeFactory.instance.objectNode();
    }
}
