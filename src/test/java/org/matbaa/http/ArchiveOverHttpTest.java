package org.matbaa.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.matbaa.archive.Archive;
import org.matbaa.archive.record.CopyRecord;
import org.matbaa.press.Sha256;
import org.matbaa.archive.store.Deposit;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The archive over HTTP: what goes in, Memento (RFC 7089), the page. */
class ArchiveOverHttpTest {
    private static final String KEY = "0123456789abcdef-key";
    private static final String ORIGINAL = "http://a.example.org/";
    private static final String ARABIC = "http://a.example.org/أخبار?رقم=١&x=1";
    @TempDir
    private static Path folder;
    private static NewsSite site;
    private static RunningService service;

    @BeforeAll
    static void start() throws Exception {
        site = new NewsSite();
        site.page("/news/129574.htm", "text/html; charset=utf-8", new String(RunningService.page("story.html"),
                StandardCharsets.UTF_8).replace("windows-1256", "utf-8").getBytes(StandardCharsets.UTF_8));
        try (Archive archive = Archive.openOrCreate(folder)) {
            for (String at : List.of("2000-06-20T18:02:59Z", "2001-03-20T20:35:00Z", "2001-06-21T01:17:31Z",
                    "2009-10-27T20:49:54Z")) {
                archive.add(ORIGINAL, slot -> deposit(slot, Instant.parse(at)));
            }
            archive.add(ARABIC, slot -> deposit(slot, Instant.parse("2024-04-28T21:07:00Z")));
        }
        service = RunningService.start(RunningService.allowing(site) + "access: {keys: ['" + KEY + "']}\n"
                + "archive: {folder: '" + folder + "'}\n");
    }

    @AfterAll
    static void stop() {
        service.close();
        site.close();
    }

    /** The archive's store does not look into what it keeps. */
    private static Deposit deposit(Deposit.Slot slot, Instant at) {
        byte[] pdf = ("%PDF-1.7 of " + at).getBytes(StandardCharsets.UTF_8);
        byte[] source = "<p>source</p>".getBytes(StandardCharsets.UTF_8);
        CopyRecord.Print print = new CopyRecord.Print(slot.version(), at, Sha256.of(pdf), pdf.length, 2,
                new CopyRecord.Order("archive", "almotamar", Optional.empty(), Optional.empty()),
                "خبر <b>قديم</b>", "ar");
        return new Deposit(new CopyRecord(slot.address(), slot.version(), CopyRecord.Event.PRINTED, at, at, print,
                new CopyRecord.Source("source.html", "text/html", Sha256.of(source), source.length), List.of(), "test",
                slot.previousInventory()), Optional.of(new Deposit.Contents(pdf, source)));
    }

    private static HttpResponse<byte[]> post(String path, byte[] body) throws Exception {
        return service.post(path, "application/ld+json", body, "Authorization", "Bearer " + KEY);
    }

