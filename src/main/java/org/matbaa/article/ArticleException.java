package org.matbaa.article;

import java.io.Serial;

/**
 * An input that is not an article. The message is one sentence for the person who gave the input:
 * it names what is wrong, where, and what was expected.
 */
public final class ArticleException extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    /**
     * @param sentence one clear sentence without a line break
     */
    public ArticleException(String sentence) {
        super(sentence);
    }

    /**
     * @param sentence one clear sentence without a line break
     * @param cause    what a log should show
     */
    public ArticleException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
