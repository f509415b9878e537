package org.matbaa.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.matbaa.wording.Sentence;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** Problem documents (RFC 9457) in Arabic and English. Immutable, thread-safe. */
final class Problems {
    static final String MEDIA_TYPE = "application/problem+json";
    /** The first is used when none is wanted. */
    static final List<String> LANGUAGES = List.of("en", "ar");

    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, Properties> words = new HashMap<>();

    Problems() {
        LANGUAGES.forEach(language -> words.put(language, load(language)));
    }

    /** The best of our languages for {@code Accept-Language} (RFC 4647, 3.4); a malformed header counts as none. */
    static String language(String accepted) {
        if (accepted == null || accepted.length() > 500) {
            return LANGUAGES.getFirst();
        }
        try {
            String found = Locale.lookupTag(Locale.LanguageRange.parse(accepted), LANGUAGES);
            return found == null ? LANGUAGES.getFirst() : found;
        } catch (IllegalArgumentException e) {
            return LANGUAGES.getFirst();
        }
    }

    /**
     * The document.
     *
     * @param kind      what the request fails on
     * @param reason    about this very request; may be empty
     * @param language  one of {@link #LANGUAGES}
     * @param requestId for the log
     */
    byte[] document(ProblemKind kind, Sentence reason, String language, String requestId) {
        return document(kind, kind.status(), reason, new Recipient(language, requestId));
    }

    /**
     * Who gets a document.
     *
     * @param language  one of {@link #LANGUAGES}
     * @param requestId for the log
     */
    record Recipient(String language, String requestId) {
    }

    /** The same under a status of the server's own. */
    byte[] document(ProblemKind kind, int status, Sentence reason, Recipient recipient) {
        String language = recipient.language();
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", "/problems/" + kind.code());
        members.put("title", title(kind, language));
        members.put("status", status);
        String said = said(reason, language);
        members.put("detail", detail(said, advice(kind, language)));
        if (!said.isEmpty()) {
            members.put("reason", said);
        }
        members.put("instance", "urn:matbaa:request:" + recipient.requestId());
        try {
            return json.writeValueAsBytes(members);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts and numbers can always be written", e);
        }
    }

    String title(ProblemKind kind, String language) {
        return words.get(language).getProperty(kind.code() + ".title");
    }

    /** What to do. */
    String advice(ProblemKind kind, String language) {
        return words.get(language).getProperty(kind.code() + ".advice");
    }

    private String said(Sentence reason, String language) {
        return language.equals("ar") ? reason.in(pattern -> Arabic.REASONS.getOrDefault(pattern, pattern)) : reason.toString();
    }

    private static String detail(String reason, String advice) {
        return reason.isEmpty() ? advice : capital(reason) + ". " + advice;
    }

    private static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    private static Properties load(String language) {
        Properties properties = new Properties();
        try (Reader in = new InputStreamReader(Problems.class.getResourceAsStream(
                "problems_" + language + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /** Read when the first refusal is said in Arabic, not when the service starts. */
    private static final class Arabic {
        /** Sentences by their English patterns. */
        static final Map<String, String> REASONS = reasons();

        private static Map<String, String> reasons() {
            try (InputStream in = Problems.class.getResourceAsStream("reasons_ar.yaml")) {
                return Map.copyOf(new YAMLMapper().readValue(in, new TypeReference<Map<String, String>>() { }));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
