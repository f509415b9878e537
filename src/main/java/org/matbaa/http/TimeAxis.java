package org.matbaa.http;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Places of moments on a line of {@value #WIDTH} units, {@value #MARGIN} kept free at both ends. Immutable.
 *
 * @param first     the earliest
 * @param last      the latest
 * @param isMirrored whether time runs from right to left
 */
record TimeAxis(Instant first, Instant last, boolean isMirrored) {
    private static final int WIDTH = 1000;
    private static final int MARGIN = 20;
    private static final int MOST_YEARS = 12;

    /** @param moments in any order; none: an axis without extent */
    static TimeAxis of(List<Instant> moments, boolean isMirrored) {
        Instant first = moments.stream().min(Instant::compareTo).orElse(Instant.EPOCH);
        Instant last = moments.stream().max(Instant::compareTo).orElse(Instant.EPOCH);
        return new TimeAxis(first, last, isMirrored);
    }

    /** The place of a moment between the first and the last; all are in the middle when there is only one. */
    double x(Instant moment) {
        double whole = last.toEpochMilli() - first.toEpochMilli();
        double part = whole == 0 ? 0.5 : (moment.toEpochMilli() - first.toEpochMilli()) / whole;
        return MARGIN + (WIDTH - 2 * MARGIN) * (isMirrored ? 1 - part : part);
    }

    /** Years that begin on the axis, at most twelve of them, evenly spread. */
    List<Integer> years() {
        int begin = year(first) + 1;
        int end = year(last);
        int step = Math.max(1, (end - begin + MOST_YEARS) / MOST_YEARS);
        return IntStream.rangeClosed(begin, end).filter(year -> year % step == 0).boxed().toList();
    }

    static Instant start(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /** A place as SVG takes it. */
    static String written(double x) {
        return String.format(Locale.ROOT, "%.1f", x);
    }

    private static int year(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC).getYear();
    }
}
