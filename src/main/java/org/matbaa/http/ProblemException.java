package org.matbaa.http;

import java.io.Serial;
import java.util.Map;

/** Ends a request with a problem document. The message is the public reason, in English; the cause is for the log. */
final class ProblemException extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private final ProblemKind kind;
    /** Not serialized with it: it never leaves its thread. */
    private final transient Map<String, String> fields;

    /**
     * @param kind   what the request fails on
     * @param reason one sentence about this very request; may be empty
     * @param cause  for the log; may be null
     */
    ProblemException(ProblemKind kind, String reason, Throwable cause) {
        super(reason, cause);
        this.kind = kind;
        this.fields = Map.of();
    }

    /**
     * @param kind   what the request fails on
     * @param reason one sentence about this very request; may be empty
     * @param fields header fields that the answer has besides
     */
    ProblemException(ProblemKind kind, String reason, Map<String, String> fields) {
        super(reason);
        this.kind = kind;
        this.fields = Map.copyOf(fields);
    }

    ProblemException(ProblemKind kind, String reason) {
        this(kind, reason, Map.of());
    }

    ProblemKind kind() {
        return kind;
    }

    Map<String, String> fields() {
        return fields;
    }
}
