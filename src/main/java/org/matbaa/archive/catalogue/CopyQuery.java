package org.matbaa.archive.catalogue;

import java.time.Instant;
import java.util.Optional;

/**
 * What copies are looked for; all that is given must be so. Immutable.
 *
 * @param address  the original address, exactly
 * @param headline words that all stand in the headline, spelt and vowelled anyhow
 * @param site     the site's id
 * @param from     not before
 * @param until    before
 * @param most     how many at most, the newest first
 */
public record CopyQuery(Optional<String> address, Optional<String> headline, Optional<String> site,
                        Optional<Instant> from, Optional<Instant> until, int most) {
    /** Everything. */
    public static final CopyQuery ALL = new CopyQuery(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), Integer.MAX_VALUE);
}
