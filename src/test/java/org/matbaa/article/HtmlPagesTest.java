package org.matbaa.article;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.matbaa.site.Sites;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Pages of several makes give the article of {@code examples/129574.json}. */
class HtmlPagesTest {
    private static final String ADDRESS = "http://www.almotamar.net/news/129574.htm";

    private static byte[] page(String name) throws IOException {
        try (InputStream in = HtmlPagesTest.class.getResourceAsStream("/pages/" + name)) {
            return in.readAllBytes();
        }
    }

    private static Article expected() throws Exception {
        return new NewsArticleReader().read(Files.readAllBytes(Path.of("examples/129574.json"))).article();
    }

    private static ReadArticle read(byte[] page, String charset) throws Exception {
        Map<String, String> selectors = Sites.load(Path.of("templates")).get("almotamar").selectors();
        return new HtmlPages().read(page, new PageSource(Optional.of(ADDRESS), Optional.ofNullable(charset), selectors));
    }

    private static List<String> paragraphs(Article article) {
        return List.of(article.bodyXhtml().replaceAll("</?p>|<br ?/>", "\n").replace("&nbsp;", " ").split("\\s*\n\\s*"))
                .stream().filter(line -> !line.isBlank()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"story.html", "print.html"})
    void theSitesTwoLayoutsGiveTheWholeArticle(String name) throws Exception {
        byte[] windows = new String(page(name), StandardCharsets.UTF_8).getBytes(Charset.forName("windows-1256"));
        Article article = read(windows, null).article();
        assertEquals(expected().headline(), article.headline());
        assertEquals(Optional.of("المؤتمرنت -"), article.byline());
        assertEquals(expected().picture().orElseThrow().caption(), article.picture().orElseThrow().caption());
        assertTrue(article.picture().orElseThrow().address().endsWith("/images/129574.jpg"));
        assertEquals(Optional.of(ADDRESS), article.url());
        assertEquals(paragraphs(expected()), paragraphs(article));
    }

    /** Names of classes change with each dress of a site; the order of a story's parts does not. */
    @ParameterizedTest
    @ValueSource(strings = {"story.html", "print.html"})
    void theSitesTwoLayoutsAreKnownWithoutTheirClasses(String name) throws Exception {
        String plain = new String(page(name), StandardCharsets.UTF_8).replaceAll(" class=\"[^\"]*\"", "")
                .replaceAll("<div>شارك الخبر.*?</div>", "");
        Article article = read(plain.getBytes(Charset.forName("windows-1256")), null).article();
        assertEquals(expected().headline(), article.headline());
        assertEquals(Optional.of("المؤتمرنت -"), article.byline());
        assertEquals(expected().picture().orElseThrow().caption(), article.picture().orElseThrow().caption());
        assertTrue(article.picture().orElseThrow().address().endsWith("/images/129574.jpg"));
        assertEquals(Optional.of(ADDRESS), article.url());
        assertEquals(paragraphs(expected()), paragraphs(article));
    }

    @Test
    void jsonLdComesFirstAndABrokenBlockIsPassedOver() throws Exception {
        ReadArticle read = read(page("json-ld.html"), null);
        assertEquals(expected().headline(), read.article().headline());
        assertEquals(List.of("سالم"), read.article().authors());
        assertEquals(paragraphs(expected()), paragraphs(read.article()));
        assertEquals(1, read.warnings().size());
        assertTrue(read.warnings().getFirst().contains("JSON-LD"), read.warnings().getFirst());
    }

    @Test
    void openGraphGivesTheFieldsAndReadabilityTheBody() throws Exception {
        Article article = read(page("open-graph.html"), null).article();
        assertEquals(expected().headline(), article.headline());
        assertEquals(List.of(), article.authors());
        assertEquals("http://www.almotamar.net/images/129574.jpg", article.picture().orElseThrow().address());
        assertEquals("ar", article.language());
        List<String> found = paragraphs(article);
        assertTrue(found.containsAll(paragraphs(expected())), found.toString());
        assertFalse(article.bodyXhtml().contains("رياضة"), "the menu is no part of the body");
    }

