package org.matbaa.site;

import org.matbaa.wording.Sentence;

import java.io.Serial;

/**
 * A site that is not there or whose {@code site.yaml} is wrong. The message is one sentence that names
 * the file and the key, or the site and those that exist.
 */
public final class SiteException extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    /** Not serialized with it: it never leaves its thread. */
    private final transient Sentence sentence;

    /** @param sentence one clear sentence without a line break */
    public SiteException(Sentence sentence) {
        this(sentence, null);
    }

    /**
     * @param sentence one clear sentence without a line break
     * @param cause    what a log should show; may be null
     */
    public SiteException(Sentence sentence, Throwable cause) {
        super(sentence.toString(), cause);
        this.sentence = sentence;
    }

    /** The message, which can be said in other languages. */
    public Sentence sentence() {
        return sentence;
    }
}
