package org.matbaa.article;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class NinjsReaderTest {
    private static final String ITEM = """
            {"uri": "https://agency.example/news/1", "type": "text", "language": "ar",
             "by": "سالم أحمد", "%3$s": "2024-04-28T21:07:00Z", "pubStatus": "usable",
             "headlines": [{"role": "sub", "value": "عنوان فرعي"}, {"role": "main", "value": "عنوان"}],
             "bodies": [{"%2$s": "text/plain", "value": "عنوان\\nفقرة أولى\\nفقرة ثانية"}%1$s],
             "subjects": [{"name": "اقتصاد"}],
             "associations": [{"type": "picture", "name": "p1", "descriptions": [{"value": "تعليق"}],
               "renditions": [{"href": "https://agency.example/hires.jpg", "width": 6000},
                 {"href": "https://agency.example/web.jpg", "width": 1024},
                 {"href": "https://agency.example/thumb.jpg", "width": 200}]}]}
            """;

    private static Article read(String json) throws ArticleException {
        return ArticleReaders.standard().read("-", json.getBytes(StandardCharsets.UTF_8)).article();
    }

    @ParameterizedTest
    @CsvSource({"contenttype,versioncreated", "contentType,versionCreated"})
    void bothSpellingsGiveTheArticle(String contentType, String created) throws Exception {
        Article article = read(ITEM.formatted("", contentType, created));
        assertEquals("عنوان", article.headline());
        assertEquals(Optional.of("عنوان فرعي"), article.alternativeHeadline());
        assertEquals(List.of("سالم أحمد"), article.authors());
        assertEquals("<p>فقرة أولى</p><p>فقرة ثانية</p>", article.bodyXhtml());
        assertEquals("ar", article.language());
        assertEquals(Optional.of("https://agency.example/news/1"), article.url());
        assertEquals("2024-04-28T21:07Z", article.datePublished().orElseThrow().toString());
        assertEquals(List.of("اقتصاد"), article.keywords());
        assertEquals(new Article.Picture("https://agency.example/web.jpg", Optional.of("تعليق")),
                article.picture().orElseThrow());
        assertTrue(article.unknown().containsKey("pubStatus"));
    }

    @Test
    void aMarkedUpBodyWinsAndItsHeadlineIsNotSaidTwice() throws Exception {
        String html = ", {\"contentType\": \"text/html\", \"value\": \"<html><body><h1>عنوان</h1>"
                + "<p>فقرة <b>غليظة</b></p></body></html>\"}";
        Article article = read(ITEM.formatted(html, "contentType", "versionCreated"));
        assertEquals("<p>فقرة <b>غليظة</b></p>", article.bodyXhtml());
    }

    @Test
    void anItemWithoutTextIsRefused() {
        ArticleException e = assertThrows(ArticleException.class,
                () -> read("{\"uri\": \"https://a.example/1\", \"headlines\": [], \"bodies\": []}"));
        assertTrue(e.getMessage().contains("headline"), e.getMessage());
    }
}
