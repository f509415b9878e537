package org.matbaa.site;

import org.matbaa.wording.Refusal;
import org.matbaa.wording.Sentence;

import java.io.Serial;

/**
 * A site that is not there or whose {@code site.yaml} is wrong. The message is one sentence that names
 * the file and the key, or the site and those that exist.
 */
public final class SiteException extends Refusal {
    @Serial
    private static final long serialVersionUID = 1;

    /** @param sentence one clear sentence without a line break */
    public SiteException(Sentence sentence) {
        this(sentence, null);
    }

    /**
     * @param sentence one clear sentence without a line break
     * @param cause    what a log should show; may be null
     */
    public SiteException(Sentence sentence, Throwable cause) {
        super(sentence, cause);
    }
}
