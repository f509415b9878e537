package org.matbaa.site;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;

import java.time.Instant;
import java.util.Map;

/**
 * The day by the calendar of Umm al-Qura, beside the edition's own date. Immutable.
 *
 * @param locale  with the calendar as a keyword
 * @param zone    the site's
 * @param words   CLDR's names of that calendar's months
 * @param digits  the edition's
 * @param pattern how it is written; without pieces if the edition has no such date
 */
record HijriDate(ULocale locale, TimeZone zone, CalendarWords words, Digits digits, LinePattern pattern) {

    static HijriDate of(TimeZone zone, EditionFile file) {
        ULocale locale = ULocale.forLanguageTag(file.locale()).setKeywordValue("calendar", "islamic-umalqura");
        EditionFile plain = new EditionFile(file.locale(), file.digits(), "islamic-umalqura", file.weekdays(),
                Map.of(), Map.of(), file.date(), file.time(), file.stamp(), file.original(), file.pageLabel(),
                file.hijri(), file.archive());
        return new HijriDate(locale, zone, CalendarWords.of(locale, plain), Digits.named(file.digits()),
                LinePattern.parse(file.hijri(), CalendarFields.NAMES));
    }

    String format(Instant instant) {
        Calendar calendar = Calendar.getInstance(zone, locale);
        calendar.setTimeInMillis(instant.toEpochMilli());
        CalendarFields fields = new CalendarFields(calendar, words, digits);
        return pattern.fill(fields::get);
    }
}
