package org.matbaa.http;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The formats of an article that a request can carry, by media type (RFC 9110, 8.3). */
enum InputFormat {
    /** NewsArticle or ninjs, as the content tells. */
    JSON,
    /** HTML or XHTML; XHTML is read as HTML is, so that no DTD or entity of it is followed. */
    HTML;

    private static final Map<String, InputFormat> BY_TYPE = Map.of("application/json", JSON,
            "application/ld+json", JSON, "application/vnd.iptc.ninjs+json", JSON,
            "text/html", HTML, "application/xhtml+xml", HTML);
    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([\\w.:-]{1,40})\"?");

    /** The format that a Content-Type names, if it is one of ours. */
    static Optional<InputFormat> of(String contentType) {
        String type = contentType == null ? "" : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    /** The charset that a Content-Type names. */
    static Optional<String> charset(String contentType) {
        Matcher matcher = CHARSET.matcher(contentType == null ? "" : contentType);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
