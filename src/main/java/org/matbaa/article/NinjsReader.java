package org.matbaa.article;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.matbaa.wording.Sentence;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads IPTC ninjs 2.x (names in lower case) and 3.x (camel case): {@code headlines}, {@code bodies},
 * {@code by}, {@code associations} with their {@code renditions}, dates, language, subjects.
 */
public final class NinjsReader implements ArticleReader {
    private final JsonInput json = new JsonInput();

    /** Whether JSON speaks ninjs near its beginning: its {@code standard}, {@code headlines} or {@code bodies}. */
    @Override
    public boolean accepts(String name, byte[] head) {
        String text = new String(head, StandardCharsets.UTF_8).strip();
        return text.startsWith("{") && !text.contains("\"@type\"") && !text.contains("\"articleBody")
                && (text.contains("\"headlines\"") || text.contains("\"bodies\"") || text.contains("/ninjs/"));
    }

    @Override
    public String mimeType() {
        return "application/json";
    }

    @Override
    public ReadArticle read(byte[] input) throws ArticleException {
        JsonNode root = json.parse(Utf8.decode(input));
        if (!(root instanceof ObjectNode item)) {
            throw new ArticleException(Sentence.of("a ninjs item must be a JSON object"));
        }
        List<String> warnings = new ArrayList<>();
        return NewsArticleReader.read(new NinjsItem(item).toNewsArticle(), warnings);
    }
}
