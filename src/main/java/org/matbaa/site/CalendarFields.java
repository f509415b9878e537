package org.matbaa.site;

import com.ibm.icu.util.Calendar;

import java.util.Set;

/**
 * The fields that a date or time pattern may have, for one moment. Not thread-safe.
 *
 * @param calendar set to the moment, in the site's zone
 * @param words    names of days and months
 * @param digits   digits of numbers
 */
record CalendarFields(Calendar calendar, CalendarWords words, Digits digits) {
    /** A name with {@code :2} is filled up to two digits with zeros. */
    static final Set<String> NAMES = Set.of("weekday", "day", "day:2", "month", "monthNumber", "monthNumber:2",
            "year", "hour", "hour:2", "hour24", "hour24:2", "minute", "second", "dayPeriod");

    /** A field's text. Hours are 1 to 12 ({@code hour}) or 0 to 23 ({@code hour24}); minutes have two digits. */
    String get(String name) {
        int colon = name.indexOf(':');
        int width = colon < 0 ? 1 : 2;
        return switch (colon < 0 ? name : name.substring(0, colon)) {
            case "weekday" -> words.weekdays().get(calendar.get(Calendar.DAY_OF_WEEK) - Calendar.SUNDAY);
            case "day" -> digits.format(calendar.get(Calendar.DAY_OF_MONTH), width);
            case "month" -> words.months().get(calendar.get(Calendar.MONTH));
            case "monthNumber" -> digits.format(calendar.get(Calendar.MONTH) + 1, width);
            case "year" -> digits.format(calendar.get(Calendar.YEAR), 1);
            case "hour" -> digits.format((calendar.get(Calendar.HOUR_OF_DAY) + 11) % 12 + 1, width);
            case "hour24" -> digits.format(calendar.get(Calendar.HOUR_OF_DAY), width);
            case "minute" -> digits.format(calendar.get(Calendar.MINUTE), 2);
            case "second" -> digits.format(calendar.get(Calendar.SECOND), 2);
            case "dayPeriod" -> words.dayPeriods().get(calendar.get(Calendar.AM_PM));
            default -> throw new IllegalArgumentException(name);
        };
    }
}
