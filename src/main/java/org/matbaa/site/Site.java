package org.matbaa.site;

import com.ibm.icu.util.ULocale;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A site as its folder defines it ({@code docs/sites.md}). Immutable, thread-safe.
 *
 * @param id        the folder's name
 * @param folder    where its templates and style sheets are
 * @param names     its name by language tag
 * @param hosts     host names, lower case, whose articles are this site's
 * @param editions  at least one; the first serves articles in languages that no other serves
 * @param page      the sheet
 * @param fonts     font families
 * @param selectors where an HTML page of the site keeps each field, by field name
 */
public record Site(String id, Path folder, Map<String, String> names, List<String> hosts, List<Edition> editions,
                   PageFormat page, SiteFonts fonts, Map<String, String> selectors) {
    /** The authority of an HTTP address, without user information and port (RFC 3986, 3.2). */
    private static final Pattern HOST = Pattern.compile("(?i)https?://(?:[^/?#@]*@)?([^/?#:@]+).*", Pattern.DOTALL);

    public Site {
        hosts = List.copyOf(hosts);
        editions = List.copyOf(editions);
    }

    /**
     * The edition for an article's language: the one of the same tag, else of the same language, else
     * of the same script (CLDR's likely one), else the first.
     *
     * @param language BCP 47, {@code und} when unknown
     */
    public Edition edition(String language) {
        String primary = language.split("-")[0];
        return byTag(language).or(() -> byTag(primary)).or(() -> byScript(primary)).orElse(editions.getFirst());
    }

    /** The site's name in the language of an edition, else its first name, else its id. */
    public String name(Edition edition) {
        return names.getOrDefault(edition.language(), names.values().stream().findFirst().orElse(id));
    }

    /** Whether an address is on one of this site's hosts. */
    public boolean hosts(String address) {
        Matcher matcher = HOST.matcher(address);
        return matcher.matches() && hosts.contains(matcher.group(1).toLowerCase(Locale.ROOT));
    }

    private Optional<Edition> byScript(String language) {
        String script = likelyScript(language);
        return editions.stream().filter(edition -> likelyScript(edition.language()).equals(script)).findFirst();
    }

    private static String likelyScript(String language) {
        return ULocale.addLikelySubtags(ULocale.forLanguageTag(language)).getScript();
    }

    private Optional<Edition> byTag(String tag) {
        return editions.stream().filter(edition -> edition.language().equalsIgnoreCase(tag)).findFirst();
    }
}
