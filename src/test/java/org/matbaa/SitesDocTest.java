package org.matbaa;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.matbaa.article.Article;
import org.matbaa.article.ArticleReaders;
import org.matbaa.press.Press;
import org.matbaa.press.PrintOrder;
import org.matbaa.press.PrintedCopy;
import org.matbaa.site.Site;
import org.matbaa.site.Sites;
import org.matbaa.template.ArticlePages;
import org.matbaa.template.PageOptions;
import org.w3c.dom.Document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** {@code docs/sites.md} tells the truth: its example, put where it says, is a site that prints. */
class SitesDocTest {
    private static final Pattern FILE = Pattern.compile("`templates/(sahel/[^`]+)`[^`]*```\\w+\\n(.*?)```", Pattern.DOTALL);
    private static final Instant INSTANT = Instant.parse("2024-03-15T17:05:00Z");

    @TempDir
    private Path templates;

    private void install() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("templates/default"))) {
            for (Path file : files.toList()) {
                Files.copy(file, templates.resolve(Path.of("templates").relativize(file).toString()));
            }
        }
        Map<String, String> example = new TreeMap<>();
        Matcher matcher = FILE.matcher(Files.readString(Path.of("docs/sites.md")));
        while (matcher.find()) {
            example.put(matcher.group(1), matcher.group(2));
        }
        assertEquals("[sahel/article.ftlh, sahel/site.css, sahel/site.yaml]", example.keySet().toString());
        Files.createDirectory(templates.resolve("sahel"));
        for (Map.Entry<String, String> file : example.entrySet()) {
            Files.writeString(templates.resolve(file.getKey()), file.getValue());
        }
    }

    private static Article article(String language) throws Exception {
        String json = "{\"headline\":\"خبر\",\"author\":[\"أ\",\"ب\"],\"articleBody\":\"نص\",\"inLanguage\":\"" + language
                + "\",\"url\":\"https://www.sahel.example/7\"}";
        return ArticleReaders.standard().read("x.json", json.getBytes(StandardCharsets.UTF_8)).article();
    }

    @Test
    void theExamplesLinesAreOnItsPage() throws Exception {
        install();
        Site site = Sites.load(templates).forAddress("https://www.sahel.example/7");
        ArticlePages pages = new ArticlePages(templates);
        Article article = article("ar");
        Document page = pages.page(article, site, pages.edition(article, site).stamp(INSTANT), PageOptions.NONE);
        String text = page.getDocumentElement().getTextContent().replaceAll("\\s*\\n\\s*", "\n");
        String lines = "صحيفة الساحل\nخبر\nنص\nأ / ب\nطبعت هذه النسخة يوم الجمعة ٥ رمضان المبارك ١٤٤٥ في ٩:٠٥ م\n"
                + "المصدر: https://www.sahel.example/7";
        assertTrue(text.contains(lines), text);
        assertTrue(text.contains(".masthead {"), text);
        assertEquals("Printed 15/03/2024, 21:05 Gulf time", site.edition("en").stamp(INSTANT).line());
    }

    @Test
    void theExamplePrintsOnItsSheetInItsFont() throws Exception {
        install();
        PrintedCopy copy = Press.open(Path.of("fonts"), templates).print(article("ar"), PrintOrder.at(INSTANT));
        try (PDDocument pdf = Loader.loadPDF(copy.pdf())) {
            assertEquals(420, pdf.getPage(0).getMediaBox().getWidth(), 1);
            boolean isAmiri = false;
            for (var name : pdf.getPage(0).getResources().getFontNames()) {
                String font = pdf.getPage(0).getResources().getFont(name).getName();
                assertFalse(font.contains("Naskh"), font);
                isAmiri |= font.contains("Amiri");
            }
            assertTrue(isAmiri);
        }
    }
}
