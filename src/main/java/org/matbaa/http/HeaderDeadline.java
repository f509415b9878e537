package org.matbaa.http;

import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.HttpChannel;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.component.AbstractLifeCycle;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Closes connections on which no whole request head has come in time. Jetty's idle time begins anew
 * with every byte, which a client that sends one now and then (slow loris) makes use of. Thread-safe.
 */
final class HeaderDeadline extends AbstractLifeCycle implements Connection.Listener, HttpChannel.Listener {
    private static final int TICKS = 4;

    private final long limitNanos;
    private final ConcurrentMap<EndPoint, Long> waitingSince = new ConcurrentHashMap<>();
    private ScheduledExecutorService clock;

    HeaderDeadline(int limitMillis) {
        this.limitNanos = TimeUnit.MILLISECONDS.toNanos(limitMillis);
    }

    @Override
    protected void doStart() {
        clock = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("header-deadline").factory());
        clock.scheduleWithFixedDelay(this::closeLate, limitNanos / TICKS, limitNanos / TICKS, TimeUnit.NANOSECONDS);
    }

    @Override
    protected void doStop() {
        clock.shutdownNow();
    }

    @Override
    public void onOpened(Connection connection) {
        waitingSince.put(connection.getEndPoint(), System.nanoTime());
    }

    @Override
    public void onClosed(Connection connection) {
        waitingSince.remove(connection.getEndPoint());
    }

    /** The head is there. */
    @Override
    public void onRequestBegin(Request request) {
        waitingSince.remove(request.getHttpChannel().getEndPoint());
    }

    /** The connection waits for the next request. */
    @Override
    public void onComplete(Request request) {
        EndPoint endPoint = request.getHttpChannel().getEndPoint();
        if (endPoint.isOpen()) {
            waitingSince.put(endPoint, System.nanoTime());
        }
    }

    private void closeLate() {
        long now = System.nanoTime();
        waitingSince.forEach((endPoint, since) -> {
            if (!endPoint.isOpen()) {
                waitingSince.remove(endPoint);
            } else if (now - since > limitNanos && waitingSince.remove(endPoint, since)) {
                endPoint.close();
            }
        });
    }
}
