package org.matbaa.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The tags, read one after the other, give the article as it was written. */
class ReadingOrderTest {
    private static final String BLOCKS = "p, h2, h3, h4, h5, h6, li, ul, ol, dl, dt, dd, td, th, blockquote, figcaption, pre, br";

    private static Press press;

    @BeforeAll
    static void open() throws Exception {
        press = Presses.open();
    }

    @ParameterizedTest
    @EnumSource(names = {"READER", "ARCHIVE"})
    void theRealPageIsReadFromItsPictureToItsAddress(Profile profile) throws Exception {
        JsonNode source = source("129574");
        String expected = String.join("\n", source.at("/image/caption").asText(), source.get("byline").asText(),
                source.get("headline").asText(), source.get("articleBody").asText(),
                "تمت طباعة الخبر في: الإثنين, 29-أبريل-2024 الساعة: 12:07 ص",
                "يمكنك الوصول إلى الصفحة الأصلية عبر الرابط: " + source.get("url").asText());
        byte[] pdf = press.print(Presses.example("129574"), Presses.order().withProfile(profile)).pdf();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            TaggedText text = TaggedText.of(document);
            assertEquals(TaggedText.tokens(expected), text.tokens());
            assertEquals(List.of("صفحة 1 من 2", "صفحة 2 من 2"), text.artifacts().stream()
                    .map(artifact -> String.join(" ", TaggedText.tokens(artifact))).filter(words -> !words.isEmpty()).toList());
        }
    }

    static Stream<String> examples() throws Exception {
        return ConformanceTest.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsReadInItsOrder(String name) throws Exception {
        JsonNode source = source(name);
        String body = source.has("articleBodyHtml") ? text(source.get("articleBodyHtml").asText())
                : source.get("articleBody").asText();
        assertRead(source.get("headline").asText(), body,
                press.print(Presses.example(name), Presses.order()).pdf());
    }

    static List<String> languages() {
        return Samples.languages();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everythingIsReadInItsOrderInEveryLanguage(String language) throws Exception {
        byte[] article = Samples.article(language, 3);
        JsonNode source = new ObjectMapper().readTree(article);
        assertRead(source.get("headline").asText(), text(source.get("articleBodyHtml").asText()).replace('\uE000', '\uFFFD'),
                press.print(Presses.article(Samples.json(article)), Samples.order(article, Profile.ARCHIVE)).pdf());
    }

    @Test
    void aRepeatedTableHeadIsReadOnce() throws Exception {
        String row = "<tr><td>قيمة</td></tr>";
        String json = "{\"headline\":\"جدول\",\"articleBodyHtml\":\"<table><thead><tr><th>رأس</th></tr></thead><tbody>"
                + row.repeat(100) + "</tbody></table>\"}";
        PrintedCopy copy = press.print(Presses.article(json), Presses.order());
        assertTrue(copy.pages() > 2);
        try (PDDocument document = Loader.loadPDF(copy.pdf())) {
            TaggedText text = TaggedText.of(document);
            assertEquals(1, Collections.frequency(text.tokens(), "رأس"));
            assertEquals(100, Collections.frequency(text.tokens(), "قيمة"));
            assertEquals(copy.pages() - 1, text.artifacts().stream().filter(artifact -> artifact.contains("رأس")).count());
        }
    }

    private static void assertRead(String headline, String body, byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> read = TaggedText.of(document).tokens();
            List<String> first = TaggedText.tokens(headline);
            List<String> second = TaggedText.tokens(body);
            int at = Collections.indexOfSubList(read, first);
            assertTrue(at >= 0, "the headline is not in " + read);
            List<String> rest = read.subList(at + first.size(), read.size());
            int start = Collections.indexOfSubList(rest, second.subList(0, Math.min(3, second.size())));
            assertTrue(start >= 0, "the body's beginning is not in " + rest);
            for (int i = 0; i < second.size(); i++) {
                int from = Math.max(0, i - 5);
                assertEquals(second.subList(from, i + 1), rest.subList(start + from, Math.min(rest.size(), start + i + 1)));
            }
        }
    }

    private static JsonNode source(String name) throws Exception {
        return new ObjectMapper().readTree(Files.readString(Presses.EXAMPLES.resolve(name + ".json"), StandardCharsets.UTF_8));
    }

    /** The text of a fragment; blocks part words. */
    private static String text(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        body.select(BLOCKS).forEach(block -> {
            block.before(" ");
            block.appendText(" ");
            block.after(" ");
        });
        return body.wholeText();
    }
}
