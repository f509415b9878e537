package org.matbaa.article;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.matbaa.wording.Sentence;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A ninjs item as a {@code NewsArticle}. Fields without a counterpart are kept under their own names.
 *
 * @param item ninjs 2.x or 3.x
 */
record NinjsItem(ObjectNode item) {
    /** By the field of {@code NewsArticle}: ninjs names, the first that is there wins. */
    private static final Map<String, List<String>> TEXTS = Map.of(
            "author", List.of("by", "byline"),
            "inLanguage", List.of("language"),
            "datePublished", List.of("firstCreated", "firstcreated", "contentCreated", "contentcreated",
                    "versionCreated", "versioncreated"),
            "dateModified", List.of("contentModified", "contentmodified", "versionCreated", "versioncreated"),
            "publisher", List.of("copyrightHolder", "copyrightholder"));
    private static final Set<String> TAKEN = Set.of("headlines", "bodies", "associations");

    ObjectNode toNewsArticle() throws ArticleException {
        ObjectNode article = item.deepCopy();
        article.remove(TAKEN);
        TEXTS.forEach((field, names) -> names.stream().map(item::path).filter(JsonNode::isTextual).findFirst()
                .ifPresent(value -> article.set(field, value)));
        JsonNode uri = item.path("url").isTextual() ? item.path("url") : item.path("uri");
        if (uri.asText().matches("(?i)https?://.*")) {
            article.set("url", uri);
        }
        headline("main").or(() -> items("headlines").findFirst().map(node -> node.path("value").asText()))
                .or(() -> Optional.of(item.path("headline").asText()))
                .ifPresent(text -> article.put("headline", text));
        headline("sub").ifPresent(text -> article.put("alternativeHeadline", text));
        body(article);
        picture(article);
        keywords(article);
        return article;
    }

    private Optional<String> headline(String role) {
        return items("headlines").filter(node -> node.path("role").asText().equals(role))
                .map(node -> node.path("value").asText()).findFirst();
    }

    /** Marked-up bodies say more than plain ones. */
    private void body(ObjectNode article) throws ArticleException {
        Optional<JsonNode> best = items("bodies").filter(body -> body.path("value").isTextual())
                .min(Comparator.comparingInt(body -> rank(contentType(body))));
        if (best.isPresent()) {
            article.put(contentType(best.get()).contains("html") ? "articleBodyHtml" : "articleBody",
                    withoutHeadline(best.get(), article));
        }
    }

    private static int rank(String contentType) {
        return contentType.contains("html") ? 0 : contentType.isEmpty() || contentType.contains("plain") ? 1 : 2;
    }

    private static String contentType(JsonNode body) {
        return body.path("contentType").asText(body.path("contenttype").asText(""));
    }

    /** Agencies repeat the headline as the body's first line or heading. */
    private static String withoutHeadline(JsonNode body, ObjectNode article) throws ArticleException {
        String text = body.path("value").textValue();
        String headline = article.path("headline").asText();
        if (contentType(body).contains("html")) {
            Document document = HtmlText.page(HtmlText.bounded(Sentence.of("the body"), text), "", HtmlPages.MAX_DEPTH);
            document.select("h1").stream().filter(title -> title.text().equals(headline)).findFirst()
                    .ifPresent(Element::remove);
            return document.body().html();
        }
        return headline.isEmpty() || !text.startsWith(headline + "\n") ? text : text.substring(headline.length() + 1);
    }

    private void picture(ObjectNode article) {
        items("associations").filter(node -> node.path("type").asText().equals("picture")).findFirst()
                .ifPresent(node -> {
                    String caption = items(node, "descriptions").map(text -> text.path("value").asText())
                            .findFirst().orElse("");
                    items(node, "renditions").filter(file -> file.path("href").isTextual())
                            .max(Comparator.comparingInt(NinjsItem::preference))
                            .ifPresent(file -> article.set("image", article.objectNode()
                                    .put("url", file.path("href").textValue()).put("caption", caption)));
                });
    }

    /** The largest that is no camera original. */
    private static int preference(JsonNode rendition) {
        int width = rendition.path("width").asInt(0);
        return width > 4000 ? 1 : width;
    }

    private void keywords(ObjectNode article) {
        var names = article.putArray("keywords");
        items("subjects").map(subject -> subject.path("name").asText()).filter(name -> !name.isBlank())
                .forEach(names::add);
        items("genres").map(genre -> genre.path("name").asText()).filter(name -> !name.isBlank()).findFirst()
                .ifPresent(name -> article.put("articleSection", name));
    }

    private Stream<JsonNode> items(String field) {
        return items(item, field);
    }

    private static Stream<JsonNode> items(JsonNode node, String field) {
        return StreamSupport.stream(node.path(field).spliterator(), false);
    }
}
