package org.matbaa.http;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.api.Test;
import org.matbaa.wording.Sentence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Every sentence that the code can say has its Arabic, and the list has no others. */
class ReasonsTest {
    private static final String LITERAL = "\"(?:[^\"\\\\]|\\\\.)*\"";
    private static final Pattern CALL = Pattern.compile("Sentence\\.of\\(\\s*(" + LITERAL + "(?:\\s*\\+\\s*" + LITERAL + ")*)?");

    @Test
    void everySentenceHasItsArabic() throws IOException {
        Map<String, String> arabic = new YAMLMapper().readValue(Problems.class.getResourceAsStream("reasons_ar.yaml"),
                new TypeReference<>() { });
        assertEquals(patterns(), new TreeSet<>(arabic.keySet()));
        arabic.forEach((english, translated) -> assertEquals(places(english), places(translated), english));
    }

    @Test
    void theReasonIsInTheLanguageOfTheDocument() throws IOException {
        Sentence reason = Sentence.of("there is no site '{0}'; the sites are {1}", "x", "almotamar, default");
        JsonNode document = new ObjectMapper().readTree(new Problems().document(ProblemKind.BAD_PARAMETER, reason, "ar", "1"));
        assertEquals("لا موقع باسم \u2068x\u2069؛ والمواقع هي \u2068almotamar, default\u2069",
                document.path("reason").asText());
        assertEquals(document.path("reason").asText() + ". راجع المعاملات وقيمها في /openapi.yaml.",
                document.path("detail").asText());
        document = new ObjectMapper().readTree(new Problems().document(ProblemKind.BAD_PARAMETER, reason, "en", "1"));
        assertEquals("there is no site 'x'; the sites are almotamar, default", document.path("reason").asText());
    }

    private static Set<String> patterns() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            Set<String> patterns = new TreeSet<>();
            for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                CALL.matcher(Files.readString(file)).results().map(call -> pattern(file, call)).forEach(patterns::add);
            }
            return patterns;
        }
    }

    private static String pattern(Path file, MatchResult call) {
        if (call.group(1) == null) {
            throw new AssertionError(file + ": a sentence's pattern is to be a literal, so that it can be translated");
        }
        return Pattern.compile(LITERAL).matcher(call.group(1)).results()
                .map(literal -> literal.group().substring(1, literal.group().length() - 1)).collect(Collectors.joining());
    }

    private static Set<String> places(String pattern) {
        return Pattern.compile("\\{\\d}").matcher(pattern).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
