package org.matbaa.article;

import org.matbaa.wording.Sentence;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;

/** Strict JSON (RFC 8259) into a tree. Thread-safe. */
final class JsonInput {
    private static final int MAX_NESTING = 100;

    private final ObjectMapper mapper = new ObjectMapper(JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_NESTING)
                    .maxStringLength(ArticleReader.MAX_BYTES)
                    .build())
            .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);

    /**
     * @throws ArticleException when the text is not one JSON value; the sentence gives line and column
     */
    JsonNode parse(String text) throws ArticleException {
        if (text.isBlank()) {
            throw new ArticleException(Sentence.of("the input is empty: a NewsArticle as JSON was expected"));
        }
        try {
            return mapper.readTree(text);
        } catch (StreamConstraintsException e) {
            throw new ArticleException(Sentence.of("the JSON nests deeper than {0} levels or holds a number or name that is"
                    + " too long{1}", MAX_NESTING, place(e.getLocation())), e);
        } catch (JsonProcessingException e) {
            throw new ArticleException(Sentence.of("not JSON{0}: {1}", place(e.getLocation()), expectation(e)), e);
        }
    }

    private static Sentence place(JsonLocation location) {
        return location == null ? Sentence.NONE
                : Sentence.of(" at line {0}, column {1}", location.getLineNr(), location.getColumnNr());
    }

    /** The parser's own words, without its source references. */
    private static String expectation(JsonProcessingException e) {
        String message = e.getOriginalMessage().lines().findFirst().orElse("a JSON value was expected");
        int reference = message.indexOf(" (for ");
        String sentence = reference < 0 ? message : message.substring(0, reference) + message
                .substring(message.indexOf(')', reference) + 1);
        return sentence.replaceAll("\\s*(\\([^(]*)?\\[Source: .*", "").replaceAll("\\(code (\\d+)[^)]*\\)", "").strip();
    }
}
