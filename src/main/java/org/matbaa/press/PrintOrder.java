package org.matbaa.press;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * How an article is to be printed. Immutable.
 *
 * @param siteId     folder under {@code templates/}; empty: the site whose allowed hosts have the
 *                   article's address, else {@code default}
 * @param printedAt  the print instant; the footer, the PDF's dates and its identifier come from it
 * @param profile    output profile
 * @param template   name of the site's {@code .ftlh} file without extension; empty: {@code article}
 * @param fontFamily body family instead of the site's; empty: the site's
 * @param pictures   where the article's pictures come from; consulted before layout, never after
 */
public record PrintOrder(Optional<String> siteId, Instant printedAt, Profile profile,
                         Optional<String> template, Optional<String> fontFamily, Pictures pictures) {
    public PrintOrder {
        Objects.requireNonNull(siteId);
        Objects.requireNonNull(printedAt);
        Objects.requireNonNull(profile);
        Objects.requireNonNull(template);
        Objects.requireNonNull(fontFamily);
        Objects.requireNonNull(pictures);
    }

    /** The reader profile of the article's own site, without pictures. */
    public static PrintOrder at(Instant printedAt) {
        return new PrintOrder(Optional.empty(), printedAt, Profile.READER,
                Optional.empty(), Optional.empty(), Pictures.NONE);
    }

    /** The same order with other pictures. */
    public PrintOrder withPictures(Pictures other) {
        return new PrintOrder(siteId, printedAt, profile, template, fontFamily, other);
    }
}
