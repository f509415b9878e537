package org.matbaa.pdf;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Where a printed copy comes from.
 *
 * @param site         id of the site's definition
 * @param published    when the article was published, if it says so
 * @param sourceSha256 lower-case hexadecimal SHA-256 of what the article was read from, if it is known
 */
public record Provenance(String site, Optional<OffsetDateTime> published, Optional<String> sourceSha256) {
}
