package org.matbaa.http;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.InetAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Attempts to have the service fetch what it should not, each by a real request; no host list stands in the way. */
class AddressAttackTest {
    private static NewsSite inside;
    private static RunningService service;

    @BeforeAll
    static void start() throws Exception {
        inside = new NewsSite().page("/secret", "text/html", RunningService.page("open-graph.html"));
        service = RunningService.start("fetch: {hosts: ['*'], ports: [80, 443, " + inside.port() + "]}");
    }

    @AfterAll
    static void stop() {
        service.close();
        inside.close();
    }

    static Stream<String> addresses() throws Exception {
        return Files.readAllLines(Path.of("src/test/resources/attacks/addresses.txt")).stream()
                .filter(line -> !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void theAddressIsRefused(String attack) throws Exception {
        String[] parts = attack.split(" ", 2);
        HttpResponse<byte[]> response = service.get(RunningService.printPath(parts[1]));
        assertEquals("/problems/" + parts[0], RunningService.problem(response).path("type").asText(),
                () -> new String(response.body(), StandardCharsets.UTF_8));
    }

    /** The site outside is on 127.0.0.2, which counts as public here; the one inside is on 127.0.0.1. */
    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:%d/secret", "http://[::1]:%d/secret", "http://localhost:%d/secret",
        "file:///etc/passwd", "http://169.254.169.254/", "//localhost:%d/secret", "http://inside.example:%d/secret"})
    void aRedirectToTheInsideIsRefused(String target) throws Exception {
        InetAddress outer = InetAddress.getByName("127.0.0.2");
        try (NewsSite outside = new NewsSite(outer).redirect("/story", target.formatted(inside.port()));
             RunningService careful = RunningService.start("fetch: {hosts: ['*'], privateAddresses: [127.0.0.2], ports: ["
                     + outside.port() + ", " + inside.port() + ", 80]}", host -> host.equals("news.example")
                     ? new InetAddress[] {outer} : new InetAddress[] {InetAddress.getByName(
                             host.equals("inside.example") || host.equals("localhost") ? "127.0.0.1" : host)})) {
            HttpResponse<byte[]> response = careful.get(
                    RunningService.printPath("http://news.example:" + outside.port() + "/story"));
            assertEquals(target.startsWith("file") ? 400 : 403, response.statusCode());
            assertEquals(1, outside.visits("/story"));
            assertEquals(0, inside.visits("/secret"));
        }
    }

    @Test
    void aNameThatResolvesOtherwiseTheSecondTimeIsConnectedToAsChecked() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        InetAddress[] publicFirst = {InetAddress.getByName("93.184.216.34")};
        InetAddress[] insideThen = {InetAddress.getLoopbackAddress()};
        try (RunningService rebound = RunningService.start("fetch: {hosts: ['*'], timeoutMillis: 500, ports: ["
                + inside.port() + "]}", host -> asked.getAndIncrement() == 0 ? publicFirst : insideThen)) {
            String path = RunningService.printPath("http://rebind.example:" + inside.port() + "/secret");
            int first = rebound.get(path).statusCode();
            assertTrue(first == 502 || first == 504, "" + first);
            assertEquals(1, asked.get(), "the checked address is the one connected to");
            assertEquals(403, rebound.get(path).statusCode(), "the next fetch checks anew");
            assertEquals(0, inside.visits("/secret"));
        }
    }

    @Test
    void oneBadAddressAmongGoodOnesRefusesTheHost() throws Exception {
        InetAddress[] mixed = {InetAddress.getByName("93.184.216.34"), InetAddress.getByName("192.168.0.1")};
        try (RunningService careful = RunningService.start("fetch: {hosts: ['*']}", host -> mixed)) {
            assertEquals(403, careful.get(RunningService.printPath("http://mixed.example/")).statusCode());
        }
    }

    @Test
    void aPictureOfTheInsideIsLeftOut() throws Exception {
        String json = "{\"headline\":\"x\",\"articleBody\":\"y\",\"image\":\"http://127.0.0.1:" + inside.port()
                + "/secret\"}";
        assertEquals(200, service.postJson(json).statusCode());
        assertEquals(0, inside.visits("/secret"));
        assertTrue(service.log().contains("a picture is left out: the host 127.0.0.1 is on a private"), service.log());
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "/etc/passwd", "../../etc/passwd", "jar:file:/x!/y",
        "classpath:problems_en.properties"})
    void aPictureIsNeverAFile(String address) throws Exception {
        String json = "{\"headline\":\"x\",\"articleBody\":\"y\",\"image\":\"" + address + "\"}";
        assertEquals(200, service.postJson(json).statusCode());
        assertTrue(service.log().contains("a picture is left out: the address"), service.log());
    }

    @Test
    void withoutConfigurationOnlyTheSitesHostsAreFetched() throws Exception {
        try (RunningService plain = RunningService.start("fetch: {}")) {
            assertEquals(403, plain.get(RunningService.printPath("http://www.example.com/")).statusCode());
            assertEquals(403, plain.get(RunningService.printPath("http://www.almotamar.net.evil.example/")).statusCode());
            assertEquals(403, plain.get(RunningService.printPath("http://notalmotamar.net/")).statusCode());
        }
    }
}
