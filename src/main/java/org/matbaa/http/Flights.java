package org.matbaa.http;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs equal work once for all who ask for it at the same time. Whoever waits past its deadline
 * leaves; when the last one leaves, the work is interrupted. Thread-safe.
 *
 * @param <K> what makes work equal
 * @param <V> its result
 */
final class Flights<K, V> {
    private final RenderPool pool;
    private final ConcurrentMap<K, Flight> running = new ConcurrentHashMap<>();

    Flights(RenderPool pool) {
        this.pool = pool;
    }

    /**
     * A result, and whether others had asked for it before.
     *
     * @param value  of the work
     * @param joined whether it was begun for someone else
     */
    record Landed<V>(V value, boolean joined) {
    }

    /**
     * The result of the work of a key.
     *
     * @param work     run by the pool, unless it is running already
     * @param deadline how long the caller waits, queue included
     * @throws RejectedExecutionException when the queue is full
     * @throws TimeoutException           when the deadline has passed
     * @throws ExecutionException         with what the work threw
     */
    Landed<V> get(K key, Callable<V> work, Duration deadline)
            throws TimeoutException, ExecutionException, InterruptedException {
        boolean[] joined = {true};
        Flight flight = running.compute(key, (k, known) -> {
            joined[0] = known != null;
            Flight found = known == null ? new Flight(k, work) : known;
            found.waiting++;
            return found;
        });
        try {
            if (!joined[0]) {
                pool.execute(flight);
            }
            return new Landed<>(flight.get(deadline.toMillis(), TimeUnit.MILLISECONDS), joined[0]);
        } catch (RejectedExecutionException e) {
            flight.reject(e);
            throw e;
        } catch (CancellationException e) {
            throw new TimeoutException("stopped");
        } finally {
            leave(key, flight);
        }
    }

    private void leave(K key, Flight flight) {
        running.compute(key, (k, known) -> {
            flight.waiting--;
            if (flight.waiting == 0 && !flight.isDone()) {
                flight.cancel(true);
                pool.forget(flight);
            }
            return known == flight && flight.isDone() ? null : known;
        });
    }

    /** Work under way. {@code waiting} is changed under the map's lock for the key only. */
    private final class Flight extends FutureTask<V> {
        private final K key;
        private int waiting;

        Flight(K key, Callable<V> work) {
            super(work);
            this.key = key;
        }

        void reject(RejectedExecutionException e) {
            setException(e);
        }

        @Override
        protected void done() {
            running.remove(key, this);
        }
    }
}
