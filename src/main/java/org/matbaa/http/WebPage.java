package org.matbaa.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page at {@code /}, in Arabic and English, made once from one file and two lists of words. Immutable. */
final class WebPage {
    private static final Pattern WORD = Pattern.compile("\\{\\{(\\w+)}}");
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:;"
            + " connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

    private final Map<String, Reply> byLanguage = new HashMap<>();

    WebPage() {
        String frame = new String(bytes("web/index.html"), StandardCharsets.UTF_8);
        for (String language : Problems.LANGUAGES) {
            byLanguage.put(language, reply(fill(frame, words(language)), language));
        }
    }

    /** The page in the caller's language. */
    Reply index(Exchange exchange) {
        return byLanguage.get(exchange.language()).with("Vary", "Accept-Language");
    }

    /** The page in the language that the path names: {@code /ar}, {@code /en}. */
    Reply named(Exchange exchange) {
        return byLanguage.get(exchange.path().substring(1));
    }

    /** A file of the page. */
    static Endpoint file(String name, String mediaType) {
        Reply reply = Reply.ok(mediaType, bytes(name)).with("Cache-Control", "public, max-age=300");
        return exchange -> reply;
    }

    private static Reply reply(String html, String language) {
        return Reply.ok("text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8))
                .with("Content-Language", language).with("Content-Security-Policy", POLICY)
                .with("Cache-Control", "public, max-age=300");
    }

    private static String fill(String frame, Properties words) {
        return WORD.matcher(frame).replaceAll(match -> Matcher.quoteReplacement(words.getProperty(match.group(1))));
    }

    static Properties words(String language) {
        Properties properties = new Properties();
        try (InputStreamReader in = new InputStreamReader(WebPage.class.getResourceAsStream(
                "web/words_" + language + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String name) {
        try (InputStream in = WebPage.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
