package org.matbaa.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code site.yaml} as it is written. */
record SiteFile(LinkedHashMap<String, String> names, List<String> hosts, String zone, PageFile page, FontsFile fonts,
                LinkedHashMap<String, EditionFile> editions, Map<String, String> selectors) {
    SiteFile {
        require(names, "names");
        require(zone, "zone");
        require(page, "page");
        require(fonts, "fonts");
        require(editions, "editions");
        if (editions.isEmpty()) {
            throw new IllegalArgumentException("the key 'editions' needs at least one language");
        }
        hosts = hosts == null ? List.of() : hosts;
        selectors = selectors == null ? Map.of() : selectors;
    }

    /** {@code page}. */
    record PageFile(String size, String margins) {
        PageFile {
            require(size, "size");
            require(margins, "margins");
            requireForm(size, "size", "A4|A5|letter|\\d{2,4}mm \\d{2,4}mm");
            requireForm(margins, "margins", "\\d{1,3}mm( \\d{1,3}mm){0,3}");
        }
    }

    /** {@code fonts}. */
    record FontsFile(String body, String headline, Map<String, String> languages) {
        private static final String FAMILY = "[\\p{L}\\p{N} ._-]+";

        FontsFile {
            require(body, "body");
            require(headline, "headline");
            languages = languages == null ? Map.of() : languages;
            requireForm(body, "body", FAMILY);
            requireForm(headline, "headline", FAMILY);
            languages.values().forEach(family -> requireForm(family, "languages", FAMILY));
        }
    }

    static void require(Object value, String key) {
        if (value == null) {
            throw new IllegalArgumentException("the key '" + key + "' is missing");
        }
    }

    private static void requireForm(String value, String key, String form) {
        if (!value.matches(form)) {
            throw new IllegalArgumentException("the key '" + key + "' cannot be '" + value + "'");
        }
    }
}
