package org.matbaa.site;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ULocale;

import java.util.List;
import java.util.Map;

/**
 * A calendar's names in one language: CLDR's, except where the site spells them otherwise. Immutable.
 *
 * @param weekdays   seven, from Sunday
 * @param months     from the calendar's first
 * @param dayPeriods before and after noon
 */
record CalendarWords(List<String> weekdays, List<String> months, List<String> dayPeriods) {
    private static final List<String> WEEKDAY_KEYS = List.of("sunday", "monday", "tuesday", "wednesday",
            "thursday", "friday", "saturday");

    /**
     * @param locale with the calendar as a keyword
     * @param file   the site's own spellings
     * @throws IllegalArgumentException naming a key that is not a weekday, month or day period
     */
    static CalendarWords of(ULocale locale, EditionFile file) {
        DateFormatSymbols symbols = new DateFormatSymbols(Calendar.getInstance(locale), locale);
        String[] weekdays = symbols.getWeekdays(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE);
        String[] months = symbols.getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE);
        String[] dayPeriods = symbols.getAmPmStrings();
        for (Map.Entry<String, String> own : file.weekdays().entrySet()) {
            weekdays[1 + index(WEEKDAY_KEYS, own.getKey(), "weekdays")] = own.getValue();
        }
        for (Map.Entry<Integer, String> own : file.months().entrySet()) {
            if (own.getKey() < 1 || own.getKey() > months.length) {
                throw new IllegalArgumentException("'months' has no month " + own.getKey());
            }
            months[own.getKey() - 1] = own.getValue();
        }
        for (Map.Entry<String, String> own : file.dayPeriods().entrySet()) {
            dayPeriods[index(List.of("am", "pm"), own.getKey(), "dayPeriods")] = own.getValue();
        }
        return new CalendarWords(List.of(weekdays).subList(1, 8), List.of(months), List.of(dayPeriods));
    }

    private static int index(List<String> keys, String key, String field) {
        int index = keys.indexOf(key);
        if (index < 0) {
            throw new IllegalArgumentException("'" + field + "' has no '" + key + "', only "
                    + String.join(", ", keys));
        }
        return index;
    }
}
