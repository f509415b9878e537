package org.matbaa.article;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class NewsArticleReaderTest {
    private final NewsArticleReader reader = new NewsArticleReader();

    private ReadArticle read(String json) throws ArticleException {
        return reader.read(json.getBytes(StandardCharsets.UTF_8));
    }

    private Article with(String fields) throws ArticleException {
        return read("{\"headline\":\"خبر\"," + fields + "}").article();
    }

    @Test
    void readsEveryFieldOfTheContract() throws ArticleException {
        Article article = read("""
                {"@context":"https://schema.org","@type":"NewsArticle","url":"http://www.almotamar.net/news/1.htm",
                 "headline":"عنوان","alternativeHeadline":"عنوان آخر","author":"سالم","byline":"المؤتمرنت -",
                 "articleBody":"فقرة","image":"a.jpg","datePublished":"2024-04-28T21:07:00+03:00",
                 "dateModified":"2024-04-29","inLanguage":"ar-YE","publisher":"المؤتمر نت",
                 "articleSection":"أخبار","keywords":"سوريا, جنيف","wordCount":7}""").article();
        assertEquals("http://www.almotamar.net/news/1.htm", article.url().orElseThrow());
        assertEquals("عنوان", article.headline());
        assertEquals("عنوان آخر", article.alternativeHeadline().orElseThrow());
        assertEquals(List.of("سالم"), article.authors());
        assertEquals("المؤتمرنت -", article.byline().orElseThrow());
        assertEquals("<p>فقرة</p>", article.bodyXhtml());
        assertEquals("a.jpg", article.picture().orElseThrow().address());
        assertEquals(OffsetDateTime.parse("2024-04-28T21:07:00+03:00"), article.datePublished().orElseThrow());
        assertEquals(OffsetDateTime.parse("2024-04-29T00:00:00Z"), article.dateModified().orElseThrow());
        assertEquals("ar-YE", article.language());
        assertEquals("المؤتمر نت", article.publisher().orElseThrow());
        assertEquals("أخبار", article.section().orElseThrow());
        assertEquals(List.of("سوريا", "جنيف"), article.keywords());
        assertEquals("7", article.unknown().get("wordCount"));
        assertEquals("\"NewsArticle\"", article.unknown().get("@type"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"أ\"|أ",
        "{\"@type\":\"Person\",\"name\":\"أ\"}|أ",
        "{\"@type\":\"Organization\",\"name\":[\"أ\",\"ب\"]}|أ+ب",
        "[\"أ\",{\"name\":\"ب\"},null,\"\"]|أ+ب",
        "{\"givenName\":\"أ\",\"familyName\":\"ب\"}|أ ب",
        "{\"@value\":\"أ\",\"@language\":\"ar\"}|أ",
        "null|''"})
    void readsAuthorsInEveryShape(String json, String names) throws ArticleException {
        assertEquals(names, String.join("+", with("\"author\":" + json).authors()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"a.jpg\"|a.jpg|",
        "{\"@type\":\"ImageObject\",\"url\":\"a.jpg\",\"caption\":\"شرح\"}|a.jpg|شرح",
        "{\"contentUrl\":\"a.jpg\"}|a.jpg|",
        "[{\"caption\":\"بلا عنوان\"},{\"url\":\"b.jpg\"}]|b.jpg|"})
    void readsThePictureInEveryShape(String json, String address, String caption) throws ArticleException {
        Article.Picture picture = with("\"image\":" + json).picture().orElseThrow();
        assertEquals(address, picture.address());
        assertEquals(caption, picture.caption().orElse(null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"أ، ب,ج\"|أ+ب+ج", "[\"أ، ب\",\"ج\"]|أ، ب+ج", "[{\"@type\":\"DefinedTerm\",\"name\":\"أ\"}]|أ"})
    void readsKeywordsInEveryShape(String json, String keywords) throws ArticleException {
        assertEquals(keywords, String.join("+", with("\"keywords\":" + json).keywords()));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[{\"@type\":\"WebSite\",\"name\":\"x\"},{\"@type\":\"NewsArticle\",\"headline\":\"خبر\"}]",
        "{\"@graph\":[{\"@type\":\"Organization\"},{\"@type\":[\"Thing\",\"ReportageNewsArticle\"],\"headline\":\"خبر\"}]}",
        "{\"@type\":\"https://schema.org/NewsArticle\",\"headline\":\"خبر\"}",
        "{\"@type\":\"schema:Article\",\"headline\":\"خبر\"}",
        "\uFEFF{\"headline\":\"خبر\"}"})
    void findsTheArticleInTheDocument(String json) throws ArticleException {
        assertEquals("خبر", read(json).article().headline());
    }

    @Test
    void saysThatOnlyTheFirstOfSeveralIsRead() throws ArticleException {
        ReadArticle read = read("[{\"headline\":\"أ\"},{\"headline\":\"ب\"}]");
        assertEquals("أ", read.article().headline());
        assertTrue(read.warnings().getFirst().contains("2 articles"), read.warnings().toString());
    }

    @ParameterizedTest
    @CsvSource({"2024-04-28T21:07:00Z,2024-04-28T21:07Z", "2024-04-28T21:07:00+0300,2024-04-28T21:07+03:00",
        "2024-04-28T21:07:00+03,2024-04-28T21:07+03:00", "2024-04-28T21:07,2024-04-28T21:07Z",
        "2024-04-28,2024-04-28T00:00Z", "2024-04-28t21:07:00.5z,2024-04-28T21:07:00.500Z"})
    void readsDatesAsPagesWriteThem(String text, String date) throws ArticleException {
        assertEquals(date, with("\"datePublished\":\"" + text + "\"").datePublished().orElseThrow().toString());
    }

    @Test
    void keepsADateThatItCannotRead() throws ArticleException {
        ReadArticle read = read("{\"headline\":\"أ\",\"datePublished\":\"أمس\"}");
        assertTrue(read.article().datePublished().isEmpty());
        assertEquals("\"أمس\"", read.article().unknown().get("datePublished"));
        assertTrue(read.warnings().getFirst().contains("أمس"));
    }

    @Test
    void keepsTheTextOfABodyExactly() throws ArticleException {
        Article article = with("\"articleBody\":\"  أ \\u00a0ب\\tج & <د>\\r\\n\\n\\u200fهـ\\u0640\\rو\"");
        assertEquals("<p>  أ \u00a0ب\tج &amp; &lt;د&gt;</p><p>\u200fهـ\u0640</p><p>و</p>", article.bodyXhtml());
    }

    @Test
    void prefersTheBodyInHtml() throws ArticleException {
        assertEquals("<p><b>ب</b></p>",
                with("\"articleBody\":\"أ\",\"articleBodyHtml\":\"<p><b>ب</b>\"").bodyXhtml());
    }

    @Test
    void reportsWhatXmlCannotHold() throws ArticleException {
        ReadArticle read = read("{\"headline\":\"أ\\u0000ب\",\"articleBody\":\"\\ud800ج\\ud83d\\ude00\"}");
        assertEquals("أ\uFFFDب", read.article().headline());
        assertEquals("<p>\uFFFDج\ud83d\ude00</p>", read.article().bodyXhtml());
        assertEquals(List.of("2 characters that a page cannot hold (U+0000, U+D800) became U+FFFD"), read.warnings());
    }

    @Test
    void keepsUnknownFieldsInOrder() throws ArticleException {
        Map<String, String> unknown = with("\"z\":{\"a\":1.50},\"a\":[true]").unknown();
        assertEquals("[z={\"a\":1.50}, a=[true]]", unknown.entrySet().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{\"headline\":|not JSON at line 1",
        "{\"headline\":7|column 14: Unexpected end-of-input: expected close marker for Object",
        "{'headline':1}|not JSON at line 1, column 2",
        "{\"headline\":\"a\"} x|not JSON at line 1",
        "{\"headline\":\"a\",\"headline\":\"b\"}|Duplicate",
        "``|empty",
        "[]|no NewsArticle",
        "7|no NewsArticle",
        "{\"@type\":\"Recipe\",\"headline\":\"a\"}|Recipe",
        "{\"url\":\"http://a/\"}|neither a 'headline' nor a body",
        "{\"headline\":\" \",\"articleBody\":\"\\n\"}|neither a 'headline' nor a body",
        "{\"headline\":\"a\",\"articleBody\":[1]}|'articleBody' must be text, but an array stands there",
        "{\"headline\":\"a\",\"articleBodyHtml\":{}}|'articleBodyHtml' must be text, but an object stands there",
        "{\"headline\":7}|'headline' must be text, but a number stands there",
        "{\"headline\":\"a\",\"image\":true}|'image' must be an address or an ImageObject, but a boolean stands there"})
    void refusesWithOneSentence(String json, String part) {
        String sentence = assertThrows(ArticleException.class, () -> read(json)).getMessage();
        assertTrue(sentence.contains(part), sentence);
        assertFalse(sentence.contains("\n"), sentence);
        assertFalse(sentence.contains("Source") || sentence.contains("start marker"), sentence);
    }

    @Test
    void boundsNesting() {
        String deep = "[".repeat(100_000) + "]".repeat(100_000);
        String sentence = assertThrows(ArticleException.class, () -> read(deep)).getMessage();
        assertTrue(sentence.startsWith("the JSON nests deeper than 100 levels"), sentence);
    }

    @Test
    void namesTheByteThatIsNotUtf8() {
        byte[] input = "{\"headline\":\"ab\"}".getBytes(StandardCharsets.UTF_8);
        input[14] = (byte) 0xC7;
        String sentence = assertThrows(ArticleException.class, () -> reader.read(input)).getMessage();
        assertTrue(sentence.startsWith("not UTF-8: the byte C7 at offset 14"), sentence);
    }

    @Test
    void boundsSize() {
        String sentence = assertThrows(ArticleException.class,
                () -> reader.read(new byte[ArticleReader.MAX_BYTES + 1])).getMessage();
        assertTrue(sentence.contains("larger than 50 MB"), sentence);
    }
}
