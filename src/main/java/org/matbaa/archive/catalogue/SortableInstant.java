package org.matbaa.archive.catalogue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Instants as text of one length, whose order is that of time from year 1 to 9999; nanoseconds are kept. */
final class SortableInstant {
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.nnnnnnnnn'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private SortableInstant() {
    }

    static String of(Instant instant) {
        return FORMAT.format(instant);
    }
}
