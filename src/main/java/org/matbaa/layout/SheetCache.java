package org.matbaa.layout;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.xhtmlrenderer.context.StylesheetFactoryImpl;
import org.xhtmlrenderer.css.sheet.Stylesheet;
import org.xhtmlrenderer.css.sheet.StylesheetInfo;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/**
 * Parsed style sheets by their text. The pages of a site have the same ones, and parsing them takes
 * longer than matching them. Thread-safe.
 *
 * <p>A page's sheets are kept together: Flying Saucer numbers the selectors of a sheet by its place among
 * the others.
 */
final class SheetCache {
    private static final int MOST = 64;

    private final Cache<List<String>, List<Stylesheet>> parsed =
            Caffeine.newBuilder().maximumSize(MOST).build();

    /**
     * The parsed sheets of a page.
     *
     * @param css     texts of the style elements, as the page has them
     * @param factory parses what is not known yet; belongs to the calling thread
     */
    List<Stylesheet> sheets(List<String> css, StylesheetFactoryImpl factory) {
        return parsed.get(css, texts -> {
            List<Stylesheet> sheets = new ArrayList<>();
            sheets.add(parse(Resource.text("html.css"), StylesheetInfo.Origin.USER_AGENT, factory));
            texts.forEach(text -> sheets.add(parse(text, StylesheetInfo.Origin.AUTHOR, factory)));
            return List.copyOf(sheets);
        });
    }

    private static Stylesheet parse(String css, StylesheetInfo.Origin origin, StylesheetFactoryImpl factory) {
        return factory.parse(new StringReader(CarrierSheet.rewrite(css)), "matbaa:sheet", origin);
    }
}
