package org.matbaa.http;

import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.server.handler.StatisticsHandler;
import spark.RouteImpl;
import spark.Service;
import spark.embeddedserver.EmbeddedServers;
import spark.embeddedserver.jetty.JettyHandler;
import spark.http.matching.MatcherFilter;
import spark.route.HttpMethod;

import javax.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.BindException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** Spark Java, started with a table of routes. */
final class SparkServer {
    private static final Set<HttpMethod> FILTERS = Set.of(HttpMethod.before, HttpMethod.after, HttpMethod.afterafter);

    private final ServiceConfig config;
    private final ErrorHandler errors;
    private final Service spark = Service.ignite();

    SparkServer(ServiceConfig config, ErrorHandler errors) {
        this.config = config;
        this.errors = errors;
    }

    /** @throws IOException when the address cannot be listened on; one sentence */
    void start(RouteTable table, Dispatcher dispatcher) throws IOException {
        AtomicReference<Exception> failure = new AtomicReference<>();
        Object identifier = new Object();
        EmbeddedServers.add(identifier, (routes, files, mapper, hasMany) -> {
            MatcherFilter filter = new MatcherFilter(routes, files, mapper, false, hasMany);
            filter.init(null);
            StatisticsHandler counting = new StatisticsHandler();
            counting.setHandler(new JettyHandler(filter));
            return new JettyServer(counting, config, errors);
        });
        spark.embeddedServerIdentifier(identifier);
        spark.ipAddress(config.listen().host());
        spark.port(config.listen().port());
        spark.initExceptionHandler(failure::set);
        addRoutes(table, dispatcher);
        spark.init();
        spark.awaitInitialization();
        if (failure.get() != null) {
            throw refusal(failure.get());
        }
    }

    /** Spark's own "not found" is shared by all services of a JVM, so the last route takes what is left. */
    private void addRoutes(RouteTable table, Dispatcher dispatcher) {
        for (RouteTable.Route route : table.routes()) {
            add(HttpMethod.get(route.method().toLowerCase(Locale.ROOT)), route.sparkPath(), dispatcher,
                    Optional.of(route.endpoint()));
        }
        for (HttpMethod method : HttpMethod.values()) {
            if (!FILTERS.contains(method)) {
                add(method, "*", dispatcher, Optional.empty());
            }
        }
    }

    private void add(HttpMethod method, String path, Dispatcher dispatcher, Optional<Endpoint> endpoint) {
        spark.addRoute(method, RouteImpl.create(path, (request, response) -> {
            try {
                send(dispatcher.answer(request.raw(), endpoint), response.raw());
            } catch (IOException e) {
                // The client has left or is too slow; Jetty closes the connection, and the log has its line.
                return "";
            }
            return "";
        }));
    }

    /** Written and committed here, so that Spark adds nothing to it. */
    private static void send(Reply reply, HttpServletResponse response) throws IOException {
        response.setStatus(reply.status());
        reply.fields().forEach(response::setHeader);
        if (!reply.mediaType().isEmpty()) {
            response.setContentType(reply.mediaType());
        }
        if (reply.status() != 204 && reply.status() != 304) {
            response.setContentLength(reply.body().length);
        }
        response.getOutputStream().write(reply.body());
        response.flushBuffer();
    }

    private IOException refusal(Exception e) {
        String place = config.listen().host() + ":" + config.listen().port();
        boolean isTaken = e instanceof BindException || e.getCause() instanceof BindException;
        boolean isUnknown = e instanceof UnresolvedAddressException || e.getCause() instanceof UnresolvedAddressException;
        return new IOException("cannot listen on " + place + (isTaken ? ": it is taken, or not an address of this machine"
                : isUnknown ? ": there is no such host" : ": " + e.getMessage()) + "; choose another --host or --port", e);
    }

    int port() {
        return spark.port();
    }

    void stop() {
        spark.stop();
        spark.awaitStop();
    }
}
