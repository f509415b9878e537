package org.matbaa.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** How long the stages of one piece of work take. A stage within another is not counted twice. Not thread-safe. */
final class Stages {
    private final ServiceMetrics metrics;
    private final Map<String, Long> nanos = new LinkedHashMap<>();
    private long innerNanos;

    Stages(ServiceMetrics metrics) {
        this.metrics = metrics;
    }

    /** Work that may fail in its own way. */
    interface Work<V, E extends Exception> {
        V run() throws E;
    }

    /** Runs a stage and adds its time. */
    <V, E extends Exception> V time(String stage, Work<V, E> work) throws E {
        long outerInner = innerNanos;
        innerNanos = 0;
        long begun = System.nanoTime();
        try {
            return work.run();
        } finally {
            long taken = System.nanoTime() - begun;
            long own = taken - innerNanos;
            nanos.merge(stage, own, Long::sum);
            metrics.stage(stage, own);
            innerNanos = outerInner + taken;
        }
    }

    /** By stage, in the order begun. */
    Map<String, Long> millis() {
        Map<String, Long> millis = new LinkedHashMap<>();
        nanos.forEach((stage, time) -> millis.put(stage, TimeUnit.NANOSECONDS.toMillis(time)));
        return millis;
    }
}
