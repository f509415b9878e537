package org.matbaa.press;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.matbaa.article.Article;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A page ends between two lines. */
class PageCutTest {
    @TempDir
    private Path folder;

    /** The glyphs' area of Noto Naskh is 1.7 times the size: it reaches over the cut by a third of a line. */
    @Test
    void aLineStandsOnOnePageHoweverCloseLinesAre() throws Exception {
        List<String> lines = IntStream.range(1000, 1200).mapToObj(Integer::toString).toList();
        Article article = Presses.article("{\"headline\":\"سطور\",\"inLanguage\":\"ar\",\"articleBodyHtml\":\"<p>"
                + lines.stream().map(number -> "سطر " + number).collect(Collectors.joining("<br/>")) + "</p>\"}");
        byte[] pdf = Presses.styled(folder, "", ".body { line-height: 1; }").print(article, Presses.order()).pdf();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertTrue(document.getNumberOfPages() > 3);
            String text = new PDFTextStripper().getText(document);
            assertEquals(lines, Pattern.compile("1[01]\\d\\d").matcher(text).results().map(MatchResult::group).toList());
        }
    }
}
