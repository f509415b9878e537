package org.matbaa.fetch;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Host names that may be fetched from: {@code www.example.com}, {@code *.example.com} for all names
 * under it, or {@code *} for all. Immutable.
 *
 * @param patterns lower case
 */
public record HostList(List<String> patterns) {
    private static final Pattern FORM = Pattern.compile("\\*|(\\*\\.)?[\\p{Alnum}._:\\[\\]-]+");

    /** All hosts; the addresses behind them are still checked. */
    public static final HostList ANY = new HostList(List.of("*"));

    /** @throws IllegalArgumentException naming the first that is no pattern */
    public HostList {
        patterns = patterns.stream().map(pattern -> pattern.toLowerCase(Locale.ROOT)).toList();
        for (String pattern : patterns) {
            if (!FORM.matcher(pattern).matches()) {
                throw new IllegalArgumentException("'" + pattern + "' is not a host name, *.domain or *");
            }
        }
    }

    /** Whether a host, lower case, is on the list. */
    public boolean contains(String host) {
        for (String pattern : patterns) {
            if (pattern.equals("*") || pattern.equals(host)
                    || pattern.startsWith("*.") && host.endsWith(pattern.substring(1))) {
                return true;
            }
        }
        return false;
    }
}
