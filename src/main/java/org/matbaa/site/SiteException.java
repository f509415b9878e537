package org.matbaa.site;

import java.io.Serial;

/**
 * A site that is not there or whose {@code site.yaml} is wrong. The message is one sentence that names
 * the file and the key, or the site and those that exist.
 */
public final class SiteException extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    /** @param sentence one clear sentence without a line break */
    public SiteException(String sentence) {
        super(sentence);
    }

    /**
     * @param sentence one clear sentence without a line break
     * @param cause    what a log should show
     */
    public SiteException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
