package org.matbaa.http;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.zip.GZIPOutputStream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What becomes of a print link when the story's site fails in its many ways. After each the service is well. */
class FaultyWorldTest {
    private static NewsSite site;
    private static ServerSocket broken;
    private static RunningService service;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void start() throws Exception {
        site = new NewsSite()
                .on("/500", exchange -> NewsSite.answer(exchange, 500, "text/html", new byte[0]))
                .on("/404", exchange -> NewsSite.answer(exchange, 404, "text/html", new byte[0]))
                .on("/206", exchange -> NewsSite.answer(exchange, 206, "text/html", new byte[] {'x'}))
                .redirect("/loop", "/loop").redirect("/a", "/b").redirect("/b", "/a")
                .on("/nowhere", exchange -> {
                    exchange.sendResponseHeaders(302, -1);
                    exchange.close();
                })
                .on("/slow", exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    drip(exchange.getResponseBody());
                })
                .page("/pdf", "application/pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII))
                .page("/empty", "text/html", new byte[0])
                .page("/no-story", "text/html", "<html><body></body></html>".getBytes(StandardCharsets.US_ASCII))
                .page("/large", "text/html", new byte[2 * 1024 * 1024])
                .on("/bomb", exchange -> {
                    exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                    NewsSite.answer(exchange, 200, "text/html", bomb());
                })
                .on("/bad-gzip", exchange -> {
                    exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                    NewsSite.answer(exchange, 200, "text/html", "no gzip at all".getBytes(StandardCharsets.US_ASCII));
                })
                .on("/brotli", exchange -> {
                    exchange.getResponseHeaders().set("Content-Encoding", "br");
                    NewsSite.answer(exchange, 200, "text/html", new byte[10]);
                });
        broken = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().start(FaultyWorldTest::serveBroken);
        service = RunningService.start(RunningService.allowing(site).replace("timeoutMillis: 60000", "timeoutMillis: 2000")
                .replace("ports: [80", "ports: [" + broken.getLocalPort() + ", 1, 80"));
    }

    /** Ten megabytes of nothing in ten kilobytes. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(new byte[10 * 1024 * 1024]);
        }
        return bytes.toByteArray();
    }

    private static void drip(OutputStream out) throws IOException {
        try {
            while (true) {
                out.write(' ');
                out.flush();
                Thread.sleep(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Answers by the path: half a body, no HTTP, nothing at all, endless fields. */
    private static void serveBroken() {
        while (!broken.isClosed()) {
            try (Socket socket = broken.accept()) {
                byte[] head = new byte[4096];
                InputStream in = socket.getInputStream();
                int length = in.read(head);
                String path = new String(head, 0, Math.max(0, length), StandardCharsets.US_ASCII).split(" ")[1];
                String answer = switch (path) {
                    case "/half" -> "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5000\r\n\r\n<p>half";
                    case "/half-chunked" -> "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n";
                    case "/nonsense" -> "I am no web server\r\n\r\n";
                    case "/fields" -> "HTTP/1.1 200 OK\r\n" + "X: y\r\n".repeat(10_000);
                    default -> "";
                };
                socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            } catch (IOException | RuntimeException e) {
                // The client left: it may.
            }
        }
    }

    @AfterEach
    void theServiceIsWell() throws Exception {
        assertEquals(200, service.get("/readyz").statusCode());
        assertEquals(200, service.postJson("{\"headline\":\"x\",\"articleBody\":\"y\"}").statusCode());
    }

    @AfterAll
    static void stop() throws IOException {
        service.close();
        broken.close();
        site.close();
    }

    @ParameterizedTest
    @CsvSource({"/500,502,fetch-failed,status 500", "/404,502,fetch-failed,status 404", "/206,502,fetch-failed,status 206",
        "/loop,502,fetch-failed,redirects more than", "/a,502,fetch-failed,redirects more than",
        "/nowhere,502,fetch-failed,redirects to nowhere", "/slow,504,fetch-timeout,in time",
        "/pdf,422,not-an-article,application/pdf", "/empty,422,not-an-article,no article",
        "/no-story,422,not-an-article,no article", "/large,502,fetch-failed,larger than 1 MB",
        "/bomb,502,fetch-failed,larger than 1 MB", "/bad-gzip,502,fetch-failed,compression",
        "/brotli,502,fetch-failed,not asked for"})
    void aFaultOfTheSiteIsNamed(String path, int status, String kind, String reason) throws Exception {
        assertProblem(service.get(RunningService.printPath(site.address(path))), status, kind, reason);
    }

    @ParameterizedTest
    @CsvSource({"/half,broke off", "/half-chunked,broke off", "/nonsense,not proper HTTP", "/fields,not proper HTTP",
        "/nothing,not proper HTTP"})
    void aBrokenAnswerIsNamed(String path, String reason) throws Exception {
        assertProblem(service.get(RunningService.printPath("http://localhost:" + broken.getLocalPort() + path)),
                502, "fetch-failed", reason);
    }

    @Test
    void aSiteThatIsDownIsNamed() throws Exception {
        assertProblem(service.get(RunningService.printPath("http://localhost:1/x")), 502, "fetch-failed", "reached");
    }

    @Test
    void aLogOnAFullDiskStopsNothing() throws Exception {
        try (PrintStream full = new PrintStream(new FileOutputStream("/dev/full"), true);
             HttpService other = HttpService.start(ServiceConfig.STANDARD.listeningOn("127.0.0.1", 0),
                     RunningService.PRESS, full);
             HttpClient client = HttpClient.newHttpClient()) {
            URI health = URI.create("http://127.0.0.1:" + other.port() + "/healthz");
            for (int i = 0; i < 3; i++) {
                assertEquals(200, client.send(HttpRequest.newBuilder(health).build(),
                        HttpResponse.BodyHandlers.discarding()).statusCode());
            }
            assertTrue(full.checkError(), "nothing could be written");
        }
    }

    @Test
    void aCertificateThatDoesNotHoldIsNamed() throws Exception {
        HttpsServer server = selfSigned();
        try (RunningService other = RunningService.start(RunningService.allowing(site)
                .replace("ports: [80", "ports: [" + server.getAddress().getPort() + ", 80"))) {
            assertProblem(other.get(RunningService.printPath("https://localhost:" + server.getAddress().getPort() + "/")),
                    502, "fetch-failed", "certificate");
        } finally {
            server.stop(0);
        }
    }

    private static HttpsServer selfSigned() throws Exception {
        Path store = folder.resolve("keys.p12");
        String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Process made = new ProcessBuilder(keytool, "-genkeypair", "-keyalg", "EC", "-dname", "CN=localhost", "-alias", "a",
                "-storetype", "PKCS12", "-storepass", "changeit", "-keystore", store.toString()).inheritIO().start();
        assertEquals(0, made.waitFor());
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, "changeit".toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, "changeit".toCharArray());
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(managers.getKeyManagers(), null, null);
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(tls));
        server.start();
        return server;
    }

    private static void assertProblem(HttpResponse<byte[]> response, int status, String kind, String reason)
            throws IOException {
        String body = new String(response.body(), StandardCharsets.UTF_8);
        assertEquals(status, response.statusCode(), body);
        assertEquals("/problems/" + kind, RunningService.problem(response).path("type").asText());
        assertTrue(RunningService.problem(response).path("reason").asText().contains(reason), body);
    }
}
