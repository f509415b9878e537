package org.matbaa.article;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * What readability takes for the article, when a page says nothing of itself. It cannot be interrupted,
 * and its time grows with the square of a page's nodes and their depth: pages of which it would need long
 * are not given to it.
 */
final class GuessedFields {
    /** A long story with a thousand comments under it has some ten thousand. */
    private static final int MAX_NODES = 10_000;
    private static final int MAX_DEPTH = 100;
    /** Of the depths of all nodes; the text of a node is read again for each element around it. */
    private static final long MAX_DEPTHS = 200_000;

    private GuessedFields() {
    }

    static ObjectNode of(Document document) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        if (!isBearable(document)) {
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

    private static boolean isBearable(Document document) {
        int[] nodes = {0};
        long[] depths = {0};
        NodeFilter.FilterResult end = NodeTraversor.filter((node, depth) -> {
            ReadingStoppedException.checkInterrupt();
            nodes[0]++;
            depths[0] += depth;
            return nodes[0] > MAX_NODES || depths[0] > MAX_DEPTHS || depth > MAX_DEPTH
                    ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
        }, document);
        return end != NodeFilter.FilterResult.STOP;
    }

    private static void put(ObjectNode fields, String field, String value) {
        if (value != null && !value.isBlank()) {
            fields.put(field, value.strip());
        }
    }
}
