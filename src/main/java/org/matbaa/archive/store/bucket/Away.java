package org.matbaa.archive.store.bucket;

import org.matbaa.archive.store.StoreServerException;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Remembers for a moment that the server does not answer. ocfl-java asks ten times again, each of which would
 * wait for as long as a server may take. Thread-safe.
 */
final class Away {
    /** Longer than ocfl-java goes on asking. */
    static final Duration MOMENT = Duration.ofMillis(1500);

    private final BucketPlace place;
    private final AtomicReference<Failure> last = new AtomicReference<>();

    Away(BucketPlace place) {
        this.place = place;
    }

    private record Failure(Exception cause, long atNanos) {
    }

    /** @throws StoreServerException when it has just not answered */
    void check() throws StoreServerException {
        Failure failure = last.get();
        if (failure != null && System.nanoTime() - failure.atNanos() < MOMENT.toNanos()) {
            throw Answers.noAnswer(place, failure.cause());
        }
    }

    /** What to throw now that it does not answer. */
    StoreServerException since(Exception cause) {
        last.set(new Failure(cause, System.nanoTime()));
        return Answers.noAnswer(place, cause);
    }
}
