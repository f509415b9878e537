package org.matbaa.http;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import javax.imageio.ImageIO;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Malformed, oversized, slow and smuggling requests, and articles made to harm. */
class RequestAttackTest {
    private static final String ARTICLE = "{\"headline\":\"x\",\"articleBody\":\"y\"}";
    private static RunningService service;

    @BeforeAll
    static void start() throws Exception {
        service = RunningService.start("listen: {maxBodyBytes: 100000, headerMillis: 400, idleMillis: 2000}");
    }

    @AfterAll
    static void stop() throws Exception {
        assertEquals(200, service.postJson(ARTICLE).statusCode(), "the service is still well");
        service.close();
    }

    private static String post(String fields, String body) {
        return "POST /print HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n" + fields + "\r\n" + body;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "both lengths|Content-Length: 5\\r\\nTransfer-Encoding: chunked\\r\\n|400",
        "two lengths|Content-Length: 5\\r\\nContent-Length: 6\\r\\n|400",
        "a list of lengths|Content-Length: 5, 6\\r\\n|400",
        "a negative length|Content-Length: -1\\r\\n|400",
        "a signed length|Content-Length: +5\\r\\n|400",
        "a length that is no number|Content-Length: 0x5\\r\\n|400",
        "a length beyond long|Content-Length: 99999999999999999999\\r\\n|400",
        "unknown transfer coding|Transfer-Encoding: xchunked\\r\\n|400",
        "chunked that is not last|Transfer-Encoding: chunked, gzip\\r\\n|400",
        "space before the colon|Transfer-Encoding : chunked\\r\\n|400",
        "folded field|X: a\\r\\n b\\r\\n|400",
        "no name|: x\\r\\n|400",
        "a NUL in a value|X: a\u0000b\\r\\n|400",
        "broken chunk|Transfer-Encoding: chunked\\r\\n\\r\\nZZ\\r\\n|400",
        "two hosts|Host: y\\r\\nContent-Length: 0\\r\\n|400",
        "a declared giant|Content-Length: 9999999999\\r\\n|413"})
    void theHeadIsRefused(String name, String fields, int status) throws IOException {
        String sent = fields.replace("\\r\\n", "\r\n");
        String answer = service.raw(post(sent + "Connection: close\r\n", "hello"));
        assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), name + ": " + answer);
        assertTrue(answer.contains("application/problem+json"), name + ": " + answer);
        assertEquals(1, answer.split("HTTP/1\\.1 ", -1).length - 1, name + ": one answer only");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "no host|GET /healthz HTTP/1.1\\r\\n\\r\\n|400",
        "HTTP/0.9|GET /healthz\\r\\n\\r\\n|505",
        "another version|GET /healthz HTTP/9.9\\r\\nHost: x\\r\\n\\r\\n|505",
        "no path|GET  HTTP/1.1\\r\\nHost: x\\r\\n\\r\\n|505",
        "a bare control|GET /\u0001 HTTP/1.1\\r\\nHost: x\\r\\n\\r\\n|400",
        "TLS on a plain port|\u0016\u0003\u0001\u0002\u0000\u0001|400"})
    void theRequestLineIsRefused(String name, String request, int status) throws IOException {
        String answer = service.raw(request.replace("\\r\\n", "\r\n"));
        assertTrue(answer.isEmpty() || answer.startsWith("HTTP/1.1 " + status + " "), name + ": " + answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/..%2f..%2fetc/passwd",
        "/web/../problems_en.properties", "/openapi.yaml/..;/..;/x", "/problems/..%2f..%2fsecret",
        "/org/matbaa/http/openapi.yaml", "/WEB-INF/web.xml", "/%00", "/openapi.yaml%00.html"})
    void noPathLeadsToAFile(String path) throws IOException {
        String answer = service.raw("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 40"), path + ": " + answer);
        assertFalse(answer.contains("root:"), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "TRACK", "CONNECT", "PUT", "DELETE", "PATCH", "PROPFIND", "FOO"})
    void otherMethodsAreRefused(String method) throws IOException {
        String answer = service.raw(method + " /print HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 40"), method + ": " + answer);
        assertFalse(answer.contains("message/http"), answer);
    }

    @Test
    void aHeadThatIsTooLargeIsRefused() throws IOException {
        String many = "X: " + "a".repeat(70_000) + "\r\n";
        assertTrue(service.raw(post(many, "")).startsWith("HTTP/1.1 431 "));
        assertTrue(service.raw("GET /" + "a".repeat(70_000) + " HTTP/1.1\r\nHost: x\r\n\r\n").matches("(?s)HTTP/1.1 4[13][14] .*"));
    }

    @Test
    void aChunkedBodyThatIsTooLargeIsRefused() throws IOException {
        String chunk = "4000\r\n" + "a".repeat(0x4000) + "\r\n";
        String answer = service.raw(post("Transfer-Encoding: chunked\r\nConnection: close\r\n", chunk.repeat(8) + "0\r\n\r\n"));
        assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
    }

    @ParameterizedTest
    @CsvSource({"site=%0d%0aX-Evil:1", "site=%00", "site=a&site=b", "unknown=1", "profile=gold", "site=%ff",
        "disposition=evil", "font=no%20such%20font", "template=..%2f..%2fetc%2fpasswd", "template=a%24%7b7*7%7d",
        "site=..%2f..%2f"})
    void aParameterThatCannotBeIsRefused(String query) throws Exception {
        HttpResponse<byte[]> response = service.post("/print?" + query, "application/json",
                ARTICLE.getBytes(StandardCharsets.UTF_8));
        assertEquals(400, response.statusCode());
        assertEquals("/problems/bad-parameter", RunningService.problem(response).path("type").asText());
        assertTrue(response.headers().firstValue("X-Evil").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"site=%zz", "site=%4", "site=%", "profile=reader&site=%uFFFF"})
    void aBrokenEscapeIsRefused(String query) throws IOException {
        String answer = service.raw("GET /print?" + query + "&url=x HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
    }

    @Test
    void anArticleCannotAddHeaderFields() throws Exception {
        HttpResponse<byte[]> response = service.postJson("{\"headline\":\"a\\r\\nX-Evil: 1\\u2028\\\"; filename=\\\"evil.exe\","
                + "\"articleBody\":\"y\",\"inLanguage\":\"en\",\"url\":\"http://x.example/a>;rel=x\\r\\nX-Evil: 2\"}");
        assertEquals(200, response.statusCode());
        assertTrue(response.headers().firstValue("X-Evil").isEmpty());
        String disposition = response.headers().firstValue("Content-Disposition").orElseThrow();
        assertFalse(disposition.contains("evil.exe\""), disposition);
        assertTrue(response.headers().firstValue("Link").isEmpty());
    }

    @Test
    void aRequestIdCannotForgeALine() throws Exception {
        String answer = service.raw("GET /healthz HTTP/1.1\r\nHost: x\r\nX-Request-Id: a\"},{\"b\r\nConnection: close\r\n\r\n");
        assertFalse(answer.contains("a\"},{\"b"), answer);
    }

    @Test
    void templatesAndMarkupInAnArticleStayText() throws Exception {
        HttpResponse<byte[]> response = service.postJson("{\"headline\":\"${7*7} <#assign x=1> <script>\","
                + "\"articleBodyHtml\":\"<p>${.data_model}</p><script>x</script><style>@import url(file:///etc/passwd)</style>"
                + "<p style='background:url(http://127.0.0.1/)'>y</p><img src='file:///etc/passwd'>\"}");
        assertEquals(200, response.statusCode());
        assertFalse(response.headers().firstValue("Content-Disposition").orElseThrow().contains("49"));
    }

    @ParameterizedTest
    @CsvSource({"gzip,415", "br,415", "deflate,415"})
    void aCompressedBodyIsNotOpened(String coding, int status) throws Exception {
        assertEquals(status, service.post("/print", "application/json", new byte[100], "Content-Encoding", coding).statusCode());
    }

    @ParameterizedTest
    @CsvSource({"text/plain,415", "application/xml,415", "multipart/form-data;boundary=x,415",
        "application/x-www-form-urlencoded,415", "application/pdf,415"})
    void anotherTypeIsRefused(String type, int status) throws Exception {
        assertEquals(status, service.post("/print", type, "a=b".getBytes(StandardCharsets.UTF_8)).statusCode());
    }

    @Test
    void deepOrBrokenJsonIsRefused() throws Exception {
        assertEquals(422, service.postJson("[".repeat(50_000)).statusCode());
        assertEquals(422, service.postJson("{\"headline\":\"x\",\"headline\":\"y\"}").statusCode());
        assertEquals(422, service.postJson("").statusCode());
        assertEquals(422, service.postJson("<html></html>").statusCode());
        byte[] notUtf8 = {'{', '"', (byte) 0xFF, '"', ':', '1', '}'};
        assertEquals(422, service.post("/print", "application/json", notUtf8).statusCode());
    }

    @Test
    void manyNestedElementsArePrintedOrRefused() throws Exception {
        String html = "<html><body><article><p>نص</p>" + "<div><span>".repeat(4_000) + "</body></html>";
        int status = service.post("/print", "text/html", html.getBytes(StandardCharsets.UTF_8)).statusCode();
        assertTrue(status == 200 || status == 422, "" + status);
    }

    @Test
    void billionLaughsAreText() throws Exception {
        String xml = "<?xml version='1.0'?><!DOCTYPE l [<!ENTITY a 'lol'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
                + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>]><html xmlns='http://www.w3.org/1999/xhtml'><body>"
                + "<article><h1>x</h1><p>" + "نص الخبر &c; ".repeat(50) + "</p></article></body></html>";
        HttpResponse<byte[]> response = service.post("/print", "application/xhtml+xml", xml.getBytes(StandardCharsets.UTF_8));
        assertTrue(response.statusCode() == 200 || response.statusCode() == 422, "" + response.statusCode());
    }

    @Test
    void aPictureOfAMillionMillionPixelsIsLeftOut() throws Exception {
        String png = "iVBORw0KGgoAAAANSUhEUgAAgAAAAIAACAYAAAAAAAAA";
        assertEquals(200, service.postJson("{\"headline\":\"x\",\"articleBody\":\"y\",\"image\":\"data:image/png;base64,"
                + png + "\"}").statusCode());
        assertTrue(service.log().contains("megapixels"), service.log());
    }

    @Test
    void aClientThatSendsItsHeadByTheByteIsCutOff() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", service.port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write("GET /healthz HTTP/1.1\r\nHost: x\r\nX: ".getBytes(StandardCharsets.US_ASCII));
            assertTrue(isCutOff(socket), "the connection is closed though bytes keep coming");
        }
    }

    @Test
    void aConnectionOnWhichNothingComesIsClosed() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", service.port())) {
            socket.setSoTimeout(20_000);
            assertEquals(-1, socket.getInputStream().read());
        }
    }

    @Test
    void aBodyThatComesTooSlowlyIsRefused() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", service.port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(post("Content-Length: 50000\r\n", "{").getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            assertTrue(answer.startsWith("HTTP/1.1 408 "), answer);
        }
    }

    @Test
    void aBodyThatComesByTheByteIsRefused() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", service.port())) {
            socket.getOutputStream().write(post("Content-Length: 50000\r\n", "{").getBytes(StandardCharsets.US_ASCII));
            assertTrue(isCutOff(socket), "the body is not waited for though bytes keep coming");
        }
        assertTrue(service.log().contains("\"problem\":\"request-timeout\""), service.log());
    }

    @Test
    void aShortBodyThatComesInPartsIsTaken() throws Exception {
        try (RunningService patient = RunningService.start("{}"); Socket socket = new Socket("127.0.0.1", patient.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(post("Connection: close\r\nContent-Length: " + ARTICLE.length() + "\r\n", ARTICLE.substring(0, 2))
                    .getBytes(StandardCharsets.US_ASCII));
            Thread.sleep(200);
            out.write(ARTICLE.substring(2).getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
        }
    }

    /** One of more bytes than the buffers of a connection hold. */
    @Test
    void aClientThatDoesNotTakeItsAnswerIsCutOff() throws Exception {
        StringBuilder html = new StringBuilder("<article><h1>x</h1><p>y</p>");
        for (int i = 0; i < 8; i++) {
            html.append("<p><img alt='z' src='data:image/jpeg;base64,").append(Base64.getEncoder().encodeToString(noise(i)))
                    .append("'></p>");
        }
        byte[] body = html.append("</article>").toString().getBytes(StandardCharsets.US_ASCII);
        try (RunningService strict = RunningService.start("listen: {headerMillis: 400, minBytesPerSecond: 1000000}");
             Socket socket = new Socket()) {
            socket.setReceiveBufferSize(4096);
            socket.connect(new InetSocketAddress("127.0.0.1", strict.port()));
            socket.getOutputStream().write(("POST /print HTTP/1.1\r\nHost: x\r\nContent-Type: text/html\r\n"
                    + "Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(body);
            assertEquals('H', socket.getInputStream().read(), "the answer begins");
            assertTrue(isCutOff(socket), "what the client does not take is not kept for it");
        }
    }

    private static byte[] noise(int seed) throws IOException {
        BufferedImage image = new BufferedImage(1200, 900, BufferedImage.TYPE_INT_RGB);
        image.getRaster().setPixels(0, 0, 1200, 900, new Random(seed).ints(3 * 1200 * 900, 0, 256).toArray());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(image, "jpeg", bytes));
        return bytes.toByteArray();
    }

    /** Sends a byte now and then until the server closes. */
    private static boolean isCutOff(Socket socket) throws InterruptedException {
        for (int i = 0; i < 400; i++) {
            try {
                socket.getOutputStream().write('a');
                socket.getOutputStream().flush();
            } catch (IOException e) {
                return true;
            }
            Thread.sleep(50);
        }
        return false;
    }
}
