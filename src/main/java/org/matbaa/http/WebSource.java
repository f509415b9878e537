package org.matbaa.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.matbaa.fetch.FetchException;
import org.matbaa.fetch.Fetched;
import org.matbaa.fetch.Fetcher;
import org.matbaa.press.DataAddress;
import org.matbaa.wording.Sentence;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;

/** Pages and pictures from the web, through the guarded fetcher, kept for a while. Thread-safe. */
final class WebSource implements AutoCloseable {
    private static final String PAGE_TYPES = "text/html, application/xhtml+xml;q=0.9, application/ld+json;q=0.8";
    private static final String PICTURE_TYPES = "image/jpeg, image/png, image/gif;q=0.8";
    private static final Duration PICTURE_AGE = Duration.ofMinutes(10);

    /** Stories fetched at once: a slow site must not hold every thread of the server. */
    private static final int PLACES = 32;

    private final Semaphore places = new Semaphore(PLACES);
    private final Fetcher pages;
    private final Fetcher pictures;
    private final ConcurrentMap<String, CompletableFuture<Fetched>> underWay = new ConcurrentHashMap<>();
    private final Cache<String, Fetched> keptPages;
    private final Cache<String, byte[]> keptPictures;

    /**
     * @param pages    fetches stories; closed with this
     * @param pictures fetches pictures; closed with this
     * @param cache    how much is kept, and pages how long
     */
    WebSource(Fetcher pages, Fetcher pictures, ServiceConfig.Cache cache) {
        this.pages = pages;
        this.pictures = pictures;
        long half = cache.picturesMegabytes() * 1024L * 1024 / 2;
        this.keptPages = Caffeine.newBuilder().maximumWeight(half)
                .weigher((String address, Fetched page) -> page.body().length + address.length())
                .expireAfterWrite(Duration.ofSeconds(cache.maxAgeSeconds())).build();
        this.keptPictures = Caffeine.newBuilder().maximumWeight(half)
                .weigher((String address, byte[] picture) -> picture.length + address.length())
                .expireAfterWrite(PICTURE_AGE).build();
    }

    /**
     * A story's page, fetched once for all who ask at the same time. Its bytes are shared and not to be
     * changed.
     *
     * @throws ProblemException when it is refused or cannot be had
     */
    Fetched page(String address) throws ProblemException {
        Fetched kept = keptPages.getIfPresent(address);
        if (kept != null) {
            return kept;
        }
        CompletableFuture<Fetched> mine = new CompletableFuture<>();
        CompletableFuture<Fetched> others = underWay.putIfAbsent(address, mine);
        return others == null ? fetchForAll(address, mine) : await(others);
    }

    /** Fetches for whoever asks until it is there. */
    private Fetched fetchForAll(String address, CompletableFuture<Fetched> page) throws ProblemException {
        try {
            Fetched fetched = fetchPage(address);
            keptPages.put(address, fetched);
            page.complete(fetched);
            return fetched;
        } catch (ProblemException | RuntimeException e) {
            page.completeExceptionally(e);
            throw e;
        } finally {
            underWay.remove(address, page);
            // Nothing when it is complete; after an error, nobody waits for ever.
            page.cancel(false);
        }
    }

    /** No longer than a fetch lasts: the one who fetches has its time limit. */
    private static Fetched await(CompletableFuture<Fetched> page) throws ProblemException {
        try {
            return page.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof ProblemException known
                    ? new ProblemException(known.kind(), known.sentence(), known)
                    : new ProblemException(ProblemKind.INTERNAL, Sentence.NONE, e.getCause());
        } catch (CancellationException e) {
            throw new ProblemException(ProblemKind.INTERNAL, Sentence.NONE, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProblemException(ProblemKind.STOPPING, Sentence.NONE, e);
        }
    }

    private Fetched fetchPage(String address) throws ProblemException {
        if (!places.tryAcquire()) {
            throw new ProblemException(ProblemKind.BUSY, Sentence.of("too many stories are being fetched"));
        }
        try {
            return pages.fetch(address, PAGE_TYPES);
        } catch (FetchException e) {
            throw new ProblemException(kind(e), e.sentence(), e);
        } finally {
            places.release();
        }
    }

    /**
     * A picture: within a {@code data:} address, or from the web.
     *
     * @param address as the article has it
     * @param base    the article's address, for a relative one
     * @throws IOException with one sentence for the reader
     */
    byte[] picture(String address, Optional<String> base) throws IOException {
        if (DataAddress.is(address)) {
            return DataAddress.read(address);
        }
        String absolute = absolute(address, base);
        byte[] kept = keptPictures.getIfPresent(absolute);
        if (kept != null) {
            return kept;
        }
        try {
            byte[] fetched = pictures.fetch(absolute, PICTURE_TYPES).body();
            keptPictures.put(absolute, fetched);
            return fetched;
        } catch (FetchException e) {
            throw new IOException("a picture is left out: " + e.sentence(), e);
        }
    }

    private static String absolute(String address, Optional<String> base) throws IOException {
        try {
            URI uri = new URI(address.strip().replace(" ", "%20"));
            return base.isPresent() && !uri.isAbsolute() ? new URI(base.get()).resolve(uri).toString() : uri.toString();
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new IOException("a picture is left out: its address is not well formed", e);
        }
    }

    private static ProblemKind kind(FetchException e) {
        return switch (e.kind()) {
            case BAD_ADDRESS -> ProblemKind.BAD_ADDRESS;
            case HOST_REFUSED, ADDRESS_REFUSED -> ProblemKind.FORBIDDEN_HOST;
            case TIMEOUT -> ProblemKind.FETCH_TIMEOUT;
            case STOPPED -> ProblemKind.STOPPING;
            default -> ProblemKind.FETCH_FAILED;
        };
    }

    @Override
    public void close() {
        pages.close();
        pictures.close();
    }
}
