package org.matbaa.http;

import org.matbaa.wording.Sentence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;

import javax.servlet.http.HttpServletRequest;

/**
 * What every request goes through: identity, rate limit, key, endpoint, problem document, common
 * header fields, log line, metrics. Thread-safe.
 */
final class Dispatcher {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Set<String> COSTLY = Set.of("/print", "/preview", "/archive");
    private static final Map<String, String> SECURITY = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "SAMEORIGIN",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Resource-Policy", "same-origin");
    private static final Set<ProblemKind> RETRY = Set.of(ProblemKind.BUSY, ProblemKind.DEADLINE, ProblemKind.STOPPING,
            ProblemKind.RATE_LIMITED);
    private static final String RETRY_SECONDS = "2";

    private final RouteTable routes;
    private final ClientAddress clients;
    private final RateLimits limits;
    private final Access access;
    private final Origins origins;
    private final Reporting reporting;
    private final AtomicBoolean stopping = new AtomicBoolean();

    /**
     * Where requests are told of.
     *
     * @param log      lines
     * @param metrics  counts
     * @param problems documents
     */
    record Reporting(RequestLog log, ServiceMetrics metrics, Problems problems) {
    }

    Dispatcher(RouteTable routes, ServiceConfig.Access config, Access access, Reporting reporting) {
        this.routes = routes;
        this.clients = new ClientAddress(config.trustedProxies());
        this.limits = new RateLimits(config.requestsPerMinute());
        this.access = access;
        this.origins = new Origins(config.origins());
        this.reporting = reporting;
    }

    List<RouteTable.Route> routes() {
        return routes.routes();
    }

    /** From now on costly requests are refused. */
    void beginStop() {
        stopping.set(true);
    }

    boolean isStopping() {
        return stopping.get();
    }

    /**
     * Answers a request.
     *
     * @param endpoint of the request's route; empty when the address or method has none
     */
    Reply answer(HttpServletRequest request, Optional<Endpoint> endpoint) {
        long begun = System.nanoTime();
        Exchange exchange = exchange(request);
        Reply reply = origins.mark(exchange, guarded(exchange, endpoint));
        for (Map.Entry<String, String> field : SECURITY.entrySet()) {
            reply = reply.with(field.getKey(), field.getValue());
        }
        reply = reply.with("X-Request-Id", exchange.id());
        long taken = System.nanoTime() - begun;
        reporting.log().write(exchange, reply, taken);
        String route = routes.find(exchange.path()).map(RouteTable.Route::path).orElse("none");
        reporting.metrics().request(route, reply.status(), taken);
        return reply;
    }

    private Exchange exchange(HttpServletRequest request) {
        String given = request.getHeader("X-Request-Id");
        String id = given != null && ID.matcher(given).matches() ? given : UUID.randomUUID().toString();
        String forwarded = request.getHeader("X-Forwarded-For");
        return new Exchange(request, id, clients.of(request.getRemoteAddr(), forwarded == null ? "" : forwarded));
    }

    private Reply guarded(Exchange exchange, Optional<Endpoint> endpoint) {
        try {
            return permitted(exchange, endpoint);
        } catch (ProblemException e) {
            if (e.kind().isFault()) {
                reporting.log().fault(exchange.id(), e.getCause() == null ? e : e.getCause());
            }
            return problem(exchange, e);
        } catch (RuntimeException | StackOverflowError e) {
            reporting.log().fault(exchange.id(), e);
            return problem(exchange, new ProblemException(ProblemKind.INTERNAL, Sentence.NONE, e));
        }
    }

    private Reply permitted(Exchange exchange, Optional<Endpoint> endpoint) throws ProblemException {
        if (exchange.isRepeated("Host")) {
            // RFC 9112, 3.2; Jetty takes the first.
            throw new ProblemException(ProblemKind.BAD_REQUEST, Sentence.of("the field Host stands there twice"));
        }
        String allow = routes.allow(exchange.path());
        if (exchange.method().equals("OPTIONS") && !allow.isEmpty()) {
            return origins.preflight(exchange, allow);
        }
        if (endpoint.isEmpty()) {
            throw new ProblemException(allow.isEmpty() ? ProblemKind.NOT_FOUND : ProblemKind.METHOD_NOT_ALLOWED);
        }
        if (COSTLY.contains(exchange.path())) {
            if (stopping.get()) {
                throw new ProblemException(ProblemKind.STOPPING);
            }
            limits.take(exchange.client());
            if (exchange.method().equals("POST")) {
                access.require(exchange);
            }
        }
        return endpoint.get().answer(exchange);
    }

    private Reply problem(Exchange exchange, ProblemException e) {
        reporting.metrics().failure(e.kind());
        exchange.note("problem", e.kind().code());
        if (!e.sentence().isEmpty()) {
            exchange.note("reason", e.getMessage());
        }
        byte[] document = reporting.problems().document(e.kind(), e.sentence(), exchange.language(), exchange.id());
        Reply reply = new Reply(e.kind().status(), Problems.MEDIA_TYPE, e.fields(), document)
                .with("Content-Language", exchange.language()).with("Cache-Control", "no-store");
        return switch (e.kind()) {
            case METHOD_NOT_ALLOWED -> reply.with("Allow", routes.allow(exchange.path()));
            case UNAUTHORIZED -> reply.with("WWW-Authenticate", "Bearer realm=\"matbaa\"");
            default -> RETRY.contains(e.kind()) ? reply.with("Retry-After", RETRY_SECONDS) : reply;
        };
    }
}
