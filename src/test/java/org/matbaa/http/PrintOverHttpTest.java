package org.matbaa.http;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.matbaa.pdf.Conformance;

import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Articles in, PDFs out, over real HTTP, with a news site on loopback. */
class PrintOverHttpTest {
    private static final String ORIGINAL = "http://www.almotamar.net/news/129574.htm";
    private static NewsSite site;
    private static RunningService service;

    @BeforeAll
    static void start() throws Exception {
        byte[] story = windows1256("story.html");
        site = new NewsSite().page("/news/129574.htm", "text/html", story)
                .page("/news/print.php", "text/html; charset=windows-1256", windows1256("print.html"))
                .page("/images/129574.jpg", "image/jpeg", RunningService.example("129574.jpg"))
                .redirect("/old/129574", "/news/129574.htm");
        service = RunningService.start(RunningService.allowing(site));
    }

    @AfterAll
    static void stop() {
        service.close();
        site.close();
    }

    private static byte[] windows1256(String page) throws Exception {
        return new String(RunningService.page(page), StandardCharsets.UTF_8).getBytes(Charset.forName("windows-1256"));
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("[\\u200E\\u200F\\u2060]", "");
        }
    }

    private static String field(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    @Test
    void aPostedArticleComesBackAsItsPdf() throws Exception {
        HttpResponse<byte[]> response = service.post("/print", "application/ld+json",
                RunningService.example("129574.json"));
        assertEquals(200, response.statusCode());
        assertEquals("application/pdf", field(response, "Content-Type"));
        assertEquals("ar", field(response, "Content-Language"));
        assertEquals("<" + ORIGINAL + ">; rel=\"original\"", field(response, "Link"));
        assertEquals("Sun, 28 Apr 2024 21:07:00 GMT", field(response, "Last-Modified"));
        assertTrue(field(response, "Content-Disposition").startsWith(
                "inline; filename=\"129574.pdf\"; filename*=UTF-8''%D9%84%D8%A7%D9%81"));
        assertTrue(text(response.body()).contains("ستافان"));
    }

    @Test
    void theLinkOfASitesTemplateGivesTheStoryWithItsPicture() throws Exception {
        HttpResponse<byte[]> response = service.get(RunningService.printPath(site.address("/news/129574.htm"))
                + "&site=almotamar");
        assertEquals(200, response.statusCode(), () -> new String(response.body(), StandardCharsets.UTF_8));
        String text = text(response.body());
        assertTrue(text.contains("ستافان"), text);
        assertTrue(text.contains("تمت طباعة الخبر في: الإثنين, 29-أبريل-2024 الساعة: 12:07 ص"), text);
        try (PDDocument document = Loader.loadPDF(response.body())) {
            boolean[] hasPicture = {false};
            document.getPage(0).getResources().getXObjectNames().forEach(name -> hasPicture[0] = true);
            assertTrue(hasPicture[0], "the picture was fetched");
        }
    }

    /** With the page as it was fetched within it. */
    @Test
    void theArchiveProfileKeepsItsStandards() throws Exception {
        HttpResponse<byte[]> posted = service.post("/print?profile=archive", "application/ld+json",
                RunningService.example("129574.json"));
        HttpResponse<byte[]> fetched = service.get(RunningService.printPath(site.address("/news/129574.htm"))
                + "&site=almotamar&profile=archive");
        for (HttpResponse<byte[]> response : List.of(posted, fetched)) {
            assertEquals(200, response.statusCode(), () -> new String(response.body(), StandardCharsets.UTF_8));
            assertEquals(List.of(), Conformance.check(response.body(), Conformance.Standard.PDF_A_3A));
            assertEquals(List.of(), Conformance.check(response.body(), Conformance.Standard.PDF_UA_1));
        }
        assertArrayEquals(windows1256("story.html"), attached(fetched.body()));
        assertArrayEquals(RunningService.example("129574.json"), attached(posted.body()));
    }

    private static byte[] attached(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var files = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames().values();
            return files.iterator().next().getEmbeddedFile().toByteArray();
        }
    }

    @Test
    void thePrintViewAndARedirectGiveTheStoryToo() throws Exception {
        for (String path : new String[] {"/news/print.php?id=129574", "/old/129574"}) {
            HttpResponse<byte[]> response = service.get(RunningService.printPath(site.address(path))
                    + "&site=almotamar&disposition=attachment");
            assertEquals(200, response.statusCode(), path);
            assertTrue(field(response, "Content-Disposition").startsWith("attachment; "), path);
            assertEquals("<" + ORIGINAL + ">; rel=\"original\"", field(response, "Link"));
        }
    }

    @Test
    void aSecondRequestIsAnsweredFromTheCacheWithTheSameBytes() throws Exception {
        String path = RunningService.printPath(site.address("/news/129574.htm")) + "&site=almotamar&font=Amiri";
        byte[] first = service.get(path).body();
        byte[] second = service.get(path).body();
        assertArrayEquals(first, second);
        assertTrue(service.log().lines().anyMatch(line -> line.contains("\"copy\":\"hit\"")), service.log());
    }

    @Test
    void conditionalRequestsAndHead() throws Exception {
        String path = RunningService.printPath(site.address("/news/129574.htm")) + "&site=almotamar";
        HttpResponse<byte[]> whole = service.get(path);
        String etag = field(whole, "ETag");
        assertTrue(field(whole, "Cache-Control").startsWith("public, max-age="));

        HttpResponse<byte[]> known = service.get(path, "If-None-Match", "\"other\", " + etag);
        assertEquals(304, known.statusCode());
        assertEquals(etag, field(known, "ETag"));
        assertEquals(0, known.body().length);
        assertEquals(304, service.get(path, "If-Modified-Since", field(whole, "Last-Modified")).statusCode());
        assertEquals(200, service.get(path, "If-None-Match", "\"other\"",
                "If-Modified-Since", field(whole, "Last-Modified")).statusCode(), "a tag goes before a date");
        assertEquals(412, service.get(path, "If-Match", "\"other\"").statusCode());

        HttpResponse<byte[]> head = service.method("HEAD", path);
        assertEquals(200, head.statusCode());
        assertEquals(Integer.toString(whole.body().length), field(head, "Content-Length"));
        assertEquals(etag, field(head, "ETag"));
        assertEquals(0, head.body().length);
    }

    @ParameterizedTest
    @CsvSource({"text/html; charset=utf-8,open-graph.html", "application/xhtml+xml,json-ld.html",
        "text/html; charset=utf-8,story.html"})
    void pagesCanBePosted(String type, String page) throws Exception {
        HttpResponse<byte[]> response = service.post("/print?site=almotamar", type, RunningService.page(page));
        assertEquals(200, response.statusCode(), () -> new String(response.body(), StandardCharsets.UTF_8));
        assertTrue(text(response.body()).contains("ستافان"));
    }

    @Test
    void ninjsCanBePosted() throws Exception {
        String ninjs = "{\"uri\":\"https://a.example/1\",\"language\":\"ar\",\"headlines\":[{\"value\":\"عنوان\"}],"
                + "\"bodies\":[{\"contentType\":\"text/plain\",\"value\":\"نص الخبر\"}]}";
        HttpResponse<byte[]> response = service.post("/print", "application/vnd.iptc.ninjs+json",
                ninjs.getBytes(StandardCharsets.UTF_8));
        assertEquals(200, response.statusCode());
        assertTrue(text(response.body()).contains("عنوان"));
        assertTrue(Arrays.equals("%PDF-".getBytes(StandardCharsets.US_ASCII), Arrays.copyOf(response.body(), 5)));
    }

    @Test
    void theLogHasOneLineARequestWithItsIdAndStages() throws Exception {
        HttpResponse<byte[]> response = service.post("/print?font=Amiri", "application/ld+json",
                RunningService.example("sport-score.json"), "X-Request-Id", "test-17");
        assertEquals("test-17", field(response, "X-Request-Id"));
        String line = service.log().lines().filter(l -> l.contains("\"id\":\"test-17\"")).findFirst().orElseThrow();
        assertTrue(line.contains("\"status\":200") && line.contains("\"copy\":\"made\"")
                && line.contains("\"stageMillis\":{\"read\":") && line.contains("\"print\":"), line);
    }
}
