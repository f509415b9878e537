package org.matbaa.archive.memento;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.matbaa.archive.record.CopyRecord;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The requests of RFC 7089's own examples: the original {@code http://a.example.org/} and its versions. */
class MementoTest {
    private static final String ORIGINAL = "http://a.example.org/";
    private static final MementoAddresses ADDRESSES = new MementoAddresses("http://arxiv.example.net");
    private static final TimeGate GATE = new TimeGate(ADDRESSES);

    /** Versions of figure 28 and of sections 4.2.1 and 5, in the order in which they might be recorded. */
    private static final List<CopyRecord> VERSIONS = versions("2000-06-20T18:02:59Z", "2001-03-20T20:35:00Z",
            "2009-10-27T20:49:54Z", "2001-06-21T01:17:31Z");

    private static List<CopyRecord> versions(String... instants) {
        List<CopyRecord> versions = new ArrayList<>();
        for (String instant : instants) {
            Instant at = Instant.parse(instant);
            CopyRecord.Print print = new CopyRecord.Print(1, at, "00", 1, 1,
                    new CopyRecord.Order("archive", "default", Optional.empty(), Optional.empty()), "t", "en");
            versions.add(new CopyRecord(ORIGINAL, versions.size() + 1, CopyRecord.Event.PRINTED, at, at, print,
                    new CopyRecord.Source("source.html", "text/html", "00", 1), List.of(), "test", Optional.empty()));
        }
        return versions;
    }

    private static MementoAnswer get(String acceptDatetime) {
        return GATE.answer(VERSIONS, Optional.ofNullable(acceptDatetime));
    }

