package org.matbaa.article;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.matbaa.wording.Sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads schema.org {@code NewsArticle} as JSON or JSON-LD: an object, an array, or a {@code @graph}
 * that holds one. The fields and the shapes they may have are those of {@code docs/input.md}.
 */
public final class NewsArticleReader implements ArticleReader {
    private final JsonInput json = new JsonInput();

    /** Whether the name ends in {@code .json}, or the first character is that of an object or array. */
    @Override
    public boolean accepts(String name, byte[] head) {
        if (name.endsWith(".json")) {
            return true;
        }
        for (byte b : head) {
            if (b > ' ') {
                return b == '{' || b == '[';
            }
        }
        return false;
    }

    @Override
    public String mimeType() {
        return "application/ld+json";
    }

    @Override
    public ReadArticle read(byte[] input) throws ArticleException {
        JsonNode root = json.parse(Utf8.decode(input));
        List<String> warnings = new ArrayList<>();
        return read(new ArticleNode(warnings).find(root), warnings);
    }

    /**
     * Reads the fields of one article.
     *
     * @param node     the article
     * @param warnings what its source gave rise to
     */
    static ReadArticle read(ObjectNode node, List<String> warnings) throws ArticleException {
        XmlText xmlText = new XmlText();
        ArticleFields fields = new ArticleFields(node, xmlText);
        BodyHtml html = new BodyHtml(xmlText);
        Article article = article(fields, html);
        warnings.addAll(fields.warnings());
        warnings.addAll(html.warnings());
        warnings.addAll(xmlText.warnings());
        return new ReadArticle(article, warnings);
    }

    private static Article article(ArticleFields fields, BodyHtml html) throws ArticleException {
        Optional<String> url = fields.url();
        Optional<String> headline = fields.text("headline");
        String body = body(fields, html, url.orElse(""));
        if (headline.filter(text -> !text.isBlank()).isEmpty() && body.isEmpty()) {
            throw new ArticleException(Sentence.of("the article has neither a 'headline' nor a body:"
                    + " give 'headline', 'articleBody' or 'articleBodyHtml'"));
        }
        return new Article(url, headline.orElse(""), fields.text("alternativeHeadline"), fields.names("author"),
                fields.text("byline"), body, fields.picture(), fields.date("datePublished"),
                fields.date("dateModified"), fields.language(), fields.names("publisher").stream().findFirst(),
                fields.names("articleSection").stream().findFirst(), fields.keywords(), fields.unknown());
    }

    /** {@code articleBodyHtml} says more than {@code articleBody}, so it wins when both are there. */
    private static String body(ArticleFields fields, BodyHtml html, String address) throws ArticleException {
        Optional<String> fragment = fields.text("articleBodyHtml");
        Optional<String> plain = fields.text("articleBody");
        if (fragment.isPresent()) {
            return html.toXhtml(HtmlText.bounded(Sentence.of("the body"), fragment.get()), address);
        }
        return plain.map(BodyText::toXhtml).orElse("");
    }
}
