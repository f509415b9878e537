package org.matbaa.article;

import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A news article, schema.org {@code NewsArticle}. Immutable. Text is kept exactly as received.
 *
 * <p>Either {@code headline} or the body is present. The body is an HTML fragment from the allow-list
 * of {@code docs/input.md}, well formed XHTML without a root; a plain {@code articleBody} has become
 * one {@code p} a line.
 *
 * @param url                 address of the original
 * @param headline            empty string when the article has none
 * @param alternativeHeadline second headline
 * @param authors             names, in order
 * @param byline              the printed line when it differs from the authors
 * @param bodyXhtml           cleaned body, well formed
 * @param picture             the lead picture
 * @param datePublished       as given
 * @param dateModified        as given
 * @param language            BCP 47; {@code und} when not given
 * @param publisher           name
 * @param section             articleSection
 * @param keywords            in order
 * @param unknown             fields that this model does not know, as JSON text by name, in the order
 *                            received, for the archive
 */
public record Article(Optional<String> url, String headline, Optional<String> alternativeHeadline,
                      List<String> authors, Optional<String> byline, String bodyXhtml,
                      Optional<Picture> picture, Optional<OffsetDateTime> datePublished,
                      Optional<OffsetDateTime> dateModified, String language, Optional<String> publisher,
                      Optional<String> section, List<String> keywords, Map<String, String> unknown) {

    public Article {
        authors = List.copyOf(authors);
        keywords = List.copyOf(keywords);
        unknown = Collections.unmodifiableMap(new LinkedHashMap<>(unknown));
    }

    /**
     * A picture of the article.
     *
     * @param address relative, {@code data:} or absolute
     * @param caption printed under it
     */
    public record Picture(String address, Optional<String> caption) {
    }
}
