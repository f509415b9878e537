package org.matbaa.http;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The sample configuration, run by Debian's nginx before the real service. */
class NginxTest {
    @TempDir
    private static Path folder;
    private static RunningService service;
    private static Process nginx;
    private static int port;

    @BeforeAll
    static void start() throws Exception {
        service = RunningService.start("access: {trustedProxies: [127.0.0.1]}");
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        String site = Files.readString(Path.of("packaging/nginx/matbaa.conf"))
                .replace("server 127.0.0.1:8080;", "server 127.0.0.1:" + service.port() + ";")
                .replace("listen 80;", "listen 127.0.0.1:" + port + ";");
        Files.writeString(folder.resolve("nginx.conf"), "daemon off; pid " + folder + "/pid; error_log " + folder
                + "/error.log;\nevents {}\nhttp {\naccess_log off;\nclient_body_temp_path " + folder + "/body;\nproxy_temp_path "
                + folder + "/proxy;\nfastcgi_temp_path " + folder + "/f;\nuwsgi_temp_path " + folder + "/u;\nscgi_temp_path "
                + folder + "/s;\n" + site + "\n}\n");
        nginx = new ProcessBuilder("/usr/sbin/nginx", "-e", folder + "/error.log", "-p", folder.toString(), "-c",
                folder.resolve("nginx.conf").toString()).inheritIO().start();
        awaitListening();
    }

    private static void awaitListening() throws Exception {
        while (nginx.isAlive()) {
            try (Socket socket = new Socket("127.0.0.1", port)) {
                return;
            } catch (IOException e) {
                Thread.sleep(20);
            }
        }
        throw new IllegalStateException(Files.readString(folder.resolve("error.log")));
    }

    @AfterAll
    static void stop() throws Exception {
        nginx.destroy();
        nginx.waitFor();
        service.close();
    }

    private static HttpResponse<byte[]> send(String method, String path, byte[] body, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body)).header("Content-Type", "application/json");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    @Test
    void anArticleIsPrintedThroughItAndTheClientIsTheConnections() throws Exception {
        HttpResponse<byte[]> response = send("POST", "/print", RunningService.example("129574.json"),
                "X-Forwarded-For", "198.51.100.99");
        assertEquals(200, response.statusCode());
        String id = response.headers().firstValue("X-Request-Id").orElseThrow();
        String line = service.log().lines().filter(l -> l.contains(id)).findFirst().orElseThrow();
        assertTrue(line.contains("\"client\":\"127.0.0.1\""), "what the client claims is not believed: " + line);
    }

    @Test
    void problemsComeThroughAsTheyAre() throws Exception {
        HttpResponse<byte[]> response = send("POST", "/print", "{}".getBytes(StandardCharsets.UTF_8), "Accept-Language", "ar");
        assertEquals(422, response.statusCode());
        assertEquals("application/problem+json", response.headers().firstValue("Content-Type").orElse(""));
    }

    @Test
    void metricsStayInside() throws Exception {
        assertEquals(404, send("GET", "/metrics", new byte[0]).statusCode());
        assertEquals(404, send("GET", "/readyz", new byte[0]).statusCode());
        assertEquals(200, send("GET", "/healthz", new byte[0]).statusCode());
    }

    @Test
    void whatIsTooLargeOrSmuggledStopsAtIt() throws Exception {
        assertEquals(413, send("POST", "/print", new byte[11 * 1024 * 1024]).statusCode());
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(("POST /print HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n"
                    + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\nGET /metrics HTTP/1.1\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
            assertTrue(!answer.contains("matbaa_"), answer);
        }
    }
}
