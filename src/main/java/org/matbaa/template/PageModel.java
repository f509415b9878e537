package org.matbaa.template;

import com.ibm.icu.util.ULocale;
import freemarker.core.XHTMLOutputFormat;
import freemarker.template.TemplateModelException;
import org.matbaa.article.Article;
import org.matbaa.site.Edition;
import org.matbaa.site.LinePattern;
import org.matbaa.site.PrintStamp;
import org.matbaa.site.Site;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a template can see ({@code docs/sites.md}): text, lists and maps, nothing that has methods. An
 * absent value is an empty text.
 *
 * @param article the article
 * @param site    whose page it is
 * @param edition the site's ways in the article's language
 * @param options what the order asks for
 */
record PageModel(Article article, Site site, Edition edition, PageOptions options) {

    /**
     * The values by name.
     *
     * @param stamp the print instant
     */
    Map<String, Object> values(PrintStamp stamp) throws TemplateModelException {
        Map<String, Object> values = new HashMap<>();
        putArticle(values);
        values.put("stamp", Map.of("date", stamp.date(), "time", stamp.time(), "line", stamp.line()));
        values.put("lang", language());
        values.put("dir", direction(language()));
        values.put("lines", Map.of("lang", edition.language(), "dir", direction(edition.language())));
        values.put("digits", edition.digits().name());
        values.put("siteName", site.name(edition));
        values.put("original", pieces(edition.original()));
        values.put("pageLabel", pieces(edition.pageLabel()));
        values.put("page", Map.of("size", site.page().size(), "margins", site.page().margins(),
                "columns", site.page().columns()));
        values.put("fonts", Map.of("body", options.fontFamily().map(PageModel::cssString)
                        .orElse(site.fonts().body(language())),
                "headline", site.fonts().headline(language()), "languages", site.fonts().languages()));
        values.put("archive", options.mark()
                .map(mark -> Map.<String, Object>of("number", mark.number(), "digest", mark.digest(), "qr", mark.qr(),
                        "line", pieces(edition.archive())))
                .orElse(Map.of("number", "", "digest", "", "qr", "", "line", List.of())));
        return values;
    }

    private void putArticle(Map<String, Object> values) throws TemplateModelException {
        values.put("headline", article.headline());
        values.put("alternativeHeadline", article.alternativeHeadline().orElse(""));
        values.put("authors", article.authors());
        values.put("byline", article.byline().orElse(""));
        values.put("body", XHTMLOutputFormat.INSTANCE.fromMarkup(article.bodyXhtml()));
        values.put("picture", article.picture()
                .map(picture -> Map.of("address", picture.address(), "caption", picture.caption().orElse("")))
                .orElse(Map.of("address", "", "caption", "")));
        values.put("url", article.url().orElse(""));
        values.put("published", date(article.datePublished()));
        values.put("modified", date(article.dateModified()));
        values.put("publisher", article.publisher().orElse(""));
        values.put("section", article.section().orElse(""));
        values.put("keywords", article.keywords());
    }

    private String date(Optional<OffsetDateTime> date) {
        return date.map(moment -> edition.date(moment.toInstant())).orElse("");
    }

    private String language() {
        String language = ArticleLanguage.of(article);
        return language.equals("und") ? edition.language() : language;
    }

    private static String direction(String language) {
        return ULocale.forLanguageTag(language).isRightToLeft() ? "rtl" : "ltr";
    }

    /** Leaves out what would end a CSS string (CSS 2.1, 4.3.7). */
    private static String cssString(String family) {
        return family.replaceAll("[\"\\\\<>&\\p{Cntrl}]", "");
    }

    private static List<Map<String, Object>> pieces(LinePattern pattern) {
        return pattern.pieces().stream()
                .map(piece -> Map.<String, Object>of("isField", piece.isField(), "text", piece.text())).toList();
    }
}
