package org.matbaa.site;

import java.util.Map;

/** One entry of {@code editions} in {@code site.yaml}, with what stands for an absent key. */
record EditionFile(String locale, String digits, String calendar, Map<String, String> weekdays,
                   Map<Integer, String> months, Map<String, String> dayPeriods, String date, String time,
                   String stamp, String original, String pageLabel, String hijri, String archive) {
    EditionFile {
        digits = digits == null ? "latn" : digits;
        calendar = calendar == null ? "gregorian" : calendar;
        weekdays = weekdays == null ? Map.of() : weekdays;
        months = months == null ? Map.of() : months;
        dayPeriods = dayPeriods == null ? Map.of() : dayPeriods;
        hijri = hijri == null ? "" : hijri;
        archive = archive == null ? "{number} · SHA-256 {digest}" : archive;
    }

    /** @throws IllegalArgumentException naming the first key that is missing */
    void requireKeys() {
        SiteFile.require(locale, "locale");
        SiteFile.require(date, "date");
        SiteFile.require(time, "time");
        SiteFile.require(stamp, "stamp");
        SiteFile.require(original, "original");
        SiteFile.require(pageLabel, "pageLabel");
    }
}
