package org.matbaa.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.matbaa.fetch.HostResolver;
import org.matbaa.press.Press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** The real service on a free port of loopback, and clients for it. */
final class RunningService implements AutoCloseable {
    static final Instant NOW = Instant.parse("2024-04-28T21:07:30Z");
    static final Press PRESS = press();

    private final HttpService service;
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final HttpClient client = HttpClient.newHttpClient();

    private RunningService(ServiceConfig config, HostResolver resolver) throws IOException {
        service = HttpService.start(config, PRESS, new PrintStream(log, true, StandardCharsets.UTF_8),
                new HttpService.Surroundings(Clock.fixed(NOW, ZoneOffset.UTC), resolver));
    }

    private static Press press() {
        try {
            return Press.open(Path.of("fonts"), Path.of("templates"));
        } catch (Exception e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** With a configuration of YAML over the defaults. */
    static RunningService start(String yaml) throws Exception {
        return start(yaml, HostResolver.SYSTEM);
    }

    static RunningService start(String yaml, HostResolver resolver) throws Exception {
        return new RunningService(config(yaml).listeningOn("127.0.0.1", 0), resolver);
    }

    static ServiceConfig config(String yaml) throws Exception {
        YAMLMapper mapper = new YAMLMapper();
        ObjectNode tree = mapper.valueToTree(ServiceConfig.STANDARD);
        mapper.readerForUpdating(tree).readTree(yaml);
        return mapper.treeToValue(tree, ServiceConfig.class);
    }

    /** Allows a site on loopback. */
    static String allowing(NewsSite site) {
        return "fetch: {hosts: [localhost], privateAddresses: [127.0.0.0/8, '::1'], ports: [80, 443, " + site.port()
                + "], timeoutMillis: 60000, maxMegabytes: 1}\n";
    }

    List<RouteTable.Route> routes() {
        return service.routes();
    }

    int port() {
        return service.port();
    }

    String log() {
        return log.toString(StandardCharsets.UTF_8);
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    static String printPath(String address) {
        return "/print?url=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
    }

    HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    HttpResponse<byte[]> method(String method, String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    HttpResponse<byte[]> post(String path, String contentType, byte[] body, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path)).header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    HttpResponse<byte[]> postJson(String json) throws Exception {
        return post("/print", "application/ld+json", json.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends bytes as they are and reads until the server closes. */
    String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    static JsonNode problem(HttpResponse<byte[]> response) throws IOException {
        return new ObjectMapper().readTree(response.body());
    }

    static byte[] example(String name) throws IOException {
        return Files.readAllBytes(Path.of("examples").resolve(name));
    }

    static byte[] page(String name) throws IOException {
        try (var in = RunningService.class.getResourceAsStream("/pages/" + name)) {
            return in.readAllBytes();
        }
    }

    @Override
    public void close() {
        service.close();
    }
}
