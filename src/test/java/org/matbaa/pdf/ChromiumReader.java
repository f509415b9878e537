package org.matbaa.pdf;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * Chromium's PDF viewer, which reads with PDFium: selects all of a file and gives what would be copied. Pages of a
 * server of its own hold the viewer. Not thread-safe.
 */
public final class ChromiumReader implements AutoCloseable {
    private static final File BROWSER = new File("/usr/bin/chromium");
    private static final File DRIVER = new File("/usr/bin/chromedriver");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String PAGE = "<!doctype html><title>PDF</title>";
    /** The viewer says when it has loaded the file; until then nothing can be selected. */
    private static final String SELECT_ALL = """
            const done = arguments[arguments.length - 1];
            const viewer = document.createElement('embed');
            viewer.type = 'application/pdf';
            viewer.src = arguments[0];
            document.body.replaceChildren(viewer);
            const ask = type => viewer.postMessage({type}, '*');
            const timer = setInterval(() => ask('initialize'), 100);
            const listen = event => {
              if (event.data.type === 'documentLoaded') {
                clearInterval(timer);
                ask('selectAll');
                ask('getSelectedText');
              } else if (event.data.type === 'getSelectedTextReply') {
                removeEventListener('message', listen);
                done(event.data.selectedText);
              }
            };
            addEventListener('message', listen);
            """;

    private final HttpServer server;
    private final ChromeDriver browser;
    private byte[] pdf = {};
    private int files;

    /** Starts the browser. */
    public ChromiumReader() throws IOException {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(BROWSER);
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
        browser = new ChromeDriver(new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).usingAnyFreePort().build(),
                options);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/page", exchange -> answer(exchange, "text/html", PAGE.getBytes(StandardCharsets.UTF_8)));
        server.createContext("/file.pdf", exchange -> answer(exchange, "application/pdf", pdf));
        server.start();
        browser.manage().timeouts().scriptTimeout(PATIENCE);
        browser.get("http://127.0.0.1:" + server.getAddress().getPort() + "/page");
    }

    /** Whether the browser and its driver are where Debian puts them. */
    public static boolean isInstalled() {
        return BROWSER.canExecute() && DRIVER.canExecute();
    }

    /** The text of all pages. */
    public String text(Path file) throws IOException {
        pdf = Files.readAllBytes(file);
        files++;
        return (String) browser.executeAsyncScript(SELECT_ALL, "/file.pdf?" + files);
    }

    @Override
    public void close() {
        try {
            browser.quit();
        } finally {
            server.stop(0);
        }
    }

    private static void answer(HttpExchange exchange, String type, byte[] content) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, content.length);
        exchange.getResponseBody().write(content);
        exchange.close();
    }
}
