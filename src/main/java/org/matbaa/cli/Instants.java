package org.matbaa.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Instants on the command line. */
final class Instants {
    private Instants() {
    }

    /** The instant that an option gives, or now to the second. */
    static Instant option(String option, Optional<String> value) throws CommandException {
        if (value.isEmpty()) {
            return Instant.now().truncatedTo(ChronoUnit.SECONDS);
        }
        try {
            return bounded(OffsetDateTime.parse(value.get())).toInstant();
        } catch (DateTimeException e) {
            throw new CommandException(ExitCode.USAGE, option + " needs an ISO 8601 instant like"
                    + " 2024-04-28T21:07:00Z, not '" + value.get() + "'", e);
        }
    }

    /** An instant, or the first moment after a day (UTC): what was there on that day is before it. */
    static Instant endOf(String option, String value) throws CommandException {
        return moment(option, value, 1);
    }

    /** An instant, or the first moment of a day (UTC). */
    static Instant startOf(String option, String value) throws CommandException {
        return moment(option, value, 0);
    }

    private static Instant moment(String option, String value, int days) throws CommandException {
        try {
            if (value.length() == 10) {
                OffsetDateTime day = LocalDate.parse(value).atStartOfDay().atOffset(ZoneOffset.UTC);
                return bounded(day).plusDays(days).toInstant();
            }
            return bounded(OffsetDateTime.parse(value)).toInstant();
        } catch (DateTimeException e) {
            throw new CommandException(ExitCode.USAGE, option + " needs a day like 2024-04-29 or an ISO 8601 instant"
                    + " like 2024-04-28T21:07:00Z, not '" + value + "'", e);
        }
    }

    private static OffsetDateTime bounded(OffsetDateTime moment) {
        if (moment.getYear() < 1 || moment.getYear() > 9998) {
            throw new DateTimeException("year");
        }
        return moment;
    }
}
