package org.matbaa.site;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SitesTest {
    private static final Path TEMPLATES = Path.of("templates");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "http://www.almotamar.net/news/129574.htm,almotamar",
        "HTTPS://ALMOTAMAR.NET:8080,almotamar",
        "http://www.almotamar.net@example.org/,default",
        "http://example.org/?http://www.almotamar.net/,default",
        "http://notalmotamar.net/,default",
        "ftp://www.almotamar.net/,default",
        "'',default"})
    void choosesTheSiteByTheAddresssHost(String address, String id) throws Exception {
        assertEquals(id, Sites.load(TEMPLATES).forAddress(address).id());
    }

    @Test
    void namesTheSitesThatExist() throws Exception {
        Sites sites = Sites.load(TEMPLATES);
        assertEquals("there is no site '../almotamar'; the sites are almotamar, default",
                assertThrows(SiteException.class, () -> sites.get("../almotamar")).getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "zone: UTC|zona: UTC|unknown key 'zona'; known here: editions, fonts, hosts, names, page, selectors, zone",
        "zone: UTC|zone: Asia/Adn|the zone 'Asia/Adn' is not in the IANA time zone database",
        "zone: UTC||the key 'zone' is missing",
        "    locale: he|    lokale: he|unknown key 'editions.he.lokale'",
        "    locale: he||the key 'locale' is missing",
        "{page} מתוך {pages}|{page} מתוך {seiten}|editions.he: the field {seiten} is not one of page, pages",
        "calendar: persian|calendar: mayan|editions.fa: the calendar 'mayan' is not one of",
        "digits: arabext|digits: roman|editions.fa: 'roman' is not a numbering system of ten digits",
        "    locale: en|'locale: en\n    weekdays: { mon: X }'|editions.en: 'weekdays' has no 'mon', only sunday,",
        "    locale: en|'locale: en\n    months: {13: X}'|editions.en: 'months' has no month 13",
        "size: A4|size: A4;red|the key 'page.size' cannot be 'A4;red'",
        "size: A4|'size: A4\n  columns: 0'|the key 'page.columns' cannot be '0': 1 to 6 columns fit on a page",
        "size: A4|'size: A4\n  columns: two'|page.columns",
        "headline: Noto Kufi Arabic|'headline: a}b'|the key 'fonts.headline' cannot be",
        "zone: UTC|'zone: UTC\nzone: UTC'|Duplicate field 'zone'",
        "zone: UTC|zone: [UTC]|zone",
        "zone: UTC|'zone: {'|line "})
    void refusesAFaultyFileWithItsNameAndKey(String right, String wrong, String sentence) throws Exception {
        String yaml = Files.readString(TEMPLATES.resolve("default/site.yaml"));
        assertTrue(yaml.contains(right), right);
        write(yaml.replace(right, wrong == null ? "" : wrong));
        String message = assertThrows(SiteException.class, () -> Sites.load(folder)).getMessage();
        assertTrue(message.startsWith("default/site.yaml: "), message);
        assertTrue(message.contains(sentence), message);
        assertFalse(message.contains("\n"), message);
    }

    @Test
    void needsADefault() {
        assertTrue(assertThrows(SiteException.class, () -> Sites.load(folder)).getMessage().contains("'default'"));
    }

    private void write(String yaml) throws IOException {
        Files.createDirectories(folder.resolve(Sites.DEFAULT));
        Files.writeString(folder.resolve("default/site.yaml"), yaml);
    }
}
