package org.matbaa.http;

import java.util.List;

/** Which pages of other origins may call this service from a browser (Fetch, 3.2: CORS). Immutable. */
record Origins(List<String> allowed) {
    private static final String EXPOSED = "Content-Disposition, Content-Language, ETag, Link, Retry-After, X-Request-Id";

    /** A reply as the caller's browser needs it; unchanged for origins that are not on the list. */
    Reply mark(Exchange exchange, Reply reply) {
        String origin = exchange.header("Origin");
        return allowed.contains(origin) ? reply.with("Access-Control-Allow-Origin", origin)
                .with("Access-Control-Expose-Headers", EXPOSED).with("Vary", "Origin") : reply;
    }

    /** The answer to OPTIONS, preflight or not. */
    Reply preflight(Exchange exchange, String allow) {
        Reply reply = Reply.empty(204).with("Allow", allow);
        if (!allowed.contains(exchange.header("Origin"))) {
            return reply;
        }
        return mark(exchange, reply.with("Access-Control-Allow-Methods", allow)
                .with("Access-Control-Allow-Headers", "Authorization, Content-Type, X-API-Key, X-Request-Id")
                .with("Access-Control-Max-Age", "600"));
    }
}
