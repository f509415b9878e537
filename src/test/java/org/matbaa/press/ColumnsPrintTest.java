package org.matbaa.press;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.matbaa.article.Article;
import org.matbaa.article.ArticleReaders;

import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** A site that asks for columns: the same text in the same order as on a page without. */
class ColumnsPrintTest {
    @TempDir
    private Path folder;

    static Stream<String> examples() throws Exception {
        return ConformanceTest.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theArticleIsReadInItsOrder(String name) throws Exception {
        Article article = Presses.example(name);
        PrintOrder order = Presses.order().withProfile(Profile.ARCHIVE);
        byte[] plain = Presses.open().print(article, order).pdf();
        byte[] columns = inColumns().print(article, order).pdf();
        assertEquals(parted(tagged(plain)), parted(tagged(columns)));
        assertEquals(parted(copied(plain)), parted(copied(columns)));
    }

    /** But for a table whose cells have several lines: poppler goes through a row line by line. */
    @ParameterizedTest
    @MethodSource("examples")
    void popplerReadsColumnAfterColumn(String name) throws Exception {
        assumeTrue(!name.equals("economy-table"), "cells of several lines");
        PrintOrder order = Presses.order();
        Article article = Presses.example(name);
        byte[] plain = Presses.open().print(article, order).pdf();
        byte[] columns = inColumns().print(article, order).pdf();
        assertEquals(letters(plain), letters(columns));
    }

    /** What is drawn again at the head of a column is no content: it is tagged once. */
    @Test
    void repeatedHeaderRowsAreReadOnce() throws Exception {
        String rows = IntStream.range(0, 90).mapToObj(i -> "<tr><td>بلد</td><td>" + i + "</td></tr>").collect(Collectors.joining());
        Article article = ArticleReaders.standard().read("table.json", ("{\"headline\":\"جدول\",\"inLanguage\":\"ar\",\"articleBodyHtml\":\""
                + "<table><thead><tr><th>العاصمة</th><th>العدد</th></tr></thead><tbody>" + rows + "</tbody></table>\"}")
                .getBytes(StandardCharsets.UTF_8)).article();
        PrintOrder order = Presses.order().withProfile(Profile.ARCHIVE);
        byte[] columns = inColumns().print(article, order).pdf();
        assertEquals(tagged(Presses.open().print(article, order).pdf()), tagged(columns));
        assertEquals(1, tagged(columns).stream().filter("العاصمة"::equals).count());
        long drawn = copied(columns).stream().filter("العاصمة"::equals).count();
        assertTrue(drawn >= 4, drawn + " heads are drawn");
    }

    /** What a reader sees as a link is one, at each place; to who hears the page it is one link. */
    @Test
    void linksInRepeatedHeaderRowsLeadOnWhereverTheyStand() throws Exception {
        String rows = "<tr><td>بلد</td></tr>".repeat(90);
        byte[] pdf = inColumns().print(Presses.article("{\"headline\":\"جدول\",\"inLanguage\":\"ar\",\"articleBodyHtml\":\"<table><thead><tr><th>"
                + "<a href='https://site.example/'>العاصمة</a></th></tr></thead><tbody>" + rows + "</tbody></table>\"}"),
                Presses.order().withProfile(Profile.ARCHIVE)).pdf();
        long heads = copied(pdf).stream().filter("العاصمة"::equals).count();
        assertTrue(heads >= 4, heads + " heads are drawn");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> places = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    PDFTextStripperByArea stripper = new PDFTextStripperByArea();
                    stripper.setSortByPosition(true);
                    PDRectangle area = annotation.getRectangle();
                    stripper.addRegion("link", new Rectangle2D.Float(area.getLowerLeftX() - 1,
                            page.getMediaBox().getHeight() - area.getUpperRightY(), area.getWidth() + 2, area.getHeight()));
                    stripper.extractRegions(page);
                    assertTrue(stripper.getTextForRegion("link").contains("العاصمة"), stripper.getTextForRegion("link"));
                    places.add(document.getPages().indexOf(page) + " " + area);
                }
            }
            assertEquals(heads, places.stream().distinct().count());
            assertEquals(heads, places.size());
            assertEquals(1, TaggedText.of(document).tokens().stream().filter("العاصمة"::equals).count());
        }
    }

    /** In a column of pictures alone no line is painted that the head could be painted with. */
    @Test
    void headerRowsStandAboveColumnsWithoutTextToo() throws Exception {
        String picture = "<tr><td><img src='129574.jpg' width='100' alt='صورة'/></td></tr>";
        byte[] pdf = inColumns().print(Presses.article("{\"headline\":\"جدول\",\"inLanguage\":\"ar\",\"articleBodyHtml\":\"<table><thead><tr><th>"
                + "العاصمة</th></tr></thead><tbody>" + picture.repeat(60) + "</tbody></table>\"}"), Presses.order().withProfile(Profile.ARCHIVE)).pdf();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            long heads = TaggedText.tokens(read(pdf, "mutool", "draw", "-q", "-F", "txt")).stream()
                    .filter("العاصمة"::equals).count();
            assertEquals(document.getNumberOfPages() * 2, heads, 1);
            TaggedText text = TaggedText.of(document);
            assertEquals(1, text.tokens().stream().filter("العاصمة"::equals).count());
        }
    }

    /** A block that is parted by another across the columns is still one block, and is tagged as one. */
    @Test
    void whatIsPartedByABlockAcrossIsReadInItsOrder() throws Exception {
        Article article = Presses.article("{\"headline\":\"عنوان\",\"inLanguage\":\"ar\",\"articleBodyHtml\":\"<blockquote><p>"
                + "نص قبل العنوان ".repeat(40) + "</p><h3>عنوان في الوسط</h3><p>" + "نص بعده ".repeat(40) + "</p></blockquote>\"}");
        Press press = Presses.styled(folder, "  columns: 2\n", ".body h3 { column-span: all; }");
        PrintOrder order = Presses.order().withProfile(Profile.ARCHIVE);
        byte[] columns = press.print(article, order).pdf();
        byte[] plain = Presses.open().print(article, order).pdf();
        assertEquals(tagged(plain), tagged(columns));
        assertEquals(copied(plain), copied(columns));
        try (PDDocument document = Loader.loadPDF(columns)) {
            assertEquals(1, quotes(document.getDocumentCatalog().getStructureTreeRoot()));
        }
    }

    private static int quotes(PDStructureNode node) {
        int own = node instanceof PDStructureElement element && element.getStructureType().equals("BlockQuote") ? 1 : 0;
        return own + node.getKids().stream().mapToInt(kid -> kid instanceof PDStructureNode inner ? quotes(inner) : 0).sum();
    }

    /** A narrow line may also break after a slash or a hyphen, which reads as a space. */
    private static List<String> parted(List<String> tokens) {
        return tokens.stream().flatMap(token -> Stream.of(token.split("(?<=[/-])"))).toList();
    }

    private Press inColumns() throws Exception {
        return Presses.styled(folder, "  columns: 2\n", ".body { column-rule: 0.5pt solid #888; }");
    }

    private static List<String> tagged(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return TaggedText.of(document).tokens();
        }
    }

    private List<String> copied(byte[] pdf) throws Exception {
        return words(read(pdf, "mutool", "draw", "-q", "-F", "txt"));
    }

    private List<String> letters(byte[] pdf) throws Exception {
        return words(read(pdf, "pdftotext").replaceAll("[^\\p{L}\\p{M}\\p{N}\\s\\u200c]", " "));
    }

    private String read(byte[] pdf, String... command) throws Exception {
        Path file = Files.write(folder.resolve("copy.pdf"), pdf);
        List<String> words = new ArrayList<>(List.of(command));
        words.add(file.toString());
        if (command[0].equals("pdftotext")) {
            words.add("-");
        }
        Process process = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor());
        return text.replaceAll("[\\u200e\\u200f\\u202a-\\u202e]", "");
    }

    /** Without page labels, since the pages differ in number. */
    private static List<String> words(String text) {
        List<String> words = TaggedText.tokens(text.replaceAll(
                "(?m)^\\f?\\h*(صفحة|صفحهٔ|صفحہ|עמוד|Page) [^\\p{L}]{1,5}\\p{L}+ [^\\p{L}]{1,6}$", ""));
        assertTrue(words.size() > 50, words.size() + " words");
        return words;
    }
}
