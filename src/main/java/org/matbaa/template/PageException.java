package org.matbaa.template;

import java.io.Serial;

/**
 * A page that cannot be made from its template. The message is one sentence that names the site, the
 * template and what is wrong.
 */
public final class PageException extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    /** @param sentence one clear sentence without a line break */
    public PageException(String sentence) {
        super(sentence);
    }

    /**
     * @param sentence one clear sentence without a line break
     * @param cause    what a log should show
     */
    public PageException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
