package org.matbaa.http;

import java.io.Serial;

/** Ends a request with a problem document. The message is the public reason, in English; the cause is for the log. */
final class ProblemException extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private final ProblemKind kind;

    /**
     * @param kind   what the request fails on
     * @param reason one sentence about this very request; may be empty
     * @param cause  for the log; may be null
     */
    ProblemException(ProblemKind kind, String reason, Throwable cause) {
        super(reason, cause);
        this.kind = kind;
    }

    ProblemException(ProblemKind kind, String reason) {
        this(kind, reason, null);
    }

    ProblemKind kind() {
        return kind;
    }
}
