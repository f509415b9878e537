package org.matbaa.article;

import org.jsoup.safety.Safelist;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The elements and attributes that a body may hold ({@code docs/input.md}). */
final class AllowList {
    private static final Set<String> DIRECTIONS = Set.of("ltr", "rtl", "auto");
    private static final Set<String> NUMBERINGS = Set.of("1", "a", "A", "i", "I");
    private static final Pattern SPAN = Pattern.compile("[1-9][0-9]{0,2}|1000");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]{1,6}");

    private AllowList() {
    }

    /** A new list: jsoup's lists are mutable. */
    static Safelist safelist() {
        return new Safelist()
                .addTags("b", "strong", "i", "em", "u", "s", "sub", "sup", "small", "mark", "a", "span", "bdi", "bdo")
                .addTags("br", "p", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "code", "hr")
                .addTags("ul", "ol", "li", "dl", "dt", "dd", "figure", "figcaption", "img")
                .addTags("table", "thead", "tbody", "tr", "th", "td")
                .addAttributes(":all", "dir", "lang", "id")
                .addAttributes("a", "href")
                .addProtocols("a", "href", "http", "https", "mailto", "#")
                .addAttributes("img", "src", "alt", "width", "height")
                .addAttributes("td", "colspan", "rowspan")
                .addAttributes("th", "colspan", "rowspan")
                .addAttributes("ol", "start", "type")
                .addAttributes("li", "value");
    }

    /**
     * Whether an attribute's value means anything: directions (HTML, 3.2.6.4), spans within what HTML
     * allows (4.9.11), whole numbers, the five numberings of {@code ol} (4.4.5).
     */
    static boolean isMeaningful(String attribute, String value) {
        return switch (attribute) {
            case "dir" -> DIRECTIONS.contains(value.toLowerCase(Locale.ROOT));
            case "rowspan" -> value.equals("0") || SPAN.matcher(value).matches();
            case "colspan" -> SPAN.matcher(value).matches();
            case "width", "height", "start", "value" -> WHOLE_NUMBER.matcher(value).matches();
            case "type" -> NUMBERINGS.contains(value);
            default -> true;
        };
    }
}
