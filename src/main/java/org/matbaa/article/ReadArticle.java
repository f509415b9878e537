package org.matbaa.article;

import java.util.List;

/**
 * An article as a reader found it. Immutable.
 *
 * @param article  the article
 * @param warnings one sentence each: what could not be kept and what stands in its place
 */
public record ReadArticle(Article article, List<String> warnings) {
    public ReadArticle {
        warnings = List.copyOf(warnings);
    }
}
