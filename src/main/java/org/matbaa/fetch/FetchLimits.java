package org.matbaa.fetch;

/**
 * How much and how long a fetch may take.
 *
 * @param maxBytes      of the body, after decompression
 * @param maxRedirects  hops after the first
 * @param connectMillis to open one connection
 * @param totalMillis   for the whole fetch with all redirects
 */
public record FetchLimits(int maxBytes, int maxRedirects, int connectMillis, int totalMillis) {
    /** 16 MB, 5 redirects, 5 s to connect, 15 s in all. */
    public static final FetchLimits STANDARD = new FetchLimits(16 * 1024 * 1024, 5, 5_000, 15_000);
}
