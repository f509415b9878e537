package org.matbaa.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The service says of itself what it does, in both languages, and lets in whom it should. */
class ContractTest {
    private static final byte[] ARTICLE = "{\"headline\":\"x\",\"articleBody\":\"y\"}".getBytes(StandardCharsets.UTF_8);
    private static final String SECRET = "a secret of some length";
    private static RunningService service;
    private static RunningService closed;

    @BeforeAll
    static void start() throws Exception {
        service = RunningService.start("access: {origins: ['https://www.almotamar.net']}");
        closed = RunningService.start("access: {keys: ['0123456789abcdef-key'], signingSecret: '" + SECRET + "'}");
    }

    @AfterAll
    static void stop() {
        service.close();
        closed.close();
    }

    @Test
    void theDescriptionNamesExactlyTheRoutesThatAnswer() throws Exception {
        JsonNode paths = new YAMLMapper().readTree(service.get("/openapi.yaml").body()).path("paths");
        Set<String> described = new TreeSet<>();
        paths.properties().forEach(path -> path.getValue().fieldNames().forEachRemaining(
                method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        Set<String> routed = new TreeSet<>();
        service.routes().forEach(route -> routed.add(route.method() + " " + route.path()));
        assertEquals(routed, described);
        for (String operation : described) {
            String[] parts = operation.split(" ");
            HttpResponse<byte[]> response = service.method(parts[0], parts[1].replace("{code}", "busy")
                    .replace("{version}", "1").replace("{address}", "http://a.example/"));
            boolean isRouted = response.statusCode() != 405
                    && (response.statusCode() != 404 || parts[1].startsWith("/archive"));
            assertTrue(isRouted, operation + " answers " + response.statusCode());
        }
    }

    @Test
    void theDescriptionNamesEveryParameterThatIsRead() throws Exception {
        JsonNode description = new YAMLMapper().readTree(service.get("/openapi.yaml").body());
        for (JsonNode parameter : description.path("paths").path("/print").path("post").path("parameters")) {
            String name = parameter.path("$ref").asText().replaceAll(".*/", "");
            HttpResponse<byte[]> response = service.post("/print?" + name + "=", "application/json", ARTICLE);
            assertEquals(200, response.statusCode(), name);
        }
    }

    @ParameterizedTest
    @EnumSource(ProblemKind.class)
    void everyProblemHasItsWordsInBothLanguages(ProblemKind kind) throws Exception {
        for (String language : Problems.LANGUAGES) {
            HttpResponse<byte[]> response = service.get("/problems/" + kind.code(), "Accept-Language", language);
            assertEquals(200, response.statusCode());
            JsonNode words = RunningService.problem(response);
            assertFalse(words.path("title").asText().isBlank());
            assertFalse(words.path("advice").asText().isBlank());
            boolean isArabic = words.path("title").asText().codePoints().anyMatch(
                    c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
            assertEquals(language.equals("ar"), isArabic);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"ar|ar", "ar-YE, en;q=0.5|ar", "en|en", "fr, ar;q=0.3|ar", "fr|en", "*|en",
        "en;q=0.1, ar;q=0.9|ar", ";;;|en"})
    void problemsSpeakTheCallersLanguage(String accepted, String language) throws Exception {
        HttpResponse<byte[]> response = service.get("/nothing", "Accept-Language", accepted);
        assertEquals(404, response.statusCode());
        assertEquals("application/problem+json", response.headers().firstValue("Content-Type").orElse(""));
        assertEquals(language, response.headers().firstValue("Content-Language").orElse(""));
        assertEquals(404, RunningService.problem(response).path("status").asInt());
    }

    @Test
    void onlyOriginsOfTheListMayCallFromABrowser() throws Exception {
        HttpResponse<byte[]> ours = service.method("OPTIONS", "/print", "Origin", "https://www.almotamar.net",
                "Access-Control-Request-Method", "POST");
        assertEquals(204, ours.statusCode());
        assertEquals("https://www.almotamar.net", ours.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
        assertTrue(ours.headers().firstValue("Access-Control-Allow-Methods").orElse("").contains("POST"));
        for (String other : new String[] {"https://evil.example", "null", "https://www.almotamar.net.evil.example"}) {
            HttpResponse<byte[]> theirs = service.post("/print", "application/json", ARTICLE, "Origin", other);
            assertTrue(theirs.headers().firstValue("Access-Control-Allow-Origin").isEmpty(), other);
        }
    }

    @Test
    void postNeedsAKeyWhereOneIsConfigured() throws Exception {
        HttpResponse<byte[]> refused = closed.post("/print", "application/json", ARTICLE);
        assertEquals(401, refused.statusCode());
        assertTrue(refused.headers().firstValue("WWW-Authenticate").isPresent());
        assertEquals(401, closed.post("/print", "application/json", ARTICLE, "X-API-Key", "0123456789abcdef").statusCode());
        assertEquals(200, closed.post("/print", "application/json", ARTICLE, "X-API-Key", "0123456789abcdef-key").statusCode());
        assertEquals(200, closed.post("/print", "application/json", ARTICLE,
                "Authorization", "Bearer 0123456789abcdef-key").statusCode());
        assertFalse(closed.log().contains("0123456789abcdef"), "keys are not logged");
    }

    @Test
    void aSignedAddressHoldsUntilItExpiresAndOnlyAsSigned() throws Exception {
        long now = RunningService.NOW.getEpochSecond();
        assertEquals(200, closed.post(signed("site=almotamar&expires=" + (now + 60)), "application/json", ARTICLE).statusCode());
        assertEquals(401, closed.post(signed("expires=" + (now - 1)), "application/json", ARTICLE).statusCode());
        String changed = signed("site=almotamar&expires=" + (now + 60)).replace("almotamar", "default");
        assertEquals(401, closed.post(changed, "application/json", ARTICLE).statusCode());
        assertEquals(401, closed.post("/print?expires=" + (now + 60) + "&signature=" + "0".repeat(64), "application/json",
                ARTICLE).statusCode());
    }

    private static String signed(String query) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        byte[] signature = mac.doFinal(("POST\n/print?" + query).getBytes(StandardCharsets.UTF_8));
        return "/print?" + query + "&signature=" + HexFormat.of().formatHex(signature);
    }
}
