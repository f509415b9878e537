package org.matbaa.press;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * What poppler and PDFBox, sorted by position, copy out of columns: all words of the first column, then all of the
 * second, whatever stands in them.
 */
class ColumnsExtractionTest {
    private static final Map<String, String> TEXTS = Map.of(
            "ar", "news.txt", "fa", "persian.txt", "ur", "urdu.txt", "he", "hebrew.txt", "en", "english.txt");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{N}\\p{M}_\u200C]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\u00AD\u200B\u200E\u200F\u2060\u202A-\u202E]");
    private static final int ITEMS = 24;

    @TempDir
    private Path folder;

    static Stream<String> languages() {
        return TEXTS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void paragraphs(String language) throws Exception {
        assertInOrder(language, items(language, 30).map(text -> "<p>" + text + "</p>"), "");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void paragraphsOfLinesFarApart(String language) throws Exception {
        assertInOrder(language, items(language, 30).map(text -> "<p>" + text + "</p>"), ".body p { line-height: 2.6; }");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void linesStretchedWideInThreeColumns(String language) throws Exception {
        assertInOrder(language, items(language, 30).map(text -> "<p>" + text + "</p>"), ".body { column-count: 3; }");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void columnsThatStandNear(String language) throws Exception {
        assertInOrder(language, items(language, 30).map(text -> "<p>" + text + "</p>"), ".body { column-gap: normal; }");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void verses(String language) throws Exception {
        assertInOrder(language, items(language, 3).map(text -> "<p>" + text + "<br/>" + text + "</p>"), "");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void versesInTheMiddle(String language) throws Exception {
        assertInOrder(language, items(language, 3).map(text -> "<p>" + text + "<br/>" + text + "</p>"),
                ".body p { text-align: center; }");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void lists(String language) throws Exception {
        assertInOrder(language, Stream.of("<ul>" + items(language, 4).map(text -> "<li>" + text + "</li>")
                .collect(Collectors.joining()) + "</ul>"), "");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void headingsOfOtherSizes(String language) throws Exception {
        assertInOrder(language, items(language, 25).map(text ->
                "<h2>" + text.substring(0, text.indexOf(' ', 20)) + "</h2><p>" + text + "</p>"), "");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void tablesOfCellsOfOneLine(String language) throws Exception {
        assertInOrder(language, items(language, 9).map(text -> "<p>" + text + "</p><table>" + row(text) + row(text)
                + "</table>"), "");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void columnsBelowColumns(String language) throws Exception {
        assertInOrder(language, items(language, 30).map(text -> "<p>" + text + "</p>"), ".body { max-height: 50mm; }");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void versesInColumnsBelowColumns(String language) throws Exception {
        assertInOrder(language, items(language, 3).map(text -> "<p>" + text + "<br/>" + text + "</p>"),
                ".body { max-height: 40mm; }");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void columnsThatEndWhereTheyAreToldTo(String language) throws Exception {
        assertInOrder(language, items(language, 12).map(text -> "<p>" + text + "</p>"),
                ".body { max-height: 60mm; } p:nth-child(4n) { break-before: column; } p:nth-child(15) { break-before: page; }");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void rowsOfTablesInColumnsBelowColumns(String language) throws Exception {
        assertInOrder(language, Stream.of("<table><thead><tr><th>1</th><th>2</th><th>3</th></tr></thead>"
                + items(language, 3).map(ColumnsExtractionTest::row).collect(Collectors.joining()) + "</table>"),
                ".body { max-height: 30mm; }");
    }

    /** In the order of the cells only through PDFBox: poppler goes through a row line by line. */
    @ParameterizedTest
    @MethodSource("languages")
    void tablesOfCellsOfSeveralLines(String language) throws Exception {
        String html = items(language, 12).map(text -> "<p>" + text + "</p><table>"
                + ("<tr><td>" + text + "</td><td>" + text + "</td></tr>").repeat(2) + "</table><table>"
                + ("<tr><td>" + text + "</td><td>1284</td><td>1190</td><td>79</td></tr>").repeat(2) + "</table>")
                .collect(Collectors.joining());
        assertInOrder(letters(html.replaceAll("<[^>]*>", " ")), letters(sorted(print(language, html, ""))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "ur", "en"})
    void pictures(String language) throws Exception {
        assertInOrder(language, items(language, 20).map(text -> "<p>" + text
                + "</p><figure><img src='alpha.png' width='90' alt=''/><figcaption>"
                + text.substring(0, text.indexOf(' ', 9)) + "</figcaption></figure>"), "");
    }

    /** The marks that this takes cost little. */
    @Test
    void theFileGrowsByNoMoreThanOneInFifty() throws Exception {
        byte[] plain = Presses.open().print(Presses.example("129574"), Presses.order()).pdf();
        byte[] columns = columns("").print(Presses.example("129574"), Presses.order()).pdf();
        assertTrue(columns.length < plain.length * 1.02, columns.length + " bytes instead of " + plain.length);
    }

    /** Stretches of a text that have no words of other scripts. */
    private static Stream<String> items(String language, int words) throws IOException {
        String text = Files.readString(Path.of("src/test/resources/extraction", TEXTS.get(language))).replace("\u00AD", "");
        List<String> own = Arrays.stream(text.strip().split("\\s+"))
                .filter(word -> LATIN.matcher(word).find() == language.equals("en")).toList();
        return IntStream.range(0, ITEMS).mapToObj(item -> IntStream.range(item * 7, item * 7 + words)
                .mapToObj(i -> own.get(i % own.size())).collect(Collectors.joining(" ")));
    }

    private static String row(String text) {
        String[] words = text.split(" ");
        return "<tr><td>" + words[0] + "</td><td>" + words[1] + "</td><td>" + words[2] + "</td></tr>";
    }

    private Press columns(String css) throws Exception {
        return Presses.styled(folder, "  columns: 2\n", css);
    }

    private void assertInOrder(String language, Stream<String> body, String css) throws Exception {
        String html = body.collect(Collectors.joining());
        byte[] pdf = print(language, html, css);
        Path file = Files.write(folder.resolve("columns.pdf"), pdf);
        List<String> wanted = letters(html.replaceAll("<[^>]*>", " "));
        assertTrue(wanted.size() > 60, wanted.size() + " words");
        assertInOrder(wanted, letters(read(file)));
        assertInOrder(wanted, letters(sorted(pdf)));
    }

    private byte[] print(String language, String html, String css) throws Exception {
        byte[] json = new ObjectMapper().writeValueAsBytes(Map.of("headline", "1", "inLanguage", language,
                "articleBodyHtml", html.replace("&", "&amp;")));
        return columns(css).print(Presses.article(new String(json, StandardCharsets.UTF_8)),
                Presses.order().withPictures(Samples::picture)).pdf();
    }

    private static void assertInOrder(List<String> wanted, List<String> found) {
        int inOrder = inOrder(wanted, found);
        assertEquals(wanted.size(), inOrder, () -> "after " + wanted.subList(Math.max(0, inOrder - 6), inOrder)
                + " not " + wanted.subList(inOrder, Math.min(wanted.size(), inOrder + 6)));
    }

    private static String sorted(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }

    /** How many of the wanted words are found in their order; the page has labels and markers too. */
    private static int inOrder(List<String> wanted, List<String> found) {
        int inOrder = 0;
        for (String word : found) {
            if (inOrder < wanted.size() && wanted.get(inOrder).equals(word)) {
                inOrder++;
            }
        }
        return inOrder;
    }

    private static List<String> letters(String text) {
        return LETTERS.matcher(INVISIBLE.matcher(text).replaceAll("")).results().map(MatchResult::group).toList();
    }

    private static String read(Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("pdftotext", file.toString(), "-")
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor());
        return text;
    }
}
