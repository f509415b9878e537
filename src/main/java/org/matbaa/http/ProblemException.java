package org.matbaa.http;

import org.matbaa.wording.Sentence;

import java.io.Serial;
import java.util.Map;

/** Ends a request with a problem document. The message is the public reason in English; the cause is for the log. */
final class ProblemException extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private final ProblemKind kind;
    /** Not serialized with it: it never leaves its thread. */
    private final transient Sentence reason;
    /** Not serialized with it: it never leaves its thread. */
    private final transient Map<String, String> fields;

    /**
     * @param kind   what the request fails on
     * @param reason one sentence about this very request; may be empty
     * @param cause  for the log; may be null
     */
    ProblemException(ProblemKind kind, Sentence reason, Throwable cause) {
        super(reason.toString(), cause);
        this.kind = kind;
        this.reason = reason;
        this.fields = Map.of();
    }

    /**
     * @param kind   what the request fails on
     * @param reason one sentence about this very request; may be empty
     * @param fields header fields that the answer has besides
     */
    ProblemException(ProblemKind kind, Sentence reason, Map<String, String> fields) {
        super(reason.toString());
        this.kind = kind;
        this.reason = reason;
        this.fields = Map.copyOf(fields);
    }

    ProblemException(ProblemKind kind, Sentence reason) {
        this(kind, reason, Map.of());
    }

    /** A kind that says all. */
    ProblemException(ProblemKind kind) {
        this(kind, Sentence.NONE);
    }

    ProblemKind kind() {
        return kind;
    }

    /** About this very request; may be empty. */
    Sentence reason() {
        return reason;
    }

    Map<String, String> fields() {
        return fields;
    }
}
