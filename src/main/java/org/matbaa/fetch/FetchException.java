package org.matbaa.fetch;

import java.io.IOException;
import java.io.Serial;

/** A fetch that was refused or failed. The message is one sentence that can be shown to a user. */
public final class FetchException extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    /** Why. */
    public enum Kind {
        /** The address is not one of the web: malformed, another scheme, with user information. */
        BAD_ADDRESS,
        /** The host or port is not on the allow-list. */
        HOST_REFUSED,
        /** The host resolves to an address that may not be connected to. */
        ADDRESS_REFUSED,
        /** The host has no address, or no connection could be made. */
        UNREACHABLE,
        /** The server's certificate does not hold. */
        CERTIFICATE,
        /** The time was up. */
        TIMEOUT,
        /** The body is larger than the limit, as sent or decompressed. */
        TOO_LARGE,
        /** Too many redirects, or one without a place. */
        REDIRECTS,
        /** A status that is neither success nor a redirect. */
        STATUS,
        /** The answer broke off or is not HTTP. */
        BROKEN,
        /** The fetching thread was interrupted. */
        STOPPED
    }

    private final Kind kind;

    /**
     * @param kind     why
     * @param sentence one clear sentence without a line break
     * @param cause    for the log; may be null
     */
    FetchException(Kind kind, String sentence, Throwable cause) {
        super(sentence, cause);
        this.kind = kind;
    }

    FetchException(Kind kind, String sentence) {
        this(kind, sentence, null);
    }

    /** Why. */
    public Kind kind() {
        return kind;
    }
}
