package org.matbaa.fetch;

import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Ends fetches that are late or whose thread was interrupted: blocking reads notice neither. */
final class Watch implements AutoCloseable {
    private static final int PERIOD_MILLIS = 50;

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("fetch-watch").factory());
    private final long totalNanos;

    Watch(int totalMillis) {
        this.totalNanos = TimeUnit.MILLISECONDS.toNanos(totalMillis);
    }

    /** Begins a fetch of the calling thread. */
    Fetch begin() {
        Fetch fetch = new Fetch(Thread.currentThread(), System.nanoTime() + totalNanos);
        fetch.ticks = clock.scheduleWithFixedDelay(fetch, PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
        return fetch;
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

    /** One fetch with all its hops. */
    static final class Fetch implements Runnable, AutoCloseable {
        private final Thread caller;
        private final long deadlineNanos;
        private volatile HttpUriRequestBase request;
        private volatile boolean interrupted;
        private ScheduledFuture<?> ticks;

        Fetch(Thread caller, long deadlineNanos) {
            this.caller = caller;
            this.deadlineNanos = deadlineNanos;
        }

        void watch(HttpUriRequestBase next) {
            request = next;
        }

        boolean isLate() {
            return System.nanoTime() - deadlineNanos >= 0;
        }

        boolean wasInterrupted() {
            return interrupted || caller.isInterrupted();
        }

        @Override
        public void run() {
            interrupted |= caller.isInterrupted();
            HttpUriRequestBase running = request;
            if (running != null && (interrupted || isLate())) {
                running.cancel();
            }
        }

        @Override
        public void close() {
            ticks.cancel(false);
        }
    }
}
