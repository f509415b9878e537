package org.matbaa.fetch;

import org.matbaa.wording.Sentence;

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
    /** Not serialized with it: it never leaves its thread. */
    private final transient Sentence sentence;

    /**
     * @param kind     why
     * @param sentence one clear sentence without a line break
     * @param cause    for the log; may be null
     */
    FetchException(Kind kind, Sentence sentence, Throwable cause) {
        super(sentence.toString(), cause);
        this.kind = kind;
        this.sentence = sentence;
    }

    FetchException(Kind kind, Sentence sentence) {
        this(kind, sentence, null);
    }

    /** The message, which can be said in other languages. */
    public Sentence sentence() {
        return sentence;
    }

    /** Why. */
    public Kind kind() {
        return kind;
    }
}
