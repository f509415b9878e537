package org.matbaa.http;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;

import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** What is counted and timed, as Prometheus reads it. Thread-safe. */
final class ServiceMetrics {
    static final String MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    ServiceMetrics() {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        for (PrintDesk.Source source : PrintDesk.Source.values()) {
            copies(source);
        }
        for (ProblemKind kind : ProblemKind.values()) {
            failures(kind);
        }
    }

    /** Watches a pool's length of queue and running renders. */
    void watch(RenderPool pool) {
        Gauge.builder("matbaa.queue.length", pool, RenderPool::queued).register(registry);
        Gauge.builder("matbaa.renders.running", pool, RenderPool::running).register(registry);
    }

    void stage(String stage, long nanos) {
        Timer.builder("matbaa.stage").tag("stage", stage).register(registry).record(nanos, TimeUnit.NANOSECONDS);
    }

    /** One finished request. */
    void request(String route, int status, long nanos) {
        Timer.builder("matbaa.requests").tag("route", route).tag("status", Integer.toString(status))
                .register(registry).record(nanos, TimeUnit.NANOSECONDS);
    }

    void copy(PrintDesk.Source source) {
        copies(source).increment();
    }

    void failure(ProblemKind kind) {
        failures(kind).increment();
    }

    String text() {
        return registry.scrape();
    }

    private Counter copies(PrintDesk.Source source) {
        return registry.counter("matbaa.copies", "source", source.name().toLowerCase(Locale.ROOT));
    }

    private Counter failures(ProblemKind kind) {
        return registry.counter("matbaa.failures", "kind", kind.code());
    }
}