    @ParameterizedTest
    @CsvSource({"windows-1256,header", "windows-1256,meta", "windows-1256,none", "UTF-8,header", "UTF-8,meta",
        "UTF-8,none", "ISO-8859-6,header", "UTF-16LE,mark", "UTF-8,mark"})
    void theEncodingIsFound(String charset, String by) throws Exception {
        String html = new String(page("story.html"), StandardCharsets.UTF_8).replaceAll("<meta[^>]*>",
                by.equals("meta") ? "<meta charset='" + charset + "'>" : "");
        if (charset.equals("ISO-8859-6")) {
            html = html.replaceAll("[“”©]", "\"");
        }
        byte[] bytes = ((by.equals("mark") ? "\uFEFF" : "") + html).getBytes(Charset.forName(charset));
        Article article = read(bytes, by.equals("header") ? charset : null).article();
        assertEquals(expected().headline(), article.headline());
        assertEquals(paragraphs(expected()).getLast(), paragraphs(article).getLast());
    }

    @Test
    void aHeaderGoesBeforeAMeta() throws Exception {
        assertEquals(expected().headline(), read(page("story.html"), "utf-8").article().headline());
    }

    @Test
    void entitiesAndDoctypesOfXhtmlAreNotFollowed() throws Exception {
        String page = "<?xml version='1.0'?><!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
                + "<html xmlns='http://www.w3.org/1999/xhtml'><body><h1 class='news-title'>خبر</h1>"
                + "<div class='news-body'><p>نص &x; الخبر</p></div></body></html>";
        Article article = read(page.getBytes(StandardCharsets.UTF_8), null).article();
        assertTrue(article.bodyXhtml().contains("&amp;x;"), article.bodyXhtml());
        assertFalse(article.bodyXhtml().contains("root:"), article.bodyXhtml());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html><body></body></html>", "<html><frameset></frameset></html>"})
    void aPageWithoutAnArticleIsRefused(String page) {
        ArticleException e = assertThrows(ArticleException.class,
                () -> new HtmlPages().read(page.getBytes(StandardCharsets.UTF_8), PageSource.UNKNOWN));
        assertTrue(e.getMessage().startsWith("no article was found in the page"), e.getMessage());
    }

    @Test
    void aSelectorThatIsNotCssIsNamed() {
        PageSource source = new PageSource(Optional.empty(), Optional.empty(), Map.of("body", "div[["));
        ArticleException e = assertThrows(ArticleException.class,
                () -> new HtmlPages().read("<p>x</p>".getBytes(StandardCharsets.UTF_8), source));
        assertTrue(e.getMessage().contains("'body'"), e.getMessage());
    }

    @Test
    void aPageOfMoreTagsThanAnyStoryHasIsRefused() {
        byte[] page = "<p>x".repeat(HtmlText.MAX_TAGS + 1).getBytes(StandardCharsets.UTF_8);
        ArticleException e = assertThrows(ArticleException.class, () -> read(page, null));
        assertEquals("the page has more than 250000 tags, which is the most that is read: give a page with one story",
                e.getMessage());
    }

    /** Readability would take minutes for these, and cannot be stopped. */
    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<p>some words, some more", "<!--x-->", "<select><option>"})
    void whatReadabilityWouldNeedLongForIsNotGuessed(String unit) {
        byte[] page = unit.repeat(30_000).getBytes(StandardCharsets.UTF_8);
        assertThrows(ArticleException.class, () -> new HtmlPages().read(page, PageSource.UNKNOWN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>x", "<p a b c>", "text without any tag "})
    void anInterruptEndsTheReading(String unit) {
        byte[] page = unit.repeat(100_000).getBytes(StandardCharsets.UTF_8);
        Thread.currentThread().interrupt();
        try {
            assertThrows(ReadingStoppedException.class, () -> new HtmlPages().read(page, PageSource.UNKNOWN));
            assertThrows(ReadingStoppedException.class,
                    () -> new BodyHtml(new XmlText()).toXhtml(unit.repeat(100_000), ""));
        } finally {
            assertTrue(Thread.interrupted(), "the mark stays for whoever is above");
        }
    }
}