    @Test
    void theTimeGateRedirectsToTheVersionOfTheMoment() {
        MementoAnswer answer = get("Tue, 20 Mar 2001 20:35:00 GMT");
        assertEquals(302, answer.status());
        assertEquals("accept-datetime", answer.headers().get("Vary"));
        assertEquals("http://arxiv.example.net/archive/memento/2/http://a.example.org/",
                answer.headers().get("Location"));
        assertFalse(answer.headers().containsKey("Memento-Datetime"), "section 2.1.2: not on a TimeGate's answer");
        String links = answer.headers().get("Link");
        assertTrue(links.contains("<http://a.example.org/>; rel=\"original\""), links);
        assertTrue(links.contains("<http://arxiv.example.net/archive/timemap/link/http://a.example.org/>;"
                + " rel=\"timemap\"; type=\"application/link-format\""), links);
        assertTrue(links.contains("<http://arxiv.example.net/archive/memento/1/http://a.example.org/>;"
                + " rel=\"first prev memento\"; datetime=\"Tue, 20 Jun 2000 18:02:59 GMT\""), links);
        assertTrue(links.contains("rel=\"memento\"; datetime=\"Tue, 20 Mar 2001 20:35:00 GMT\""), links);
        assertTrue(links.contains("rel=\"next memento\"; datetime=\"Thu, 21 Jun 2001 01:17:31 GMT\""), links);
        assertTrue(links.contains("rel=\"last memento\"; datetime=\"Tue, 27 Oct 2009 20:49:54 GMT\""), links);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tue, 20 Mar 2001 20:34:59 GMT | 1
            Thu, 21 Jun 2001 01:17:30 GMT | 2
            Thu, 21 Jun 2001 01:17:31 GMT | 4
            Sat, 03 Oct 2009 10:00:00 GMT | 4
            Fri, 24 Nov 2034 00:00:00 GMT | 3
            Tue, 11 Sep 1990 00:00:00 GMT | 1
            """)
    void theVersionIsTheNewestThatWasThere(String datetime, int version) {
        assertTrue(get(datetime).headers().get("Location").contains("/memento/" + version + "/"), datetime);
    }

    @Test
    void withoutADatetimeTheNewestIsGiven() {
        assertTrue(get(null).headers().get("Location").contains("/memento/3/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2001-03-20T20:35:00Z", "Tue, 20 Mar 2001 20:35:00", "20 Mar 2001 20:35:00 GMT",
        "Mon, 20 Mar 2001 20:35:00 GMT", "Fri, 30 Feb 2001 20:35:00 GMT", "Tue, 20 Mar 2001 25:35:00 GMT",
        "Tue, 20 Mar 2001 20:35:00 UTC", ""})
    void whatIsNoDatetimeIsABadRequest(String datetime) {
        assertEquals(400, get(datetime).status());
        assertFalse(get(datetime).headers().containsKey("Location"));
        assertEquals("accept-datetime", get(datetime).headers().get("Vary"));
    }

    @Test
    void anAddressWithoutCopiesIsNotFound() {
        assertEquals(404, GATE.answer(List.of(), Optional.empty()).status());
        assertEquals(404, new TimeMap(ADDRESSES).links(List.of()).status());
        assertEquals(404, new TimeMap(ADDRESSES).json(List.of()).status());
    }

    @Test
    void aVersionSaysItsOwnMomentAndItsNeighbours() {
        Map<String, String> headers = new MementoHeaders(ADDRESSES).of(VERSIONS.get(2), VERSIONS);
        assertEquals("Tue, 27 Oct 2009 20:49:54 GMT", headers.get("Memento-Datetime"));
        assertTrue(headers.get("Link").contains("rel=\"last memento\"; datetime=\"Tue, 27 Oct 2009 20:49:54 GMT\""));
        assertTrue(headers.get("Link").contains("rel=\"timegate\""));
    }

    @Test
    void theTimeMapListsAllVersionsInOrder() {
        MementoAnswer answer = new TimeMap(ADDRESSES).links(VERSIONS);
        assertEquals("application/link-format", answer.headers().get("Content-Type"));
        assertEquals(List.of(
                "<http://a.example.org/>; rel=\"original\",",
                "<http://arxiv.example.net/archive/timemap/link/http://a.example.org/>; rel=\"self\";"
                        + " type=\"application/link-format\"; from=\"Tue, 20 Jun 2000 18:02:59 GMT\";"
                        + " until=\"Tue, 27 Oct 2009 20:49:54 GMT\",",
                "<http://arxiv.example.net/archive/timegate/http://a.example.org/>; rel=\"timegate\",",
                "<http://arxiv.example.net/archive/memento/1/http://a.example.org/>; rel=\"first memento\";"
                        + " datetime=\"Tue, 20 Jun 2000 18:02:59 GMT\",",
                "<http://arxiv.example.net/archive/memento/2/http://a.example.org/>; rel=\"memento\";"
                        + " datetime=\"Tue, 20 Mar 2001 20:35:00 GMT\",",
                "<http://arxiv.example.net/archive/memento/4/http://a.example.org/>; rel=\"memento\";"
                        + " datetime=\"Thu, 21 Jun 2001 01:17:31 GMT\",",
                "<http://arxiv.example.net/archive/memento/3/http://a.example.org/>; rel=\"last memento\";"
                        + " datetime=\"Tue, 27 Oct 2009 20:49:54 GMT\""), answer.body().lines().toList());
    }

    @Test
    void theOnlyVersionIsFirstAndLast() {
        String body = new TimeMap(ADDRESSES).links(VERSIONS.subList(0, 1)).body();
        assertTrue(body.contains("rel=\"first last memento\""), body);
    }

    @Test
    void theTimeMapInJsonHasTheSame() throws Exception {
        JsonNode json = new ObjectMapper().readTree(new TimeMap(ADDRESSES).json(VERSIONS).body());
        assertEquals(ORIGINAL, json.path("original_uri").asText());
        assertEquals(4, json.at("/mementos/list").size());
        assertEquals("2000-06-20T18:02:59Z", json.at("/mementos/first/datetime").asText());
        assertEquals("http://arxiv.example.net/archive/memento/3/http://a.example.org/",
                json.at("/mementos/last/uri").asText());
    }

    @Test
    void anAddressCannotBreakOutOfAHeader() {
        assertEquals("http://x/%0D%0ASet-Cookie:a%3E%22", MementoAddresses.escaped("http://x/\r\nSet-Cookie:a>\""));
    }
}
