package org.matbaa.archive.seal;

import com.sun.net.httpserver.HttpServer;
import eu.europa.esig.dss.spi.exception.DSSExternalResourceException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class BoundedLoaderTest {
    private static final int MAX_BYTES = 1000;

    private final CountDownLatch end = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final BoundedLoader loader = new BoundedLoader(client,
            new BoundedLoader.Bounds(Duration.ofSeconds(2), MAX_BYTES), "application/ocsp-request");
    private HttpServer server;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        serve("/full", 200, new byte[MAX_BYTES]);
        serve("/more", 200, new byte[MAX_BYTES + 1]);
        serve("/away", 503, new byte[0]);
        server.createContext("/moved", exchange -> {
            exchange.getResponseHeaders().set("Location", at("/full"));
            exchange.sendResponseHeaders(302, -1);
        });
        server.createContext("/begun", exchange -> {
            exchange.sendResponseHeaders(200, MAX_BYTES);
            exchange.getResponseBody().write(1);
            exchange.getResponseBody().flush();
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        server.createContext("/echo", exchange -> {
            byte[] type = exchange.getRequestHeaders().getFirst("Content-Type").getBytes();
            exchange.sendResponseHeaders(200, type.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(type);
            }
        });
        server.start();
    }

    private void serve(String path, int status, byte[] body) {
        server.createContext(path, exchange -> {
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
    }

    @AfterEach
    void close() {
        end.countDown();
        server.stop(0);
        threads.shutdownNow();
        client.shutdownNow();
    }

    private String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    @Test
    void readsAsMuchAsIsAllowed() {
        assertEquals(MAX_BYTES, loader.get(at("/full")).length);
        assertArrayEquals("application/ocsp-request".getBytes(), loader.post(at("/echo"), new byte[1]));
    }

    @ParameterizedTest
    @CsvSource({"/more, answers with more than 1000 bytes", "/away, answers with status 503",
        "/moved, answers with status 302", "/begun, does not answer within 2000 ms"})
    void refusesWhatIsBeyondBounds(String path, String why) {
        DSSExternalResourceException refused = assertThrows(DSSExternalResourceException.class,
                () -> loader.get(at(path)));
        assertEquals(at(path) + " " + why, refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"file:///etc/passwd", "ldap://127.0.0.1/cn=list", "ftp://127.0.0.1/list", "no address"})
    void asksOverHttpOnly(String address) {
        DSSExternalResourceException refused = assertThrows(DSSExternalResourceException.class,
                () -> loader.get(address));
        assertTrue(refused.getMessage().endsWith("is no http or https address"), refused.getMessage());
    }

    @Test
    void triesOneAddressAfterTheOther() {
        assertEquals(at("/full"), loader.get(List.of(at("/away"), at("/full"))).getUrlString());
        assertThrows(DSSExternalResourceException.class, () -> loader.get(List.of()));
    }
}