    private static String field(HttpResponse<byte[]> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private static String path(String address) {
        URI uri = URI.create(address);
        assertEquals("http://127.0.0.1:" + service.port(), uri.getScheme() + "://" + uri.getAuthority());
        return address.substring(("http://127.0.0.1:" + service.port()).length());
    }

    @Test
    void anArticleIsKeptOnceAndSeenAgain() throws Exception {
        HttpResponse<byte[]> first = post("/archive", RunningService.example("129574.json"));
        assertEquals(201, first.statusCode(), new String(first.body(), StandardCharsets.UTF_8));
        JsonNode kept = new ObjectMapper().readTree(first.body());
        assertEquals("printed", kept.path("event").asText());
        assertEquals("2024-04-28T21:07:30Z", kept.path("at").asText());
        HttpResponse<byte[]> copy = service.get(path(field(first, "Location")));
        assertEquals(200, copy.statusCode());
        assertEquals(kept.path("sha256").asText(), Sha256.of(copy.body()));
        assertEquals("Sun, 28 Apr 2024 21:07:30 GMT", field(copy, "Memento-Datetime"));
        assertEquals("\"" + kept.path("sha256").asText() + "\"", field(copy, "ETag"));
        assertEquals(304, service.get(path(field(first, "Location")), "If-None-Match", field(copy, "ETag")).statusCode());
        HttpResponse<byte[]> again = post("/archive", RunningService.example("129574.json"));
        assertEquals(200, again.statusCode());
        JsonNode seen = new ObjectMapper().readTree(again.body());
        assertEquals("seen-unchanged", seen.path("event").asText());
        assertEquals(2, seen.path("version").asInt());
        assertEquals(kept.path("sha256").asText(), seen.path("sha256").asText());
        String original = kept.path("address").asText();
        assertArrayEquals(RunningService.example("129574.json"), service.get("/archive/source/1/" + original).body());
        String record = new String(service.get("/archive/provenance/2/" + original).body(), StandardCharsets.UTF_8);
        assertTrue(record.contains(kept.path("sha256").asText()) && record.contains(kept.path("sourceSha256").asText()), record);
    }

    @Test
    void aStoryIsFetchedAndKept() throws Exception {
        HttpResponse<byte[]> kept = post("/archive?url=" + URLEncoder.encode(site.address("/news/129574.htm"),
                StandardCharsets.UTF_8) + "&site=almotamar", new byte[0]);
        assertEquals(201, kept.statusCode(), new String(kept.body(), StandardCharsets.UTF_8));
        assertEquals(200, service.get(path(field(kept, "Location"))).statusCode());
        assertEquals(403, post("/archive?url=http%3A%2F%2Fother.example%2F", new byte[0]).statusCode());
    }

    @Test
    void nothingGoesInWithoutAKey() throws Exception {
        byte[] article = RunningService.example("129574.json");
        assertEquals(401, service.post("/archive", "application/ld+json", article).statusCode());
        try (RunningService open = RunningService.start("archive: {folder: '" + folder + "'}")) {
            HttpResponse<byte[]> refused = open.post("/archive", "application/ld+json", article);
            assertEquals(401, refused.statusCode());
            assertTrue(RunningService.problem(refused).path("reason").asText().contains("access.keys"));
        }
    }

    @Test
    void withoutAnArchiveTheServiceSaysSo() throws Exception {
        try (RunningService none = RunningService.start("{}")) {
            for (String path : List.of("/archive", "/archive/timegate/" + ORIGINAL, "/archive/memento/1/" + ORIGINAL)) {
                HttpResponse<byte[]> response = none.get(path);
                assertEquals(404, response.statusCode(), path);
                assertEquals("/problems/no-archive", RunningService.problem(response).path("type").asText());
            }
        }
    }

    @Test
    void theTimeGateNegotiates() throws Exception {
        HttpResponse<byte[]> answer = service.get("/archive/timegate/" + ORIGINAL,
                "Accept-Datetime", "Tue, 20 Mar 2001 20:35:00 GMT");
        assertEquals(302, answer.statusCode());
        assertEquals("accept-datetime", field(answer, "Vary"));
        assertEquals("/archive/memento/2/" + ORIGINAL, path(field(answer, "Location")));
        assertTrue(field(answer, "Link").contains("<" + ORIGINAL + ">; rel=\"original\""));
        assertFalse(answer.headers().firstValue("Memento-Datetime").isPresent());
        HttpResponse<byte[]> copy = service.get(path(field(answer, "Location")));
        assertEquals("Tue, 20 Mar 2001 20:35:00 GMT", field(copy, "Memento-Datetime"));
        assertEquals("%PDF-1.7 of 2001-03-20T20:35:00Z", new String(copy.body(), StandardCharsets.UTF_8));
        assertTrue(field(copy, "Link").contains("rel=\"next memento\"; datetime=\"Thu, 21 Jun 2001 01:17:31 GMT\""));
        HttpResponse<byte[]> head = service.method("HEAD", "/archive/timegate/" + ORIGINAL);
        assertEquals(302, head.statusCode());
        assertEquals("/archive/memento/4/" + ORIGINAL, path(field(head, "Location")));
    }

    @Test
    void whatIsNoDatetimeIsRefusedWithItsLinks() throws Exception {
        HttpResponse<byte[]> answer = service.get("/archive/timegate/" + ORIGINAL, "Accept-Datetime", "yesterday");
        assertEquals(400, answer.statusCode());
        assertEquals("application/problem+json", field(answer, "Content-Type"));
        assertEquals("accept-datetime", field(answer, "Vary"));
        assertTrue(field(answer, "Link").contains("rel=\"timegate\""));
    }

    @Test
    void theTimeMapsListAllCopies() throws Exception {
        HttpResponse<byte[]> links = service.get("/archive/timemap/link/" + ORIGINAL);
        assertEquals("application/link-format", field(links, "Content-Type"));
        String text = new String(links.body(), StandardCharsets.UTF_8);
        assertEquals(7, text.lines().count(), text);
        JsonNode json = new ObjectMapper().readTree(service.get("/archive/timemap/json/" + ORIGINAL).body());
        assertEquals(4, json.at("/mementos/list").size());
        for (JsonNode copy : json.at("/mementos/list")) {
            HttpResponse<byte[]> memento = service.get(path(copy.path("uri").asText()));
            assertEquals("%PDF-1.7 of " + copy.path("datetime").asText(), new String(memento.body(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void anAddressBeyondAsciiWithAQueryIsFoundAsItsEscapesSay() throws Exception {
        String escaped = URI.create(ARABIC).toASCIIString();
        HttpResponse<byte[]> answer = service.get("/archive/timegate/" + escaped);
        assertEquals(302, answer.statusCode());
        String memento = path(field(answer, "Location"));
        assertTrue(memento.matches("\\p{ASCII}+"), memento);
        assertEquals(200, service.get(memento).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/archive/timegate/http://b.example.org/", "/archive/memento/9/http://a.example.org/",
        "/archive/memento/x/http://a.example.org/", "/archive/memento/1/../../../../etc/passwd",
        "/archive/timemap/link/http://b.example.org/", "/archive/source/1/%2e%2e%2f%2e%2e%2fcatalogue.db",
        "/archive/memento/0/http://a.example.org/", "/archive/memento/1/http://a.example.org/%00"})
    void whatIsNotThereIsAProblem(String path) throws Exception {
        String answer = service.raw("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 404") || answer.startsWith("HTTP/1.1 400"), answer.lines().findFirst().orElse(""));
        assertTrue(answer.contains("application/problem+json"), answer);
    }

    @Test
    void aHostThatIsNoneMakesNoLinks() throws Exception {
        String answer = service.raw("GET /archive/timegate/" + ORIGINAL
                + " HTTP/1.1\r\nHost: a.example/evil\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 400"), answer.lines().findFirst().orElse(""));
    }

    @Test
    void aSourceIsNeverAPageOfTheService() throws Exception {
        HttpResponse<byte[]> source = service.get("/archive/source/1/" + ORIGINAL);
        assertEquals("application/octet-stream", field(source, "Content-Type"));
        assertTrue(field(source, "Content-Disposition").startsWith("attachment;"));
        assertTrue(field(source, "Content-Security-Policy").contains("sandbox"));
    }

    @Test
    void thePageListsTheCopiesThatAreLookedFor() throws Exception {
        String page = new String(service.get("/archive?lang=ar&url=" + URLEncoder.encode(ORIGINAL, StandardCharsets.UTF_8))
                .body(), StandardCharsets.UTF_8);
        assertEquals(4, page.split("<li id=").length - 1);
        assertTrue(page.contains("dir=\"rtl\""));
        assertTrue(page.contains("خبر &lt;b&gt;قديم&lt;/b&gt;"), "headlines are text");
        assertEquals(4, page.split("<circle ").length - 1);
        String one = new String(service.get("/archive?lang=en&from=2001-01-01&until=2001-12-31&headline="
                + URLEncoder.encode("قَدِيم", StandardCharsets.UTF_8)).body(), StandardCharsets.UTF_8);
        assertEquals(2, one.split("<li id=").length - 1);
        assertEquals(400, service.get("/archive?from=yesterday").statusCode());
    }

    @Test
    void aDamagedCopyIsNotGivenAway() throws Exception {
        Path own = Files.createTempDirectory(folder.getParent(), "damaged");
        try (Archive archive = Archive.openOrCreate(own)) {
            archive.add(ORIGINAL, slot -> deposit(slot, Instant.parse("2024-01-01T00:00:00Z")));
        }
        try (Stream<Path> files = Files.walk(own)) {
            Path print = files.filter(file -> file.endsWith("print.pdf")).findFirst().orElseThrow();
            byte[] bytes = Files.readAllBytes(print);
            bytes[3] ^= 1;
            Files.write(print, bytes);
        }
        try (RunningService damaged = RunningService.start("archive: {folder: '" + own + "'}")) {
            HttpResponse<byte[]> response = damaged.get("/archive/memento/1/" + ORIGINAL);
            assertEquals(500, response.statusCode());
            assertEquals("/problems/damaged-copy", RunningService.problem(response).path("type").asText());
            assertFalse(new String(response.body(), StandardCharsets.UTF_8).contains(own.toString()));
        }
    }
}
