package org.matbaa.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Conditional requests for what can be read (RFC 9110, 13). */
final class Conditions {
    private static final Pattern TAG = Pattern.compile("(?:W/)?(\"[^\"]*\")");

    private Conditions() {
    }

    /**
     * Whether the client has the representation already.
     *
     * @param exchange a GET or HEAD
     * @param etag     strong, with its quotes
     * @param modified a whole second
     */
    static boolean isNotModified(Exchange exchange, String etag, Instant modified) {
        String noneMatch = exchange.header("If-None-Match");
        if (!noneMatch.isEmpty()) {
            return lists(noneMatch, etag);
        }
        Instant since = date(exchange.header("If-Modified-Since"));
        return since != null && !modified.isAfter(since);
    }

    /** Whether the client wants another representation than there is. */
    static boolean isFailed(Exchange exchange, String etag, Instant modified) {
        String match = exchange.header("If-Match");
        if (!match.isEmpty()) {
            return !lists(match, etag);
        }
        Instant since = date(exchange.header("If-Unmodified-Since"));
        return since != null && modified.isAfter(since);
    }

    private static boolean lists(String field, String etag) {
        if (field.strip().equals("*")) {
            return true;
        }
        Matcher matcher = TAG.matcher(field);
        while (matcher.find()) {
            if (matcher.group(1).equals(etag)) {
                return true;
            }
        }
        return false;
    }

    private static Instant date(String field) {
        try {
            return field.isEmpty() ? null : ZonedDateTime.parse(field, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
