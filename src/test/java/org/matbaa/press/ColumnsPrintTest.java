package org.matbaa.press;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.matbaa.article.Article;
import org.matbaa.article.ArticleReaders;

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
