package org.matbaa.article;

import org.matbaa.wording.Sentence;

import java.io.Serial;

/**
 * An input that is not an article. The message is one sentence for the person who gave the input:
 * it names what is wrong, where, and what was expected.
 */
public final class ArticleException extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    /** Not serialized with it: it never leaves its thread. */
    private final transient Sentence sentence;

    /** @param sentence one clear sentence without a line break */
    public ArticleException(Sentence sentence) {
        this(sentence, null);
    }

    /**
     * @param sentence one clear sentence without a line break
     * @param cause    what a log should show; may be null
     */
    public ArticleException(Sentence sentence, Throwable cause) {
        super(sentence.toString(), cause);
        this.sentence = sentence;
    }

    /** The message, which can be said in other languages. */
    public Sentence sentence() {
        return sentence;
    }
}
