package org.matbaa.archive.memento;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Datetimes of RFC 7089, 2.1.1: {@code Tue, 20 Mar 2001 20:35:00 GMT}, in this one form, which is that of
 * all header fields (RFC 9110, 5.6.7: IMF-fixdate).
 */
public final class MementoDates {
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final List<String> MONTHS = List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep",
            "Oct", "Nov", "Dec");
    private static final Pattern FORM = Pattern.compile("(" + String.join("|", DAYS) + "), (\\d{2}) ("
            + String.join("|", MONTHS) + ") (\\d{4}) (\\d{2}):(\\d{2}):(\\d{2}) GMT");

    private MementoDates() {
    }

    /** In UTC, to the second. */
    public static String format(Instant instant) {
        return FORMAT.format(instant);
    }

    /** Empty for anything that is not the one form, or no day of the calendar. */
    static Optional<Instant> parse(String value) {
        Matcher matcher = FORM.matcher(value.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.of(number(matcher, 4), MONTHS.indexOf(matcher.group(3)) + 1, number(matcher, 2));
            LocalTime time = LocalTime.of(number(matcher, 5), number(matcher, 6), Math.min(59, number(matcher, 7)));
            DayOfWeek day = DayOfWeek.of(DAYS.indexOf(matcher.group(1)) + 1);
            return date.getDayOfWeek() == day && number(matcher, 7) <= 60
                    ? Optional.of(date.atTime(time).toInstant(ZoneOffset.UTC)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
