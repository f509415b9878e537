package org.matbaa.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code site.yaml} as it is written. */
record SiteFile(LinkedHashMap<String, String> names, List<String> hosts, String zone, PageFile page, FontsFile fonts,
                LinkedHashMap<String, EditionFile> editions, Map<String, String> selectors) {
    SiteFile {
        hosts = hosts == null ? List.of() : hosts;
        selectors = selectors == null ? Map.of() : selectors;
    }

    /**
     * Called when the whole file is read, so that a misspelt key is reported before the one it should be.
     *
     * @throws IllegalArgumentException naming the first key that is missing or has a value it cannot have
     */
    void requireKeys() {
        require(names, "names");
        require(zone, "zone");
        require(page, "page");
        require(fonts, "fonts");
        require(editions, "editions");
        page.requireKeys();
        fonts.requireKeys();
        if (editions.isEmpty()) {
            throw new IllegalArgumentException("the key 'editions' needs at least one language");
        }
    }

    /** {@code page}. */
    record PageFile(String size, String margins, Integer columns) {
        private static final int MOST_COLUMNS = 6;

        PageFile {
            columns = columns == null ? 1 : columns;
        }

        void requireKeys() {
            require(size, "page.size");
            require(margins, "page.margins");
            requireForm(size, "page.size", "A4|A5|letter|\\d{2,4}mm \\d{2,4}mm");
            requireForm(margins, "page.margins", "\\d{1,3}mm( \\d{1,3}mm){0,3}");
            if (columns < 1 || columns > MOST_COLUMNS) {
                throw new IllegalArgumentException("the key 'page.columns' cannot be '" + columns + "': 1 to "
                        + MOST_COLUMNS + " columns fit on a page");
            }
        }
    }

    /** {@code fonts}. */
    record FontsFile(String body, String headline, Map<String, String> languages) {
        private static final String FAMILY = "[\\p{L}\\p{N} ._-]+";

        FontsFile {
            languages = languages == null ? Map.of() : languages;
        }

        void requireKeys() {
            require(body, "fonts.body");
            require(headline, "fonts.headline");
            requireForm(body, "fonts.body", FAMILY);
            requireForm(headline, "fonts.headline", FAMILY);
            languages.forEach((language, family) -> {
                requireForm(language, "fonts.languages", "[A-Za-z0-9-]+");
                requireForm(family, "fonts.languages." + language, FAMILY);
            });
        }
    }

    static void require(Object value, String key) {
        if (value == null) {
            throw new IllegalArgumentException("the key '" + key + "' is missing");
        }
    }

    private static void requireForm(String value, String key, String form) {
        if (value == null || !value.matches(form)) {
            throw new IllegalArgumentException("the key '" + key + "' cannot be '" + value + "'");
        }
    }
}
