package org.matbaa.press;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The captions of tables and pictures in an article's body. */
class CaptionsTest {
    private static final String TABLE = "<table><caption>Caption</caption><tr><td>First</td></tr>" + "<tr><td>x</td></tr>".repeat(20)
            + "<tr><td>Last</td></tr></table>";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {30, 31, 32, 33, 34, 35, 36, 37, 38})
    void isOnThePageOfTheFirstRow(int linesBefore) throws Exception {
        List<String> pages = pages(print(Presses.open(), "<p>" + "x<br>".repeat(linesBefore) + "x</p>" + TABLE));
        assertEquals(page(pages, "First"), page(pages, "Caption"));
    }

    @Test
    void doesNotKeepItsTableWhole() throws Exception {
        List<String> pages = pages(print(Presses.open(), "<p>" + "x<br>".repeat(20) + "x</p>" + TABLE));
        assertEquals(List.of(0, 1), List.of(page(pages, "First"), page(pages, "Last")), "as a table without a caption");
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 31, 32, 33, 34, 35, 36, 37, 38})
    void isInTheColumnOfTheFirstRow(int linesBefore) throws Exception {
        String body = "<p>" + "x<br>".repeat(linesBefore) + "x</p>" + TABLE;
        try (PDDocument document = Loader.loadPDF(print(Presses.styled(folder, "  columns: 2\n", ""), body))) {
            List<Float> lefts = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> glyphs) {
                    if (text.contains("Caption") || text.contains("First")) {
                        lefts.add(glyphs.getFirst().getXDirAdj());
                    }
                }
            };
            stripper.getText(document);
            assertEquals(2, lefts.size());
            float half = document.getPage(0).getMediaBox().getWidth() / 2;
            assertEquals(lefts.getFirst() > half, lefts.getLast() > half, lefts.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 18, 20, 22, 24, 26, 28, 30})
    void isOnThePageOfThePicture(int linesBefore) throws Exception {
        String picture = "<img src='129574.jpg' alt='x'>";
        String caption = "<figcaption>Caption<br>x</figcaption>";
        for (String figure : List.of(picture + caption, caption + picture)) {
            byte[] pdf = print(Presses.open(), "<p>" + "x<br>".repeat(linesBefore) + "x</p><figure>" + figure + "</figure>");
            try (PDDocument document = Loader.loadPDF(pdf)) {
                PDResources page = document.getPage(page(pages(pdf), "Caption")).getResources();
                assertTrue(page.getXObjectNames().iterator().hasNext(), "the picture is on the page of its caption");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = Profile.class, names = {"READER", "ARCHIVE"})
    void conforms(Profile profile) throws Exception {
        String below = TABLE.replace("<caption>Caption</caption>", "");
        byte[] json = json(TABLE + "<figure>" + TABLE + "<figcaption>y</figcaption></figure><figure>" + below + "<figcaption lang='en'>y</figcaption></figure>");
        ConformanceTest.assertConforms(Presses.open().print(Presses.article(Samples.json(json)), Samples.order(json, profile)).pdf(), profile);
    }

    private static int page(List<String> pages, String word) {
        return pages.indexOf(pages.stream().filter(page -> page.contains(word)).findFirst().orElseThrow());
    }

    private static List<String> pages(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        }
    }

    private static byte[] print(Press press, String body) throws Exception {
        return press.print(Presses.article(Samples.json(json(body))), Presses.order()).pdf();
    }

    private static byte[] json(String body) throws Exception {
        return new ObjectMapper().writeValueAsBytes(Map.of("headline", "x", "inLanguage", "en", "articleBodyHtml", body));
    }
}
