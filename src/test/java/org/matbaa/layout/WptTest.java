package org.matbaa.layout;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * Pages of the web-platform-tests laid out by us and by headless Chromium, glyph by glyph. The tests are not
 * part of this project: run with {@code mvn test -Dtest=WptTest -Dmatbaa.wpt=FOLDER}, the folder being a
 * checkout of them. Writes {@code docs/conformance.md}.
 *
 * <p>Both sides get the same fonts, line height and width of borders (the tests' own font is all squares, which
 * would show no letter's place), so what is compared is every line's text, order, breaks and places.
 */
@Tag("wpt")
class WptTest {
    private static final Path RESOURCES = Path.of("src/test/resources/wpt");
    private static final GlyphComparison COMPARISON = new GlyphComparison(0.6f, 1);

    @TempDir
    Path folder;

    @Test
    void sameGlyphsAtTheSamePlaces() throws Exception {
        Path checkout = Path.of(System.getProperty("matbaa.wpt"));
        List<String> paths = paths();
        Map<String, String> different = differences(checkout, paths);
        Explanations explanations = Explanations.of(RESOURCES.resolve("differences.txt"));
        Files.writeString(Path.of("docs/conformance.md"), ConformanceTable.of(paths, different, explanations));
        explanations.check(different);
    }

    /** Chromium takes seconds to start: as many at a time as there are processors. */
    private Map<String, String> differences(Path checkout, List<String> paths) throws Exception {
        int workers = Runtime.getRuntime().availableProcessors();
        Map<String, String> different = new ConcurrentSkipListMap<>();
        AtomicInteger next = new AtomicInteger();
        try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
            List<Callable<Void>> tasks = new ArrayList<>();
            for (int worker = 0; worker < workers; worker++) {
                Path own = Files.createDirectory(folder.resolve("worker" + worker));
                tasks.add(() -> {
                    for (int i = next.getAndIncrement(); i < paths.size(); i = next.getAndIncrement()) {
                        String difference = difference(checkout.resolve(paths.get(i)), own);
                        if (difference != null) {
                            different.put(paths.get(i), difference);
                        }
                    }
                    return null;
                });
            }
            for (Future<Void> done : pool.invokeAll(tasks)) {
                done.get();
            }
        }
        return different;
    }

    private static List<String> paths() throws IOException {
        List<String> paths = Files.readAllLines(RESOURCES.resolve("tests.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        assertEquals(paths.stream().distinct().toList(), paths, "each test once");
        return paths;
    }

    private static String difference(Path file, Path folder) throws IOException, InterruptedException {
        String style = Files.readString(RESOURCES.resolve("injected.css")).replace("FAMILIES", TestFonts.FAMILIES);
        String text = Files.readString(file).replace("\uFEFF", "");
        boolean xhtml = file.toString().endsWith(".xht");
        Document document = xhtml ? Jsoup.parse(text, Parser.xmlParser())
                : Jsoup.parse(text);
        document.select("script, link, meta, title").remove();
        document.selectFirst("head").appendElement("style").text(style);
        Path page = Files.writeString(folder.resolve(xhtml ? "page.xhtml" : "page.html"), withFonts(document, xhtml));
        List<List<SeenGlyph>> chromium = ChromiumPage.print(page, folder);
        return COMPARISON.difference(Laid.page(asXhtml(document)).glyphs(), chromium.getFirst());
    }

    /** What Chromium gets: the test with our fonts to load. */
    private static String withFonts(Document document, boolean xhtml) {
        Document copy = document.clone();
        copy.outputSettings().prettyPrint(false);
        copy.selectFirst("head").prependElement("style").text(TestFonts.rules());
        if (!xhtml) {
            copy.selectFirst("head").prependElement("meta").attr("charset", "utf-8");
        }
        return copy.outerHtml();
    }

    private static String asXhtml(Document document) {
        document.outputSettings().prettyPrint(false).syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml);
        document.childNodes().stream().filter(WptTest::isProlog).toList().forEach(Node::remove);
        document.selectFirst("html").removeAttr("xmlns");
        return document.outerHtml();
    }

    private static boolean isProlog(Node node) {
        return node instanceof DocumentType || node instanceof Comment || node.nodeName().equals("#declaration");
    }
}
