package org.matbaa.press;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.matbaa.press.CopiedBody.items;

/** What poppler and PDFBox, sorted by position, copy out of tables that need more room than their page or column has. */
class WideTablesTest {
    @TempDir
    private Path folder;

    static Stream<Arguments> pages() {
        return Stream.of("ar", "he", "en").flatMap(language -> Stream.of(1, 2).map(columns -> Arguments.of(language, columns)));
    }

    @ParameterizedTest(name = "{0}, columns {1}")
    @MethodSource("pages")
    void manyColumns(String language, int columns) throws Exception {
        List<String> words = words(language);
        int most = columns == 1 ? 12 : 7;
        print(language, columns, table(words.subList(0, most)) + "<p>" + String.join(" ", words) + "</p>"
                + table(words.subList(3, most + 1)), "");
    }

    @ParameterizedTest(name = "{0}, columns {1}")
    @MethodSource("pages")
    void aLongWord(String language, int columns) throws Exception {
        List<String> words = words(language);
        print(language, columns, table(List.of(words.get(0), String.join("", words), words.get(1)))
                + table(List.of(words.get(3), "https://example.org/" + "a1b2c3".repeat(20), "12")), "");
    }

    @ParameterizedTest(name = "{0}, columns {1}")
    @MethodSource("pages")
    void textThatDoesNotWrap(String language, int columns) throws Exception {
        List<String> words = words(language);
        print(language, columns, table(List.of(words.get(0), String.join(" ", words), words.get(1), "12")), "td { white-space: nowrap; }");
    }

    @ParameterizedTest(name = "{0}, columns {1}")
    @MethodSource("pages")
    void tablesAndCellsOfAWidthInPoints(String language, int columns) throws Exception {
        List<String> words = words(language);
        print(language, columns, table(words.subList(0, 3)), "table { width: 600pt; } td { width: 900px; }");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void tablesInCells(String language, int columns) throws Exception {
        List<String> words = words(language);
        print(language, columns, "<table><tr><td>" + words.get(0) + "</td><td>" + table(words.subList(1, 7)) + "</td></tr></table>", "");
    }

    @ParameterizedTest
    @EnumSource(value = Profile.class, names = {"READER", "ARCHIVE"})
    void filesConform(Profile profile) throws Exception {
        List<String> words = words("ar");
        String html = table(words.subList(0, 12)) + table(List.of(String.join("", words), "<img src='rgb.png' width='900' alt='x'/>"));
        byte[] json = new ObjectMapper().writeValueAsBytes(Map.of("headline", "1", "inLanguage", "ar", "articleBodyHtml", html));
        Press press = Presses.styled(folder, "  columns: 2\n", "");
        ConformanceTest.assertConforms(press.print(Presses.article(Samples.json(json)), Samples.order(json, profile)).pdf(), profile);
    }

    private static List<String> words(String language) throws Exception {
        return List.of(items(language, 20).toList().getFirst().split("[^\\p{L}\\p{M}]+"));
    }

    private static String table(List<String> cells) {
        return "<table>" + ("<tr>" + cells.stream().map(cell -> "<td>" + cell + "</td>").collect(Collectors.joining()) + "</tr>").repeat(2)
                + "</table>";
    }

    private void print(String language, int columns, String html, String css) throws Exception {
        Press press = Presses.styled(folder, columns == 1 ? "" : "  columns: " + columns + "\n", css);
        CopiedBody.print(press, folder, language, html).assertLettersInOrder();
    }
}
