package org.matbaa.http;

import java.util.Locale;

/**
 * What a request can fail on, with the status that says so (RFC 9110, 15). Titles and advice in each
 * language are in {@code problems_<language>.properties}.
 */
enum ProblemKind {
    BAD_REQUEST(400),
    BAD_PARAMETER(400),
    BAD_ADDRESS(400),
    UNAUTHORIZED(401),
    FORBIDDEN_HOST(403),
    NOT_FOUND(404),
    NO_ARCHIVE(404),
    NO_COPY(404),
    METHOD_NOT_ALLOWED(405),
    REQUEST_TIMEOUT(408),
    BODY_TOO_LARGE(413),
    UNSUPPORTED_TYPE(415),
    NOT_AN_ARTICLE(422),
    RATE_LIMITED(429),
    HEADERS_TOO_LARGE(431),
    INTERNAL(500),
    DAMAGED_COPY(500),
    FETCH_FAILED(502),
    ARCHIVE_FAILED(503),
    BUSY(503),
    DEADLINE(503),
    STOPPING(503),
    FETCH_TIMEOUT(504);

    private final int status;

    ProblemKind(int status) {
        this.status = status;
    }

    /** HTTP status. */
    int status() {
        return status;
    }

    /** Whether the operator has to see to it. */
    boolean isFault() {
        return this == INTERNAL || this == DAMAGED_COPY || this == ARCHIVE_FAILED;
    }

    /** Its name in addresses, logs, metrics and word lists: {@code not-an-article}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a status of Jetty's own means here. */
    static ProblemKind ofStatus(int status) {
        return switch (status) {
            case 404 -> NOT_FOUND;
            case 405, 501 -> METHOD_NOT_ALLOWED;
            case 408 -> REQUEST_TIMEOUT;
            case 413 -> BODY_TOO_LARGE;
            case 414, 431 -> HEADERS_TOO_LARGE;
            case 415 -> UNSUPPORTED_TYPE;
            case 503 -> STOPPING;
            case 505 -> BAD_REQUEST;
            default -> status >= 500 ? INTERNAL : BAD_REQUEST;
        };
    }
}
