package org.matbaa.site;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;

/**
 * A site's ways in one language: its lines, names of days and months, digits. Everything is formatted
 * with CLDR's data through ICU4J, so the JVM's own locale and zone change nothing. Immutable,
 * thread-safe.
 */
public final class Edition {
    private static final Set<String> CALENDARS = Set.of("gregorian", "persian", "islamic", "islamic-civil",
            "islamic-umalqura", "islamic-tbla", "buddhist", "coptic", "ethiopic");

    private final String language;
    private final ULocale locale;
    private final TimeZone zone;
    private final Digits digits;
    private final CalendarWords words;
    private final LinePattern date;
    private final LinePattern time;
    private final LinePattern stamp;
    private final LinePattern original;
    private final LinePattern pageLabel;
    private final LinePattern archive;
    private final HijriDate hijri;

    /**
     * @param language its key in the site's file, BCP 47
     * @param zone     the site's zone
     * @param file     as read
     * @throws IllegalArgumentException naming the key and what is wrong with it
     */
    Edition(String language, TimeZone zone, EditionFile file) {
        if (!CALENDARS.contains(file.calendar())) {
            throw new IllegalArgumentException("the calendar '" + file.calendar() + "' is not one of "
                    + String.join(", ", CALENDARS.stream().sorted().toList()));
        }
        this.language = language;
        this.locale = ULocale.forLanguageTag(file.locale()).setKeywordValue("calendar", file.calendar());
        this.zone = zone;
        this.digits = Digits.named(file.digits());
        this.words = CalendarWords.of(locale, file);
        this.date = LinePattern.parse(file.date(), CalendarFields.NAMES);
        this.time = LinePattern.parse(file.time(), CalendarFields.NAMES);
        this.stamp = LinePattern.parse(file.stamp(), stampFields(file));
        this.original = LinePattern.parse(file.original(), Set.of("url"));
        this.pageLabel = LinePattern.parse(file.pageLabel(), Set.of("page", "pages"));
        this.archive = LinePattern.parse(file.archive(), Set.of("number", "digest"));
        this.hijri = HijriDate.of(zone, file);
    }

    /** A Hijri date that the edition does not write cannot stand in its stamp. */
    private static Set<String> stampFields(EditionFile file) {
        return file.hijri().isEmpty() ? Set.of("date", "time") : Set.of("date", "time", "hijri");
    }

    /** Language tag, BCP 47. */
    public String language() {
        return language;
    }

    /** Digits of dates and page numbers. */
    public Digits digits() {
        return digits;
    }

    /** The line that leads to the original, with the field {@code url}. */
    public LinePattern original() {
        return original;
    }

    /** The page label, with the fields {@code page} and {@code pages}. */
    public LinePattern pageLabel() {
        return pageLabel;
    }

    /** What a copy for an archive says of itself, with the fields {@code number} and {@code digest}. */
    public LinePattern archive() {
        return archive;
    }

    /** The print instant in the site's zone, calendar, words and digits. */
    public PrintStamp stamp(Instant instant) {
        String day = date(instant);
        CalendarFields fields = fields(instant);
        String clock = time.fill(fields::get);
        String line = stamp.fill(name -> switch (name) {
            case "date" -> day;
            case "hijri" -> hijri.format(instant);
            default -> clock;
        });
        return new PrintStamp(instant, day, clock, line);
    }

    /** An instant with the offset that the site's zone has then. */
    public OffsetDateTime localTime(Instant instant) {
        int offsetMillis = zone.getOffset(instant.toEpochMilli());
        return instant.atOffset(ZoneOffset.ofTotalSeconds(offsetMillis / 1000));
    }

    /** A day as the site writes it. */
    public String date(Instant instant) {
        CalendarFields fields = fields(instant);
        return date.fill(fields::get);
    }

    private CalendarFields fields(Instant instant) {
        Calendar calendar = Calendar.getInstance(zone, locale);
        calendar.setTimeInMillis(instant.toEpochMilli());
        return new CalendarFields(calendar, words, digits);
    }
}
