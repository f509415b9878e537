package org.matbaa.article;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jsoup.nodes.Document;
import org.matbaa.wording.Sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the article out of an HTML or XHTML page. For each field the first source that has it wins:
 * JSON-LD in the page, Open Graph, the site's selectors, and for the body and a headline last a guess
 * by readability. Scripts are not run, nothing is fetched, DTDs and entities of XHTML are not
 * followed. Thread-safe.
 */
public final class HtmlPages {
    /** Deeper pages are no articles; the tree is walked recursively. */
    static final int MAX_DEPTH = 512;
    private static final Set<String> BODY = Set.of("articleBody", "articleBodyHtml");

    /**
     * @param page   the whole page; not changed
     * @param source what else is known of it
     * @throws ArticleException when no article is found in it
     */
    public ReadArticle read(byte[] page, PageSource source) throws ArticleException {
        if (page.length > ArticleReader.MAX_BYTES) {
            throw new ArticleException(Sentence.of("the page is larger than {0} MB, which is the most that is read",
                    ArticleReader.MAX_BYTES / (1024 * 1024)));
        }
        List<String> warnings = new ArrayList<>();
        Document document = parse(page, source);
        ObjectNode article = new JsonLdFields(warnings).find(document);
        fill(article, OpenGraphFields.of(document));
        fill(article, new SelectedFields(source.selectors()).of(document));
        if (!hasBody(article)) {
            fill(article, GuessedFields.of(document));
        }
        complete(article, document, source);
        if (!hasBody(article)) {
            throw new ArticleException(Sentence.of("no article was found in the page: give a page with one story,"
                    + " or describe where the site keeps it by 'selectors' in its site.yaml"));
        }
        return NewsArticleReader.read(article, warnings);
    }

    private static Document parse(byte[] page, PageSource source) throws ArticleException {
        String text = new String(page, PageCharset.of(page, source.charset()));
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return HtmlText.page(HtmlText.bounded(Sentence.of("the page"), unmarked), source.address().orElse(""), MAX_DEPTH);
    }

    /** Takes over the fields that are not there yet; a body is one field however it is written. */
    private static void fill(ObjectNode article, ObjectNode more) {
        boolean hasBody = hasBody(article);
        for (Map.Entry<String, JsonNode> field : more.properties()) {
            boolean isTaken = BODY.contains(field.getKey()) ? hasBody : has(article, field.getKey());
            if (!isTaken) {
                article.set(field.getKey(), field.getValue());
            }
        }
        if (more.path("image").path("caption").isTextual() && article.path("image").isTextual()) {
            ObjectNode image = article.objectNode().put("url", article.path("image").textValue());
            article.set("image", image.set("caption", more.path("image").path("caption")));
        }
    }

    private static boolean hasBody(ObjectNode article) {
        return BODY.stream().anyMatch(name -> has(article, name));
    }

    private static boolean has(ObjectNode article, String name) {
        JsonNode value = article.path(name);
        return !value.isMissingNode() && !value.isNull() && !(value.isTextual() && value.textValue().isBlank());
    }

    private static void complete(ObjectNode article, Document document, PageSource source) {
        String language = document.select("html").attr("lang");
        if (!has(article, "inLanguage") && !language.isBlank()) {
            article.put("inLanguage", language);
        }
        source.address().filter(address -> !has(article, "url") && !article.has("mainEntityOfPage"))
                .ifPresent(address -> article.put("url", address));
    }
}
