package org.matbaa.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.matbaa.press.Press;
import org.matbaa.press.Version;
import org.matbaa.site.Site;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** What tells of the service itself: health, metrics, sites, its description, and the page at {@code /}. */
final class InfoEndpoints {
    private static final String JSON = "application/json";

    private final ObjectMapper json = new ObjectMapper();
    private final Press press;
    private final ServiceMetrics metrics;
    private final Problems problems;
    private final BooleanSupplier isReady;

    /**
     * @param press    whose sites are listed
     * @param metrics  shown
     * @param problems explained
     * @param isReady  whether more work can be taken
     */
    InfoEndpoints(Press press, ServiceMetrics metrics, Problems problems, BooleanSupplier isReady) {
        this.press = press;
        this.metrics = metrics;
        this.problems = problems;
        this.isReady = isReady;
    }

    /** The process lives. */
    Reply health(Exchange exchange) {
        return fresh(Reply.ok(JSON, write(Map.of("status", "up", "version", Version.CURRENT))));
    }

    /** More work can be taken. */
    Reply readiness(Exchange exchange) {
        boolean ready = isReady.getAsBoolean();
        Reply reply = new Reply(ready ? 200 : 503, JSON, Map.of(), write(Map.of("status", ready ? "ready" : "busy")));
        return fresh(ready ? reply : reply.with("Retry-After", "2"));
    }

    /** Prometheus's text. */
    Reply metrics(Exchange exchange) {
        return fresh(Reply.ok(ServiceMetrics.MEDIA_TYPE, metrics.text().getBytes(StandardCharsets.UTF_8)));
    }

    /** The sites, for the page's list. */
    Reply sites(Exchange exchange) {
        List<Map<String, Object>> sites = press.sites().all().stream().map(InfoEndpoints::site).toList();
        return Reply.ok(JSON, write(sites)).with("Cache-Control", "public, max-age=60");
    }

    private static Map<String, Object> site(Site site) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", site.id());
        values.put("names", site.names());
        values.put("hosts", site.hosts());
        return values;
    }

    /** What a problem's type means. */
    Reply problem(Exchange exchange) throws ProblemException {
        String code = exchange.path().substring(exchange.path().lastIndexOf('/') + 1);
        Optional<ProblemKind> kind = Arrays.stream(ProblemKind.values())
                .filter(known -> known.code().equals(code)).findFirst();
        if (kind.isEmpty()) {
            throw new ProblemException(ProblemKind.NOT_FOUND);
        }
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("status", kind.get().status());
        values.put("title", problems.title(kind.get(), exchange.language()));
        values.put("advice", problems.advice(kind.get(), exchange.language()));
        return Reply.ok(JSON, write(values)).with("Content-Language", exchange.language()).with("Vary", "Accept-Language");
    }

    private static Reply fresh(Reply reply) {
        return reply.with("Cache-Control", "no-store");
    }

    private byte[] write(Object value) {
        try {
            return json.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts and numbers can always be written", e);
        }
    }
}
