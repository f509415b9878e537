package org.matbaa.article;

import org.matbaa.wording.Refusal;
import org.matbaa.wording.Sentence;

import java.io.Serial;

/**
 * An input that is not an article. The message is one sentence for the person who gave the input:
 * it names what is wrong, where, and what was expected.
 */
public final class ArticleException extends Refusal {
    @Serial
    private static final long serialVersionUID = 1;

    /** @param sentence one clear sentence without a line break */
    public ArticleException(Sentence sentence) {
        this(sentence, null);
    }

    /**
     * @param sentence one clear sentence without a line break
     * @param cause    what a log should show; may be null
     */
    public ArticleException(Sentence sentence, Throwable cause) {
        super(sentence, cause);
    }
}
