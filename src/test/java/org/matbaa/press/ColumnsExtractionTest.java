package org.matbaa.press;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.matbaa.press.CopiedBody.items;

/**
 * What poppler and PDFBox, sorted by position, copy out of columns: all words of the first column, then all of the
 * second, whatever stands in them.
 */
class ColumnsExtractionTest {
    @TempDir
    private Path folder;

    static Stream<String> languages() {
        return CopiedBody.languages();
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
    void columnsThatStandNearerThanTheirText(String language) throws Exception {
        assertInOrder(language, items(language, 30).map(text -> "<p>" + text + "</p>"),
                ".body { column-gap: 4mm; } html[lang] p { font-size: 13pt; }");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void columnsAboveTheNumberOfThePage(String language) throws Exception {
        assertInOrder(language, items(language, 30).map(text -> "<p>" + text + "</p>"),
                "@page { @bottom-center { content: counter(page); font-size: 9pt; } }");
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
                ".body { max-height: 30mm; } table { font-size: 11pt; }");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void tablesOfCellsOfSeveralLines(String language) throws Exception {
        assertInOrder(language, items(language, 12).map(text -> "<p>" + text + "</p><table>"
                + ("<tr><td>" + text + "</td><td>" + text + "</td></tr>").repeat(2) + "</table><table>"
                + ("<tr><td>" + text + "</td><td>1284</td><td>1190</td><td>79</td></tr>").repeat(2) + "</table>"), "");
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

    private static String row(String text) {
        String[] words = text.split(" ");
        return "<tr><td>" + words[0] + "</td><td>" + words[1] + "</td><td>" + words[2] + "</td></tr>";
    }

    private Press columns(String css) throws Exception {
        return Presses.styled(folder, "  columns: 2\n", css);
    }

    private void assertInOrder(String language, Stream<String> body, String css) throws Exception {
        CopiedBody.print(columns(css), folder, language, body.collect(Collectors.joining())).assertInOrder();
    }
}
