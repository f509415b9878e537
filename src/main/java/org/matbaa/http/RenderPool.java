package org.matbaa.http;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The threads that make pages: a fixed number of them, before a bounded queue that refuses at once
 * when it is full. A thread that dies is replaced. Thread-safe.
 */
final class RenderPool {
    /** Layout is recursive: a page may nest a hundred elements deep, each several frames. */
    private static final long STACK_BYTES = 16L * 1024 * 1024;

    private final ThreadPoolExecutor threads;

    RenderPool(int count, int queue) {
        threads = new ThreadPoolExecutor(count, count, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(queue),
                work -> thread(work), new ThreadPoolExecutor.AbortPolicy());
        threads.prestartAllCoreThreads();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(null, work, "render", STACK_BYTES);
        thread.setDaemon(true);
        return thread;
    }

    /** @throws java.util.concurrent.RejectedExecutionException when the queue is full or the pool stopped */
    void execute(Runnable work) {
        threads.execute(work);
    }

    /** Takes work that nobody wants any more out of the queue. */
    void forget(Runnable work) {
        threads.remove(work);
    }

    int running() {
        return threads.getActiveCount();
    }

    int queued() {
        return threads.getQueue().size();
    }

    boolean isFull() {
        return threads.getQueue().remainingCapacity() == 0;
    }

    /** Takes no more work, waits for what runs and what is queued, then interrupts the rest. */
    void stop(Duration patience) {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
