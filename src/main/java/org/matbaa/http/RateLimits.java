package org.matbaa.http;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;

import java.time.Duration;

/** How often each client may print: a token bucket each, for the clients of the last minutes. Thread-safe. */
final class RateLimits {
    private static final int MAX_CLIENTS = 100_000;

    private final boolean isLimited;
    private final LoadingCache<String, Bucket> buckets;

    /** @param perMinute of one client; 0: any number */
    RateLimits(int perMinute) {
        this.isLimited = perMinute > 0;
        this.buckets = Caffeine.newBuilder().maximumSize(MAX_CLIENTS).expireAfterAccess(Duration.ofMinutes(10))
                .build(client -> Bucket.builder().addLimit(limit -> limit.capacity(perMinute)
                        .refillGreedy(perMinute, Duration.ofMinutes(1))).build());
    }

    /**
     * Takes one request of a client.
     *
     * @throws ProblemException when it has used up its share
     */
    void take(String client) throws ProblemException {
        if (isLimited && !buckets.get(client).tryConsume(1)) {
            throw new ProblemException(ProblemKind.RATE_LIMITED);
        }
    }
}
