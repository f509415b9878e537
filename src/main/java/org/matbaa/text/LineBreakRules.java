package org.matbaa.text;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/**
 * ICU's rules for line breaks by language. ICU reads them from its data anew for every iterator that it
 * makes, which takes longer than to break a page of text; a copy of an iterator costs nothing. Thread-safe.
 */
final class LineBreakRules {
    /** Languages come from documents, so there may be any number of them. */
    private static final int MOST_LANGUAGES = 64;

    private final Cache<String, BreakIterator> patterns = Caffeine.newBuilder().maximumSize(MOST_LANGUAGES).build();

    /** An iterator of the caller's own. */
    BreakIterator iterator(String language) {
        return patterns.get(language, tag -> BreakIterator.getLineInstance(ULocale.forLanguageTag(tag))).clone();
    }
}
