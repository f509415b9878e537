package org.matbaa.text;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;

import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The distinct words of a language that CLDR has, as ICU carries it: names of languages, regions,
 * scripts, currencies, cities, months, weekdays and eras.
 */
final class CldrWords {
    private final ULocale locale;
    private final SortedSet<String> words = new TreeSet<>();

    private CldrWords(String language) {
        locale = new ULocale(language);
    }

    /** Words that have at least one letter of a right-to-left script. */
    static SortedSet<String> of(String language) {
        CldrWords words = new CldrWords(language);
        words.addDisplayNames();
        words.addCurrencies();
        words.addCities();
        for (String calendar : List.of("gregorian", "persian", "islamic", "hebrew", "coptic", "indian")) {
            words.addCalendar(calendar);
        }
        return words.words;
    }

    private void addDisplayNames() {
        LocaleDisplayNames names = LocaleDisplayNames.getInstance(locale);
        Arrays.stream(ULocale.getISOLanguages()).forEach(code -> add(names.languageDisplayName(code)));
        Arrays.stream(ULocale.getISOCountries()).forEach(code -> add(names.regionDisplayName(code)));
        for (int script = 0; script < UScript.CODE_LIMIT; script++) {
            add(names.scriptDisplayName(script));
        }
    }

    private void addCurrencies() {
        for (Currency currency : Currency.getAvailableCurrencies()) {
            add(currency.getName(locale, Currency.LONG_NAME, null));
        }
    }

    private void addCities() {
        TimeZoneNames names = TimeZoneNames.getInstance(locale);
        for (String zone : TimeZone.getAvailableIDs()) {
            add(names.getExemplarLocationName(zone));
        }
    }

    private void addCalendar(String calendar) {
        ULocale with = locale.setKeywordValue("calendar", calendar);
        DateFormatSymbols symbols = new DateFormatSymbols(Calendar.getInstance(with), with);
        Arrays.stream(symbols.getMonths()).forEach(this::add);
        Arrays.stream(symbols.getWeekdays()).forEach(this::add);
        Arrays.stream(symbols.getEraNames()).forEach(this::add);
    }

    private void add(String name) {
        if (name != null) {
            Arrays.stream(name.split("\\s+")).filter(CldrWords::isRightToLeft).forEach(words::add);
        }
    }

    private static boolean isRightToLeft(String word) {
        return word.codePoints().anyMatch(point -> Character.getDirectionality(point) == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || Character.getDirectionality(point) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }
}
