package org.matbaa.site;

import java.util.Map;

/**
 * Font families of a site.
 *
 * @param body      family of running text
 * @param headline  family of headlines
 * @param languages family for text in a language, by language tag, headlines included
 */
public record SiteFonts(String body, String headline, Map<String, String> languages) {
    /**
     * Family of running text in a language.
     *
     * @param language BCP 47
     */
    public String body(String language) {
        return languages.getOrDefault(language.split("-")[0], body);
    }

    /**
     * Family of headlines in a language.
     *
     * @param language BCP 47
     */
    public String headline(String language) {
        return languages.getOrDefault(language.split("-")[0], headline);
    }
}
