package org.matbaa.article;

import java.util.Map;
import java.util.Optional;

/**
 * What is known of an HTML page besides its bytes. Immutable.
 *
 * @param address   where it came from; relative addresses in it are resolved against it
 * @param charset   the charset of the Content-Type header
 * @param selectors the site's: a CSS selector by field name; {@code drop} names what is not the body's
 */
public record PageSource(Optional<String> address, Optional<String> charset, Map<String, String> selectors) {
    /** A page of which nothing is known. */
    public static final PageSource UNKNOWN = new PageSource(Optional.empty(), Optional.empty(), Map.of());

    public PageSource {
        selectors = Map.copyOf(selectors);
    }
}
