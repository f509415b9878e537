package org.matbaa.http;

import org.matbaa.press.PrintException;
import org.matbaa.wording.Sentence;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;

/**
 * Runs equal work once, in the pool, within the deadline; whatever goes wrong becomes a problem.
 * Thread-safe.
 *
 * @param <K> what makes work equal
 * @param <V> its result
 */
final class BoundedWork<K, V> {
    private final Flights<K, V> flights;
    private final Duration deadline;

    /**
     * @param pool     whose threads do it
     * @param deadline from the request's arrival to the work's end
     */
    BoundedWork(RenderPool pool, Duration deadline) {
        this.flights = new Flights<>(pool);
        this.deadline = deadline;
    }

    /** @throws ProblemException when the work fails, the queue is full, or the time is up */
    Flights.Landed<V> get(K key, Callable<V> work) throws ProblemException {
        try {
            return flights.get(key, work, deadline);
        } catch (RejectedExecutionException e) {
            throw new ProblemException(ProblemKind.BUSY, Sentence.of("all places in the queue are taken"), e);
        } catch (TimeoutException e) {
            throw new ProblemException(ProblemKind.DEADLINE, Sentence.of("the page was not ready after {0} ms",
                    deadline.toMillis()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProblemException(ProblemKind.STOPPING, Sentence.NONE, e);
        } catch (ExecutionException e) {
            throw problem(e.getCause());
        }
    }

    /** Whatever the work threw, an {@code Error} too: the thread lives on, and so does the service. */
    private static ProblemException problem(Throwable cause) {
        return switch (cause) {
            case ProblemException known -> new ProblemException(known.kind(), known.sentence(), known);
            case RejectedExecutionException full -> new ProblemException(ProblemKind.BUSY,
                    Sentence.of("all places in the queue are taken"), full);
            case PrintException stopped when stopped.kind() == PrintException.Kind.STOPPED ->
                    new ProblemException(ProblemKind.DEADLINE, stopped.sentence(), stopped);
            default -> new ProblemException(ProblemKind.INTERNAL, Sentence.NONE, cause);
        };
    }
}
