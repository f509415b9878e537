package org.matbaa.http;

import org.eclipse.jetty.http.HttpHeader;
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
 * Closes connections on which no whole request head has come in time, or a response is not taken in
 * time. Jetty's idle time begins anew with every byte, which a client that sends or takes one now and
 * then (slow loris) makes use of; and its least rate has no patience: where the machine stands still
 * for a moment, a short answer would be too slow. Thread-safe.
 */
final class ConnectionDeadlines extends AbstractLifeCycle implements Connection.Listener, HttpChannel.Listener {
    private static final int TICKS = 4;

    private final long patienceNanos;
    private final int bytesPerSecond;
    private final ConcurrentMap<EndPoint, Long> deadlines = new ConcurrentHashMap<>();
    private ScheduledExecutorService clock;

    /**
     * @param patienceMillis for a head; for a response, before its rate counts
     * @param bytesPerSecond least rate of a response; 0: any
     */
    ConnectionDeadlines(int patienceMillis, int bytesPerSecond) {
        this.patienceNanos = TimeUnit.MILLISECONDS.toNanos(patienceMillis);
        this.bytesPerSecond = bytesPerSecond;
    }

    @Override
    protected void doStart() {
        clock = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("connection-deadlines").factory());
        clock.scheduleWithFixedDelay(this::closeLate, patienceNanos / TICKS, patienceNanos / TICKS, TimeUnit.NANOSECONDS);
    }

    @Override
    protected void doStop() {
        clock.shutdownNow();
    }

    @Override
    public void onOpened(Connection connection) {
        allow(connection.getEndPoint(), 0);
    }

    @Override
    public void onClosed(Connection connection) {
        deadlines.remove(connection.getEndPoint());
    }

    /** The head is there; its body's rate is looked at where it is read. */
    @Override
    public void onRequestBegin(Request request) {
        deadlines.remove(request.getHttpChannel().getEndPoint());
    }

    @Override
    public void onResponseBegin(Request request) {
        if (bytesPerSecond > 0) {
            long bytes = Math.max(0, request.getResponse().getHttpFields().getLongField(HttpHeader.CONTENT_LENGTH.asString()));
            allow(request.getHttpChannel().getEndPoint(), TimeUnit.SECONDS.toNanos(bytes) / bytesPerSecond);
        }
    }

    /** The connection waits for the next request. */
    @Override
    public void onComplete(Request request) {
        EndPoint endPoint = request.getHttpChannel().getEndPoint();
        if (endPoint.isOpen()) {
            allow(endPoint, 0);
        }
    }

    private void allow(EndPoint endPoint, long moreNanos) {
        deadlines.put(endPoint, System.nanoTime() + patienceNanos + moreNanos);
    }

    private void closeLate() {
        long now = System.nanoTime();
        deadlines.forEach((endPoint, deadline) -> {
            if (!endPoint.isOpen()) {
                deadlines.remove(endPoint);
            } else if (now - deadline > 0 && deadlines.remove(endPoint, deadline)) {
                endPoint.close();
            }
        });
    }
}
