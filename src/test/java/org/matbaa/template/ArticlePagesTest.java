package org.matbaa.template;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.matbaa.article.Article;
import org.matbaa.article.ArticleReaders;
import org.matbaa.site.PrintStamp;
import org.matbaa.site.Site;
import org.matbaa.site.Sites;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ArticlePagesTest {
    private static final Path TEMPLATES = Path.of("templates");
    private static final Instant INSTANT = Instant.parse("2024-04-28T21:07:00Z");

    @TempDir
    private Path folder;

    private static Article read(String json) throws Exception {
        return ArticleReaders.standard().read("x.json", json.getBytes(StandardCharsets.UTF_8)).article();
    }

    private static Document page(Article article) throws Exception {
        return page(TEMPLATES, article, PageOptions.NONE);
    }

    private static Document page(Path templates, Article article, PageOptions options) throws Exception {
        Site site = Sites.load(templates).forAddress(article.url().orElse(""));
        ArticlePages pages = new ArticlePages(templates);
        PrintStamp stamp = pages.edition(article, site).stamp(INSTANT);
        return pages.page(article, site, stamp, options);
    }

    private static List<String> paragraphs(Document page) {
        List<String> texts = new ArrayList<>();
        NodeList all = page.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Node node = all.item(i);
            boolean line = List.of("p", "h1", "figcaption").contains(node.getNodeName());
            if (line && !node.getTextContent().isEmpty()) {
                texts.add(node.getTextContent());
            }
        }
        return texts;
    }

    private static Element first(Document page, String name) {
        return (Element) page.getElementsByTagName(name).item(0);
    }

    @Test
    void hasTheRealPagesLinesInItsOrder() throws Exception {
        List<String> lines = paragraphs(page(read(Files.readString(Path.of("examples/129574.json")))));
        assertEquals("المؤتمر نت - الصورة من الارشيف", lines.get(0));
        assertEquals("المؤتمرنت -", lines.get(1));
        assertEquals("لافروف خلال لقائه دي ميستورا: روسيا والولايات المتحدة ملتزمتان بدعم الحوار السوري الس",
                lines.get(2));
        assertTrue(lines.get(3).startsWith("دعا وزير الخارجية الروسي سيرغي لافروف"), lines.get(3));
        assertTrue(lines.get(11).endsWith("دي ميستورا في التاسع من ابريل."), lines.get(11));
        assertEquals("تمت طباعة الخبر في: الإثنين, 29-أبريل-2024 الساعة: 12:07 ص", lines.get(12));
        assertEquals("يمكنك الوصول إلى الصفحة الأصلية عبر الرابط: http://www.almotamar.net/news/129574.htm",
                lines.get(13));
        assertEquals(14, lines.size());
    }

    @Test
    void linksToTheOriginalLeftToRight() throws Exception {
        Document page = page(read(Files.readString(Path.of("examples/129574.json"))));
        Element link = first(page, "a");
        assertEquals("http://www.almotamar.net/news/129574.htm", link.getAttribute("href"));
        assertEquals("bdi", link.getParentNode().getNodeName());
        assertEquals("ltr", ((Element) link.getParentNode()).getAttribute("dir"));
    }

    @ParameterizedTest
    @CsvSource({"ar,خبر,ar,rtl,arab", "fa,خبر,fa,rtl,arabext", "ur,خبر,ur,rtl,latn", "he,א,he,rtl,latn",
        "en,News,en,ltr,latn", "en-GB,News,en-GB,ltr,latn", "und,خبر,ar,rtl,arab", "und,חדשה,he,rtl,latn",
        "und,2024: News,en,ltr,latn", "fr,Nouvelle,fr,ltr,latn", "ps,خبر,ps,rtl,arab"})
    void turnsThePageByLanguage(String given, String headline, String lang, String dir, String digits)
            throws Exception {
        Element html = page(read("{\"headline\":\"" + headline + "\",\"inLanguage\":\"" + given + "\"}"))
                .getDocumentElement();
        assertEquals(lang, html.getAttribute("lang"));
        assertEquals(dir, html.getAttribute("dir"));
        assertEquals(digits, html.getAttribute("data-digits"));
    }

    @Test
    void keepsTheSitesLinesInTheirOwnDirection() throws Exception {
        Document page = page(read("{\"headline\":\"News\",\"inLanguage\":\"en\",\"url\":\"http://almotamar.net/\"}"));
        assertEquals("ltr", page.getDocumentElement().getAttribute("dir"));
        Element stamp = (Element) first(page, "h1").getNextSibling().getNextSibling().getNextSibling().getNextSibling();
        while (!stamp.getAttribute("class").equals("colophon")) {
            stamp = (Element) stamp.getNextSibling().getNextSibling();
        }
        assertEquals("rtl", stamp.getAttribute("dir"));
        assertEquals("ar", stamp.getAttribute("lang"));
    }

    @Test
    void escapesEveryField() throws Exception {
        String evil = "</p><script>&x;${1+1}<#include 'x'>'";
        String json = "{'headline':'E','alternativeHeadline':'E','author':'E','url':'http://e/E','image':{'url':'E',"
                + "'caption':'E'},'articleSection':'E','publisher':'E','articleBody':'E'}";
        Document page = page(read(json.replace('\'', '"').replace("E", evil)));
        assertEquals(0, page.getElementsByTagName("script").getLength());
        assertEquals(evil, first(page, "h1").getTextContent());
        assertEquals(evil, first(page, "img").getAttribute("src"));
        assertEquals(evil, first(page, "title").getTextContent());
        assertEquals("http://e/" + evil, first(page, "a").getAttribute("href"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
        "${headline?api.getClass()}",
        "${headline.class}",
        "<#include \"../../pom.xml\" parse=false>",
        "<#include \"/etc/passwd\" parse=false>",
        "<#include \"file:///etc/passwd\" parse=false>",
        "<!DOCTYPE html SYSTEM \"file:///etc/passwd\"><html/>",
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><html>&e;</html>",
        "<html><p></html>",
        "<#if>"})
    void refusesATemplateThatReachesOut(String template) throws Exception {
        copyDefault();
        Files.writeString(folder.resolve("default/article.ftlh"), template);
        Article article = read("{\"headline\":\"خبر\"}");
        PageException e = assertThrows(PageException.class, () -> page(folder, article, PageOptions.NONE));
        assertTrue(e.getMessage().startsWith("the template 'article' of site 'default' "), e.getMessage());
        assertFalse(e.getMessage().contains("\n"), e.getMessage());
    }

    @Test
    void namesTheTemplatesThatExist() throws Exception {
        Article article = read("{\"headline\":\"خبر\"}");
        PageOptions options = new PageOptions(Optional.of("poster"), Optional.empty());
        assertEquals("the site 'default' has no template 'poster'; its templates are article",
                assertThrows(PageException.class, () -> page(TEMPLATES, article, options)).getMessage());
        PageOptions upwards = new PageOptions(Optional.of("../almotamar/article"), Optional.empty());
        assertThrows(PageException.class, () -> page(TEMPLATES, article, upwards));
    }

    @Test
    void takesTheBodyFamilyFromTheOrder() throws Exception {
        Document page = page(TEMPLATES, read("{\"headline\":\"خبر\"}"),
                new PageOptions(Optional.empty(), Optional.of("Amiri\"; } * { color: red")));
        String css = first(page, "style").getTextContent();
        assertTrue(css.contains("body { font-family: \"Amiri; } * { color: red\"; }"), css);
    }

    @Test
    void setsTheBodyInAsManyColumnsAsTheSiteSays() throws Exception {
        copyDefault();
        Article article = read("{\"headline\":\"خبر\"}");
        assertFalse(first(page(folder, article, PageOptions.NONE), "style").getTextContent().contains("column-count"));
        Path yaml = folder.resolve("default/site.yaml");
        Files.writeString(yaml, Files.readString(yaml).replace("size: A4", "size: A4\n  columns: 3"));
        String css = first(page(folder, article, PageOptions.NONE), "style").getTextContent();
        assertTrue(css.contains(".body { column-count: 3; column-gap: 7mm; }"), css);
    }

    private void copyDefault() throws IOException {
        Files.createDirectories(folder.resolve("default"));
        try (Stream<Path> files = Files.list(TEMPLATES.resolve("default"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve("default").resolve(file.getFileName()));
            }
        }
    }
}
