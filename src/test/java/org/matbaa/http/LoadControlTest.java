package org.matbaa.http;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Bounded renders, a bounded queue, deadlines that stop the work, one render for equal requests. */
class LoadControlTest {
    private static final int PARAGRAPHS = 20_000;

    private static String longArticle(String headline, int paragraphs) {
        String line = "وقال المتحدث إن 25% من المشاريع اكتملت في 2024 وإن العمل جار على بقيتها في جميع المحافظات.\\n";
        return "{\"headline\":\"" + headline + "\",\"inLanguage\":\"ar\",\"articleBody\":\"" + line.repeat(paragraphs) + "\"}";
    }

    private static List<HttpResponse<byte[]>> together(List<Callable<HttpResponse<byte[]>>> calls) throws Exception {
        try (ExecutorService clients = Executors.newFixedThreadPool(calls.size())) {
            List<HttpResponse<byte[]>> responses = new ArrayList<>();
            for (Future<HttpResponse<byte[]>> future : clients.invokeAll(calls)) {
                responses.add(future.get());
            }
            return responses;
        }
    }

    private static double metric(RunningService service, String name) throws Exception {
        Matcher line = Pattern.compile("(?m)^" + Pattern.quote(name) + " (\\S+)$")
                .matcher(new String(service.get("/metrics").body()));
        assertTrue(line.find(), name);
        return Double.parseDouble(line.group(1));
    }

    private static void awaitIdle(RunningService service) throws Exception {
        while (metric(service, "matbaa_renders_running") > 0) {
            Thread.sleep(20);
        }
    }

    static List<String> costlyArticles() {
        String html = "{\"headline\":\"x\",\"articleBodyHtml\":\"%s\"}";
        return List.of(longArticle("طويل", PARAGRAPHS),
                html.formatted("<table>" + ("<tr>" + "<td>خلية</td>".repeat(20) + "</tr>").repeat(2_000) + "</table>"),
                html.formatted("<table>" + ("<tr>" + "<td></td>".repeat(20) + "</tr>").repeat(4_000) + "</table>"),
                html.formatted("<p>" + "كلمة <b>غليظة</b> ".repeat(40_000) + "</p>"),
                html.formatted("<p>" + "كلمة".repeat(200_000) + "</p>"),
                html.formatted("<ul>" + "<li>بند</li>".repeat(60_000) + "</ul>"));
    }

    @ParameterizedTest
    @MethodSource("costlyArticles")
    void pastItsDeadlineARenderIsStoppedAndItsThreadIsFree(String article) throws Exception {
        try (RunningService service = RunningService.start("render: {threads: 1, deadlineMillis: 200}")) {
            HttpResponse<byte[]> late = service.postJson(article);
            assertEquals(503, late.statusCode());
            assertEquals("/problems/deadline", RunningService.problem(late).path("type").asText());
            assertTrue(late.headers().firstValue("Retry-After").isPresent());
            awaitIdle(service);
            assertEquals(0, metric(service, "matbaa_copies_total{source=\"made\"}"), "it was stopped, not finished");
        }
    }

