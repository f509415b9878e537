package org.matbaa.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/** ISO 8601 as web pages write it: a date, a local time, or a time with an offset. */
final class IsoDate {
    /** The offset may be {@code Z}, {@code +03:00}, {@code +0300} or {@code +03}. */
    private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart().appendLiteral('T').append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern("[XXX][XX][X]").optionalEnd()
            .toFormatter(Locale.ROOT);

    private IsoDate() {
    }

    /** Without an offset UTC is meant; without a time, midnight. Empty when it is not a date. */
    static Optional<OffsetDateTime> parse(String text) {
        try {
            TemporalAccessor parsed = FORMAT.parseBest(text.strip(),
                    OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            return Optional.of(switch (parsed) {
                case OffsetDateTime dated -> dated;
                case LocalDateTime local -> local.atOffset(ZoneOffset.UTC);
                default -> LocalDate.from(parsed).atStartOfDay().atOffset(ZoneOffset.UTC);
            });
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
