package org.matbaa.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Takes print requests and gives copies: from the cache, from a render that is under way, or from a
 * new one. Thread-safe.
 */
final class PrintDesk {
    private static final int ENTRY_BYTES = 1024;

    private final ArticlePrinter printer;
    private final BoundedWork<CopyKey, PrintedArticle> work;
    private final Cache<CopyKey, PrintedArticle> finished;
    private final Clock clock;

    /**
     * @param printer reads and prints one article
     * @param pool    whose threads do it
     * @param config  the deadline and the size of the cache
     * @param clock   of the print minute
     */
    PrintDesk(ArticlePrinter printer, RenderPool pool, ServiceConfig config, Clock clock) {
        this.printer = printer;
        this.work = new BoundedWork<>(pool, Duration.ofMillis(config.render().deadlineMillis()));
        this.clock = clock;
        this.finished = Caffeine.newBuilder().maximumWeight(config.cache().copiesMegabytes() * 1024L * 1024)
                .weigher((CopyKey key, PrintedArticle made) -> made.copy().pdf().length + ENTRY_BYTES)
                .expireAfterWrite(Duration.ofMinutes(2)).build();
    }

    /** Where a copy came from. */
    enum Source { HIT, JOINED, MADE }

    /**
     * A copy and where it came from.
     *
     * @param article the copy
     * @param source  where it came from
     */
    record Answer(PrintedArticle article, Source source) {
    }

    /**
     * Prints at the current minute.
     *
     * @throws ProblemException when the article cannot be printed, the queue is full, or the time is up
     */
    Answer print(PrintRequest request) throws ProblemException {
        Instant minute = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        CopyKey key = CopyKey.of(request, minute);
        PrintedArticle known = finished.getIfPresent(key);
        if (known != null) {
            return new Answer(known, Source.HIT);
        }
        Flights.Landed<PrintedArticle> landed = work.get(key, () -> make(key, request));
        return new Answer(landed.value(), landed.joined() ? Source.JOINED : Source.MADE);
    }

    private PrintedArticle make(CopyKey key, PrintRequest request) throws Exception {
        PrintedArticle made = printer.print(request, key.minute());
        finished.put(key, made);
        return made;
    }
}
