package org.matbaa.template;

import com.ibm.icu.lang.UScript;
import org.matbaa.article.Article;

/** The language in which an article is printed. */
final class ArticleLanguage {
    private static final String UNKNOWN = "und";

    private ArticleLanguage() {
    }

    /** The article's own, or else the commonest one here of the script of its first letter. */
    static String of(Article article) {
        if (!article.language().equals(UNKNOWN)) {
            return article.language();
        }
        String text = article.headline().isBlank() ? article.bodyXhtml().replaceAll("<[^>]*>", " ")
                : article.headline();
        int letter = text.codePoints().filter(Character::isLetter).findFirst().orElse(' ');
        return switch (UScript.getScript(letter)) {
            case UScript.ARABIC -> "ar";
            case UScript.HEBREW -> "he";
            case UScript.LATIN -> "en";
            default -> UNKNOWN;
        };
    }
}
