package org.matbaa.archive.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The provenance of one version of an address: a dated print, or the observation that the content was
 * still the same. Immutable.
 *
 * @param address           the original address; the object's identifier in the store
 * @param version           from 1, one more with each version
 * @param event             what made this version
 * @param at                when the event was: the print instant, or when the content was seen unchanged
 * @param recordedAt        when the store took it, by the archive's own clock
 * @param print             the print that this version holds; older than the version if seen unchanged
 * @param source            the bytes that were printed, as received
 * @param pictures          the pictures that went into the print, in order of address
 * @param software          what made the version, with its release
 * @param previousInventory SHA-512 of the preceding version's OCFL inventory, so that versions are a
 *                          chain; empty for the first
 */
public record CopyRecord(String address, int version, Event event, Instant at, Instant recordedAt, Print print,
                         Source source, List<Picture> pictures, String software,
                         Optional<String> previousInventory) {

    public CopyRecord {
        pictures = List.copyOf(pictures);
    }

    /** What makes a version. */
    public enum Event {
        /** The article was printed. */
        PRINTED,
        /** Source and pictures were as at the last print, so nothing was printed. */
        SEEN_UNCHANGED
    }

    /**
     * A print.
     *
     * @param version  the version that it was made for
     * @param at       print instant
     * @param sha256   of the PDF, lower-case hexadecimal
     * @param bytes    size of the PDF
     * @param pages    at least 1
     * @param order    how it was printed
     * @param headline the article's, may be empty
     * @param language BCP 47
     */
    public record Print(int version, Instant at, String sha256, long bytes, int pages, Order order, String headline,
                        String language) {
    }

    /**
     * The choices of a print; the same content ordered otherwise is another print.
     *
     * @param profile  lower-case name of the output profile
     * @param site     the site's id
     * @param template empty: the site's own
     * @param font     empty: the site's own
     */
    public record Order(String profile, String site, Optional<String> template, Optional<String> font) {
    }

    /**
     * A source.
     *
     * @param name      its name in the store, e.g. {@code source.json}
     * @param mediaType e.g. {@code application/json}
     * @param sha256    lower-case hexadecimal
     * @param bytes     its size
     */
    public record Source(String name, String mediaType, String sha256, long bytes) {
    }

    /**
     * A picture.
     *
     * @param address as the article gives it; a {@code data:} address is given as {@code data:}
     * @param sha256  of its bytes, or empty when it could not be had
     */
    public record Picture(String address, String sha256) {
    }

    /** The copy's number on paper. */
    public ArchiveNumber number() {
        return ArchiveNumber.of(address, version);
    }
}
