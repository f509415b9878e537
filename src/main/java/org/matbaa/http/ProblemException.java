package org.matbaa.http;

import org.matbaa.wording.Refusal;
import org.matbaa.wording.Sentence;

import java.io.Serial;
import java.util.Map;

/** Ends a request with a problem document; the sentence is about this very request, and may be empty. */
final class ProblemException extends Refusal {
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
    ProblemException(ProblemKind kind, Sentence reason, Throwable cause) {
        super(reason, cause);
        this.kind = kind;
        this.fields = Map.of();
    }

    /**
     * @param kind   what the request fails on
     * @param reason one sentence about this very request; may be empty
     * @param fields header fields that the answer has besides
     */
    ProblemException(ProblemKind kind, Sentence reason, Map<String, String> fields) {
        super(reason, null);
        this.kind = kind;
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

    Map<String, String> fields() {
        return fields;
    }
}
