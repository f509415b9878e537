package org.matbaa.fetch;

import org.matbaa.wording.Sentence;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An address that has passed the checks that need no network. Immutable.
 *
 * @param uri  absolute, ASCII only, without fragment
 * @param host lower case, ASCII; an IPv6 literal is without brackets
 * @param port as given, else the scheme's
 */
record WebAddress(URI uri, String host, int port) {
    private static final int MAX_LENGTH = 2048;
    /** Dotted quad without leading zeros: the only way in which IPv4 is accepted (RFC 3986, 3.2.2). */
    private static final Pattern IPV4 = Pattern.compile(
            "((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(?!$)|$)){4}");
    /** What resolvers take for a number: 2130706433, 0x7f.1, 0177.0.0.1, 127.1 and their like. */
    private static final Pattern NUMERIC = Pattern.compile("(?i)(0x[0-9a-f]*|[0-9]+)(\\.(0x[0-9a-f]*|[0-9]+))*\\.?");

    /**
     * @throws FetchException naming what is wrong with the address
     */
    static WebAddress parse(String text) throws FetchException {
        if (text.length() > MAX_LENGTH) {
            throw bad(Sentence.of("is longer than {0} characters", MAX_LENGTH), text);
        }
        if (text.chars().anyMatch(c -> c <= ' ' || c == '\\' || c == 0x7F)) {
            throw bad(Sentence.of("holds a space, a control character or a backslash"), text);
        }
        return of(uri(text), text);
    }

    /** A place that a redirect names, relative to this address. */
    WebAddress resolve(String location) throws FetchException {
        try {
            return parse(uri.resolve(new URI(location)).toString());
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw bad(Sentence.of("redirects to what is no address"), location);
        }
    }

    private static URI uri(String text) throws FetchException {
        try {
            URI parsed = new URI(text);
            return new URI(parsed.toASCIIString());
        } catch (URISyntaxException e) {
            throw bad(Sentence.of("is not well formed"), text);
        }
    }

    private static WebAddress of(URI uri, String text) throws FetchException {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw bad(Sentence.of("does not begin with http:// or https://"), text);
        }
        if (uri.getRawAuthority() == null || uri.getRawAuthority().contains("@")) {
            throw bad(Sentence.of("has no host, or a user name before it"), text);
        }
        Authority authority = Authority.of(uri.getRawAuthority(), text);
        int port = authority.port() >= 0 ? authority.port() : scheme.equals("https") ? 443 : 80;
        return new WebAddress(rebuilt(uri, scheme, authority, text), authority.host(), port);
    }

    private static URI rebuilt(URI uri, String scheme, Authority authority, String text) throws FetchException {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        String host = authority.host().contains(":") ? "[" + authority.host() + "]" : authority.host();
        try {
            return new URI(scheme + "://" + host + (authority.port() < 0 ? "" : ":" + authority.port())
                    + path + query);
        } catch (URISyntaxException e) {
            throw bad(Sentence.of("is not well formed"), text);
        }
    }

    private static FetchException bad(Sentence what, String text) {
        String shown = text.length() > 80 ? text.substring(0, 80) + "..." : text;
        return new FetchException(FetchException.Kind.BAD_ADDRESS, Sentence.of("the address '{0}' {1};"
                + " give the full address of a page, like https://www.example.com/news/1.htm",
                shown.replaceAll("\\p{Cntrl}", " "), what));
    }

    /** Host and port. */
    private record Authority(String host, int port) {
        private static final Pattern FORM = Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[^\\[\\]:]+)(?::([0-9]{0,5}))?");
        private static final Pattern NAME = Pattern.compile("[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?"
                + "(\\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*");

        static Authority of(String raw, String text) throws FetchException {
            var matcher = FORM.matcher(raw);
            if (!matcher.matches()) {
                throw bad(Sentence.of("has no proper host"), text);
            }
            String digits = matcher.group(2);
            int port = digits == null || digits.isEmpty() ? -1 : Integer.parseInt(digits);
            if (port == 0 || port > 65535) {
                throw bad(Sentence.of("has no proper port"), text);
            }
            String host = matcher.group(1);
            return new Authority(host.startsWith("[") ? host.substring(1, host.length() - 1) : name(host, text), port);
        }

        private static String name(String host, String text) throws FetchException {
            String name;
            try {
                name = IDN.toASCII(java.net.URLDecoder.decode(host, java.nio.charset.StandardCharsets.UTF_8))
                        .toLowerCase(Locale.ROOT);
            } catch (IllegalArgumentException e) {
                throw bad(Sentence.of("has no proper host"), text);
            }
            if (NUMERIC.matcher(name).matches() && !IPV4.matcher(name).matches()) {
                throw bad(Sentence.of("hides an IP address in another way of writing"), text);
            }
            if (!NAME.matcher(name).matches()) {
                throw bad(Sentence.of("has no proper host"), text);
            }
            return name;
        }
    }
}
