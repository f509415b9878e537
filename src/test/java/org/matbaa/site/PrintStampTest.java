package org.matbaa.site;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PrintStampTest {
    private static final Path TEMPLATES = Path.of("templates");
    private static final Instant REAL = Instant.parse("2024-04-28T21:07:00Z");
    private static final String REAL_LINE = "تمت طباعة الخبر في: الإثنين, 29-أبريل-2024 الساعة: 12:07 ص";

    private static Edition almotamar;

    @BeforeAll
    static void load() throws Exception {
        almotamar = Sites.load(TEMPLATES).get("almotamar").edition("ar");
    }

    private static String time(String instant) {
        return almotamar.stamp(Instant.parse(instant)).time();
    }

    @Test
    void isTheRealPagesLine() {
        PrintStamp stamp = almotamar.stamp(REAL);
        assertEquals(REAL_LINE, stamp.line());
        assertEquals("الإثنين, 29-أبريل-2024", stamp.date());
        assertEquals("12:07 ص", stamp.time());
        assertEquals(REAL, stamp.instant());
    }

    @Test
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    void doesNotDependOnTheDefaultLocaleAndZone() throws Exception {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String[] other : new String[][] {{"ar-YE", "Asia/Aden"}, {"ar-EG-u-nu-arab", "Africa/Cairo"},
                {"fa-IR-u-ca-persian-nu-arabext", "Asia/Tehran"}, {"th-TH-u-ca-buddhist-nu-thai", "Asia/Bangkok"},
                {"ja-JP-u-ca-japanese", "Asia/Tokyo"}, {"tr-TR", "Europe/Istanbul"}, {"en-US", "America/New_York"},
                {"he-IL-u-ca-hebrew", "Asia/Jerusalem"}, {"hi-IN-u-nu-deva", "Asia/Kolkata"},
                {"ar-SA-u-ca-islamic-umalqura", "Pacific/Kiritimati"}}) {
                Locale.setDefault(Locale.forLanguageTag(other[0]));
                TimeZone.setDefault(TimeZone.getTimeZone(other[1]));
                Edition fresh = Sites.load(TEMPLATES).get("almotamar").edition("ar");
                assertEquals(REAL_LINE, fresh.stamp(REAL).line(), other[0] + " " + other[1]);
                assertEquals(REAL_LINE, almotamar.stamp(REAL).line(), other[0] + " " + other[1]);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void writesEveryHourOfADay() {
        List<String> hours = IntStream.range(0, 24)
                .mapToObj(hour -> almotamar.stamp(Instant.parse("2024-04-28T21:05:59Z").plus(Duration.ofHours(hour))).time())
                .toList();
        assertEquals(List.of("12:05 ص", "01:05 ص", "02:05 ص", "03:05 ص", "04:05 ص", "05:05 ص", "06:05 ص", "07:05 ص",
                "08:05 ص", "09:05 ص", "10:05 ص", "11:05 ص", "12:05 م", "01:05 م", "02:05 م", "03:05 م", "04:05 م",
                "05:05 م", "06:05 م", "07:05 م", "08:05 م", "09:05 م", "10:05 م", "11:05 م"), hours);
    }

    @Test
    void changesTheDayAtMidnightInTheSitesZone() {
        assertEquals("الأحد, 28-أبريل-2024", almotamar.date(Instant.parse("2024-04-28T20:59:59Z")));
        assertEquals("الإثنين, 29-أبريل-2024", almotamar.date(Instant.parse("2024-04-28T21:00:00Z")));
        assertEquals("11:59 م", time("2024-04-28T20:59:59Z"));
    }

    @Test
    void spellsEveryWeekday() {
        List<String> days = new ArrayList<>();
        for (int day = 0; day < 7; day++) {
            days.add(almotamar.date(Instant.parse("2024-04-28T12:00:00Z").plus(Duration.ofDays(day))).split(",")[0]);
        }
        assertEquals(List.of("الأحد", "الإثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"), days);
    }

    @Test
    void spellsEveryMonthAndPadsTheDay() {
        List<String> months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> "2024-" + (month < 10 ? "0" : "") + month + "-05T12:00:00Z")
                .map(instant -> almotamar.date(Instant.parse(instant)).split(", ")[1]).toList();
        assertEquals(List.of("05-يناير-2024", "05-فبراير-2024", "05-مارس-2024", "05-أبريل-2024", "05-مايو-2024",
                "05-يونيو-2024", "05-يوليو-2024", "05-أغسطس-2024", "05-سبتمبر-2024", "05-أكتوبر-2024",
                "05-نوفمبر-2024", "05-ديسمبر-2024"), months);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ar|طُبع في الأحد، ٢٨ أبريل ٢٠٢٤، الساعة ٢١:٠٧ بتوقيت غرينتش",
        "fa|چاپ‌شده در یکشنبه ۹ اردیبهشت ۱۴۰۳، ساعت ۲۱:۰۷ به وقت گرینویچ",
        "ur|طباعت: اتوار، 28 اپریل، 2024، 21:07 (گرینچ وقت)",
        "he|הודפס ביום ראשון, 28 באפריל 2024, בשעה 21:07 לפי שעון גריניץ׳",
        "en|Printed on Sunday, 28 April 2024 at 21:07 UTC",
        "ar-MA|طُبع في الأحد، ٢٨ أبريل ٢٠٢٤، الساعة ٢١:٠٧ بتوقيت غرينتش"})
    void speaksTheArticlesLanguage(String language, String line) throws Exception {
        assertEquals(line, Sites.load(TEMPLATES).get(Sites.DEFAULT).edition(language).stamp(REAL).line());
    }

    private static Edition edition(Path folder, String locale, String more) throws Exception {
        Path site = Files.createDirectories(folder.resolve("default"));
        Files.writeString(site.resolve("site.yaml"), """
                names: { ar: موقع }
                zone: Asia/Aden
                page: { size: A4, margins: 20mm }
                fonts: { body: Amiri, headline: Amiri }
                editions:
                  ar:
                    locale: %s
                    date: "{day} {month} {year}"
                    time: "{hour}:{minute}"
                    original: "{url}"
                    pageLabel: "{page}"
                %s
                """.formatted(locale, more.indent(4)));
        return Sites.load(folder).get("default").edition("ar");
    }

    @ParameterizedTest
    @CsvSource({"ar-YE, أبريل", "ar-EG, أبريل", "ar-SY, نيسان", "ar-IQ, نيسان", "ar-LB, نيسان", "ar-DZ, أفريل",
        "ar-TN, أفريل", "ar-MA, أبريل"})
    void monthsHaveTheNamesOfTheCountry(String locale, String april, @TempDir Path folder)
            throws Exception {
        assertEquals("29 " + april + " 2024", edition(folder, locale, "stamp: \"{date}\"").stamp(REAL).line());
    }

    /** The first days of Umm al-Qura months as the calendar's own tables print them. */
    @ParameterizedTest
    @CsvSource({"2024-04-28T21:07:00Z, 20 شوال 1445", "2024-07-07T09:00:00Z, 1 محرم 1446",
        "2025-03-01T09:00:00Z, 1 رمضان 1446", "2000-04-06T09:00:00Z, 1 محرم 1421"})
    void theHijriDateStandsBesideTheOther(String instant, String hijri, @TempDir Path folder)
            throws Exception {
        Edition edition = edition(folder, "ar-YE", "hijri: \"{day} {month} {year}\"\nstamp: \"{date} - {hijri} هـ\"");
        PrintStamp stamp = edition.stamp(Instant.parse(instant));
        assertEquals(stamp.date() + " - " + hijri + " هـ", stamp.line());
    }

    @Test
    void aHijriDateThatIsNotDescribedIsRefused(@TempDir Path folder) {
        String message = assertThrows(SiteException.class,
                () -> edition(folder, "ar-YE", "stamp: \"{date} {hijri}\"")).getMessage();
        assertTrue(message.contains("{hijri}"), message);
    }
}
