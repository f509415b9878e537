package org.matbaa.template;

import org.matbaa.wording.Refusal;
import org.matbaa.wording.Sentence;

import java.io.Serial;

/**
 * A page that cannot be made from its template. The message is one sentence that names the site, the
 * template and what is wrong.
 */
public final class PageException extends Refusal {
    @Serial
    private static final long serialVersionUID = 1;

    /** @param sentence one clear sentence without a line break */
    public PageException(Sentence sentence) {
        this(sentence, null);
    }

    /**
     * @param sentence one clear sentence without a line break
     * @param cause    what a log should show; may be null
     */
    public PageException(Sentence sentence, Throwable cause) {
        super(sentence, cause);
    }
}