    @Test
    void whenTheQueueIsFullTheRestIsRefusedAtOnceAndTheAcceptedArePrinted() throws Exception {
        try (RunningService service = RunningService.start("render: {threads: 1, queue: 2, deadlineMillis: 60000}")) {
            List<Callable<HttpResponse<byte[]>>> calls = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                String article = longArticle("خبر " + i, 400);
                calls.add(() -> service.postJson(article));
            }
            List<HttpResponse<byte[]>> responses = together(calls);
            List<HttpResponse<byte[]>> refused = responses.stream().filter(r -> r.statusCode() == 503).toList();
            assertTrue(responses.stream().allMatch(r -> r.statusCode() == 200 || r.statusCode() == 503));
            assertTrue(responses.size() - refused.size() >= 3, "one runs and two wait");
            assertTrue(!refused.isEmpty(), "the others found no place");
            for (HttpResponse<byte[]> response : refused) {
                assertEquals("/problems/busy", RunningService.problem(response).path("type").asText());
                assertEquals("2", response.headers().firstValue("Retry-After").orElse(""));
            }
            assertEquals(200, service.get("/readyz").statusCode());
        }
    }

    @Test
    void equalRequestsAreRenderedOnceAndAllGetTheSameBytes() throws Exception {
        try (RunningService service = RunningService.start("render: {threads: 2}")) {
            String article = longArticle("خبر واحد", 300);
            List<HttpResponse<byte[]>> responses = together(Collections.nCopies(10, () -> service.postJson(article)));
            for (HttpResponse<byte[]> response : responses) {
                assertEquals(200, response.statusCode());
                assertArrayEquals(responses.getFirst().body(), response.body());
            }
            assertEquals(1, metric(service, "matbaa_copies_total{source=\"made\"}"));
            assertEquals(9, metric(service, "matbaa_copies_total{source=\"joined\"}")
                    + metric(service, "matbaa_copies_total{source=\"hit\"}"));
        }
    }

    @ParameterizedTest
    @CsvSource({"200,200", "500,502"})
    void aStoryThatManyAskForIsFetchedOnce(int answer, int expected) throws Exception {
        // More than may be fetched at once, and the page comes when they all have asked.
        int clients = 40;
        byte[] story = RunningService.page("json-ld.html");
        CountDownLatch asked = new CountDownLatch(1);
        try (NewsSite site = new NewsSite().on("/story", exchange -> {
                try {
                    asked.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                NewsSite.answer(exchange, answer, "text/html", story);
            }); RunningService service = RunningService.start(RunningService.allowing(site))) {
            CountDownLatch begun = new CountDownLatch(clients);
            Thread release = new Thread(() -> {
                try {
                    begun.await();
                    Thread.sleep(1_000);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                asked.countDown();
            });
            release.start();
            List<HttpResponse<byte[]>> responses = together(Collections.nCopies(clients, () -> {
                begun.countDown();
                return service.get(RunningService.printPath(site.address("/story")));
            }));
            release.join();
            responses.forEach(response -> assertEquals(expected, response.statusCode()));
            assertEquals(1, site.visits("/story"));
        }
    }

    @Test
    void oneWhoLeavesDoesNotStopTheOthers() throws Exception {
        RenderPool pool = new RenderPool(1, 4);
        Flights<String, String> flights = new Flights<>(pool);
        try (ExecutorService clients = Executors.newFixedThreadPool(2)) {
            AtomicInteger runs = new AtomicInteger();
            Callable<String> work = () -> {
                runs.incrementAndGet();
                Thread.sleep(400);
                return "done";
            };
            var patient = clients.submit(() -> flights.get("k", work, Duration.ofSeconds(30)));
            var hasty = clients.submit(() -> flights.get("k", work, Duration.ofMillis(50)));
            assertEquals(TimeoutException.class, assertThrows(
                    ExecutionException.class, hasty::get).getCause().getClass());
            assertEquals("done", patient.get().value());
            assertEquals(1, runs.get());
        } finally {
            pool.stop(Duration.ZERO);
        }
    }

    @Test
    void aThreadThatIsKilledIsReplacedAndItsOrderFails() throws Exception {
        RenderPool pool = new RenderPool(1, 4);
        Flights<String, String> flights = new Flights<>(pool);
        pool.execute(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> { });
            throw new OutOfMemoryError("this one only");
        });
        assertEquals("alive", flights.get("a", () -> "alive", Duration.ofSeconds(30)).value());
        var failure = assertThrows(ExecutionException.class,
                () -> flights.get("b", () -> {
                    throw new StackOverflowError();
                }, Duration.ofSeconds(30)));
        assertEquals(StackOverflowError.class, failure.getCause().getClass());
        assertEquals("alive", flights.get("b", () -> "alive", Duration.ofSeconds(30)).value());
        pool.stop(Duration.ZERO);
    }

    @Test
    void aStopFinishesWhatRuns() throws Exception {
        RunningService service = RunningService.start("render: {threads: 1}");
        try (ExecutorService clients = Executors.newSingleThreadExecutor()) {
            Future<HttpResponse<byte[]>> running = clients.submit(() -> service.postJson(longArticle("قيد الطباعة", 1500)));
            while (metric(service, "matbaa_renders_running") == 0) {
                Thread.sleep(5);
            }
            service.close();
            assertEquals(200, running.get().statusCode());
        }
    }

    @Test
    void aClientHasItsShareAMinute() throws Exception {
        try (RunningService service = RunningService.start("access: {requestsPerMinute: 3, trustedProxies: [127.0.0.1]}")) {
            String article = longArticle("خبر", 1);
            for (int i = 0; i < 3; i++) {
                assertEquals(200, service.postJson(article).statusCode());
            }
            HttpResponse<byte[]> refused = service.postJson(article);
            assertEquals(429, refused.statusCode());
            assertTrue(refused.headers().firstValue("Retry-After").isPresent());
            assertEquals(200, service.post("/print", "application/json", article.getBytes(StandardCharsets.UTF_8),
                    "X-Forwarded-For", "198.51.100.7").statusCode(), "another client, behind the proxy");
            assertEquals(200, service.get("/healthz").statusCode(), "health is not counted");
        }
    }
}
