package org.matbaa.press;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.matbaa.pdf.PdfiumTest;

import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.matbaa.press.CopiedBody.items;

/** What poppler, PDFBox, sorted by position, and PDFium copy out of tables: the cells one after the other, row by row. */
class TablesExtractionTest extends PdfiumTest {
    private static final String NEAR = "th, td { padding: 2pt 4pt; }";
    private static final String NEAR_LINES = "th, td { padding: 1pt 4pt; } table { font-size: 12pt; line-height: 1.25; }";

    @TempDir
    private Path folder;

    static Stream<Arguments> pages() {
        return CopiedBody.languages().flatMap(language -> Stream.of(1, 2).map(columns -> Arguments.of(language, columns)));
    }

    @ParameterizedTest(name = "{0}, columns {1}")
    @MethodSource("pages")
    void cellsOfOneLineAndOfSeveral(String language, int columns) throws Exception {
        List<String> few = items(language, 2).toList();
        List<String> many = items(language, 14).toList();
        assertInOrder(language, columns, table(i -> cell(many.get(i)) + cell(few.get(i)) + cell("12" + i))
                + "<p>" + many.get(9) + "</p>" + table(i -> cell(many.get(i)) + cell(many.get(i + 1))), "");
    }

    @ParameterizedTest(name = "{0}, columns {1}")
    @MethodSource("pages")
    void cellsInTheMiddleOfTheirRows(String language, int columns) throws Exception {
        List<String> few = items(language, 2).toList();
        List<String> many = items(language, 25).toList();
        assertInOrder(language, columns, table(i -> cell(few.get(i)) + cell(many.get(i))), "td { vertical-align: middle; }");
    }

    @ParameterizedTest(name = "{0}, columns {1}")
    @MethodSource("pages")
    void cellsOverSeveralRowsAndColumns(String language, int columns) throws Exception {
        List<String> few = items(language, 2).toList();
        List<String> many = items(language, 14).toList();
        assertInOrder(language, columns, table(i -> "<td rowspan='2'>" + many.get(i) + "</td>" + cell(many.get(i + 1))
                + "</tr><tr>" + cell(few.get(i)) + "</tr><tr><td colspan='2'>" + many.get(i) + "</td>"), "");
    }

    @ParameterizedTest
    @MethodSource("org.matbaa.press.CopiedBody#languages")
    void tablesInCells(String language) throws Exception {
        List<String> few = items(language, 2).toList();
        List<String> many = items(language, 14).toList();
        assertInOrder(language, 1, table(i -> cell(many.get(i)) + cell("<table><tr>" + cell(many.get(i)) + cell(few.get(i))
                + "</tr><tr>" + cell(few.get(i)) + cell(many.get(i)) + "</tr></table>")), "");
    }

    /** The marker of an item that begins with a table stands beside its first cell. */
    @ParameterizedTest
    @ValueSource(strings = {"ar", "en", "fa", "he"})
    void tablesInItems(String language) throws Exception {
        String few = items(language, 40).findFirst().orElseThrow();
        String many = items(language, 70).findFirst().orElseThrow();
        assertInOrder(language, 1, "<ul><li>" + few + "</li><li><table><tr><td>" + few + "</td><td>" + many
                + "</td></tr></table></li></ul>", "td:first-child { width: 9%; }");
    }

    /** Of the outer table's row the last pages have but one cell. */
    @ParameterizedTest
    @MethodSource("org.matbaa.press.CopiedBody#languages")
    void tablesInACellThatGoesOnAlone(String language) throws Exception {
        List<String> few = items(language, 9).toList();
        String many = items(language, 600).findFirst().orElseThrow();
        assertInOrder(language, 1, "<table><tr>" + cell(few.get(0)) + cell("<table><tr>" + cell(few.get(1)) + cell(many) + "</tr><tr>"
                + cell(few.get(2)) + cell(few.get(3)) + "</tr></table>") + "</tr></table>", "td:first-child { width: 15%; }");
    }

    @ParameterizedTest(name = "{0}, columns {1}")
    @MethodSource("pages")
    void paragraphsAndListsInCells(String language, int columns) throws Exception {
        List<String> few = items(language, 2).toList();
        List<String> many = items(language, 14).toList();
        assertInOrder(language, columns, table(i -> cell("<p>" + many.get(i) + "</p><p>" + few.get(i) + "</p>")
                + cell("<ul><li>" + many.get(i) + "</li><li>" + few.get(i) + "</li></ul>")), "");
    }

    @ParameterizedTest(name = "{0}, columns {1}")
    @MethodSource("pages")
    void rowsOverPages(String language, int columns) throws Exception {
        List<String> many = items(language, 30).toList();
        assertInOrder(language, columns, IntStream.range(0, 4).mapToObj(j -> table(i -> cell(many.get(i + j)) + cell(many.get(i))))
                .collect(Collectors.joining()), "");
    }

    /** Its first column stands where the reader would begin last. */
    @ParameterizedTest(name = "{0}, columns {1}")
    @MethodSource("pages")
    void tablesOfTheOtherDirection(String language, int columns) throws Exception {
        String other = language.equals("en") ? "ar" : "en";
        List<String> few = items(other, 2).toList();
        List<String> many = items(other, 14).toList();
        String direction = other.equals("en") ? "ltr" : "rtl";
        String rows = table(i -> cell(many.get(i)) + cell(few.get(i)));
        assertInOrder(language, columns, rows.replace("<table>", "<table dir='" + direction + "'>")
                + items(language, 14).limit(3).map(text -> "<p>" + text + "</p>").collect(Collectors.joining()), "");
    }

    /**
     * What stands on one baseline is one line to PDFium, from the document's end or as most of it reads, and to PDFBox where
     * it is near, as the first strong character says.
     */
    @ParameterizedTest(name = "{0}, columns {1}")
    @MethodSource("pages")
    void rowsAgainstTheirDocumentOrTheirWords(String language, int columns) throws Exception {
        List<String> own = items(language, 2).toList();
        List<String> other = items(language.equals("en") ? "ar" : "en", 2).toList();
        List<String> texts = items(language, 14).toList();
        assertInOrderBothWays(language, columns, table(i -> cell(own.get(i)) + cell("12" + i) + cell(other.get(i)) + cell("7" + i))
                + "<p>" + texts.get(3) + "</p>" + table(i -> cell(other.get(i)) + cell("3" + i) + cell(other.get(i + 1)))
                + "<p>" + texts.get(4) + "</p>");
    }

    /** Their lines read against their paragraphs, and begin and end with brackets and quotes. */
    @ParameterizedTest(name = "{0}, columns {1}")
    @MethodSource("pages")
    void linesAgainstTheirDocumentOrTheirTable(String language, int columns) throws Exception {
        String other = language.equals("en") ? "ar" : "en";
        List<String> own = items(language, 14).toList();
        List<String> others = items(other, 14).toList();
        List<String> few = items(other, 2).toList();
        assertInOrderBothWays(language, columns, table(i -> cell(others.get(i)) + cell("12" + i) + cell(few.get(i)))
                + table(i -> cell(own.get(i)) + cell(others.get(i + 1))));
    }

    /** As many words of one direction as of the other: a mark after a line decides from which end PDFium begins. */
    @ParameterizedTest
    @MethodSource("org.matbaa.press.CopiedBody#languages")
    void cellsOfBothDirections(String language) throws Exception {
        List<String> latin = items("en", 2).toList();
        List<String> other = items(language.equals("en") ? "ar" : language, 2).toList();
        assertInOrderBothWays(language, 1, table(i -> cell(other.get(i) + " " + latin.get(i)) + cell("(" + latin.get(i) + ") 12" + i)
                + cell(latin.get(i) + " " + other.get(i + 1)) + cell(other.get(i))));
    }

    /** PDFium asks how much of a page's width text takes, from where the first begins: marks beside all text are not that. */
    @ParameterizedTest
    @MethodSource("org.matbaa.press.CopiedBody#languages")
    void rowsAgainstTheirDocumentInColumnsDownAllOfAPage(String language) throws Exception {
        List<String> own = items(language, 1).toList();
        String text = items(language, 60).map(item -> "<p>" + item + "</p>").collect(Collectors.joining());
        String rows = table(i -> cell(own.get(i)) + cell("1" + i)).replace("<table>", "<table dir='"
                + (language.equals("en") ? "rtl" : "ltr") + "'>");
        Press press = Presses.styled(folder, "  columns: 3\n", "p { margin: 0; line-height: 1.2; }");
        CopiedBody body = CopiedBody.print(press, folder, language, rows + text + rows + text);
        body.assertAsMupdf("PDFium", pdfium(body.file()));
    }

    /** PDFium takes what is no further away than half a character's width for the same line: marks above and below a row too. */
    @ParameterizedTest
    @MethodSource("org.matbaa.press.CopiedBody#languages")
    void aRowThatEndsAPageIsOneLine(String language) throws Exception {
        List<String> own = items(language, 6).toList();
        String wide = language.equals("en") ? "W" : language.equals("he") ? "שׁ" : language.equals("ur") ? "نے" : "ض";
        Press press = Presses.styled(folder, "", "ul { page-break-before: always; }");
        CopiedBody body = CopiedBody.print(press, folder, language, "<p>" + String.join(" ", own) + "</p>"
                + "<table><tr>" + cell(wide + " " + own.get(1)) + cell(own.get(2).split(" ")[0]) + "</tr></table>"
                + "<ul><li>" + own.get(3) + "</li></ul>");
        body.assertAsMupdf("PDFium", pdfium(body.file()));
    }

    /** As a site may have them: nearer than where poppler ends a block. */
    @ParameterizedTest(name = "{0}, columns {1}")
    @MethodSource("pages")
    void nearRowsAndCells(String language, int columns) throws Exception {
        List<String> few = items(language, 2).toList();
        List<String> many = items(language, 14).toList();
        assertInOrder(language, columns, table(i -> cell(many.get(i)) + cell(few.get(i)) + cell("12" + i))
                + table(i -> cell(many.get(i)) + cell(many.get(i + 1)))
                + table(i -> cell(few.get(i)) + cell("3" + i) + cell(few.get(i + 1))), NEAR);
    }

    /** Of fonts that are not equally high to PDFBox, in lines so near that a mark between two is beside one of them. */
    @ParameterizedTest(name = "{0}, columns {1}")
    @MethodSource("pages")
    void nearLines(String language, int columns) throws Exception {
        List<String> few = items(language, 2).toList();
        List<String> many = items(language, 14).toList();
        assertInOrder(language, columns, table(i -> cell(many.get(i)) + cell(many.get(i + 1)))
                + table(i -> cell(many.get(i)) + cell(few.get(i)) + cell("12" + i)), NEAR_LINES);
    }

    static Stream<Arguments> nearPages() {
        return pages().flatMap(page -> Stream.of(NEAR, NEAR_LINES).map(css -> Arguments.of(page.get()[0], page.get()[1], css)));
    }

    /** Its rows are nearer than where poppler ends a block, and of cells that it would take for a table of its own. */
    @ParameterizedTest(name = "{0}, columns {1}, {2}")
    @MethodSource("nearPages")
    void nearRowsAgainstTheirDocument(String language, int columns, String css) throws Exception {
        List<String> few = items("en", 2).toList();
        List<String> fewOthers = items(language.equals("en") ? "ar" : language, 2).toList();
        List<String> many = items(language, 14).toList();
        assertInOrder(language, columns, "<table dir='ltr'>" + rows(i -> cell(few.get(i)) + cell("12" + i) + cell(few.get(i + 1))) + "</table><p>"
                + many.get(3) + "</p><table dir='rtl'>" + rows(i -> cell(few.get(i)) + cell("3" + i) + cell(fewOthers.get(i + 1)))
                + "</table><p>" + many.get(4) + "</p>", css);
    }

    static Stream<Arguments> tablesOfVeryManyMarks() {
        return Stream.of(Arguments.of("td { font-size: 2pt; padding: 0; }", 50, 18, 1.55),
                Arguments.of("td { font-size: 4pt; line-height: 1; padding: 0; border: 0; }", 50, 120, 3.2),
                Arguments.of("table { width: 900000pt; margin-left: -899600pt; }"
                        + "td:first-child { width: 899700pt; text-align: right; }", 2, 30, 2));
    }

    /**
     * Of text that nobody reads, of very many cells on a page, or of one that begins far outside of it.
     *
     * @param most times the size of the same table without marks, which it would reach if they had no bound
     */
    @ParameterizedTest
    @MethodSource("tablesOfVeryManyMarks")
    void marksAreBounded(String css, int cells, int rows, double most) throws Exception {
        Press press = Presses.styled(folder, "", css);
        String row = "<tr>" + "<td>كتاب</td><td>12</td>".repeat(cells / 2) + "</tr>";
        String plain = "<table>" + row.repeat(rows) + "</table>";
        int without = CopiedBody.print(press, folder, "ar", plain).size();
        int with = CopiedBody.print(press, folder, "ar", plain.replace("<table>", "<table dir='ltr'>")).size();
        assertTrue(with < most * without, with + " bytes instead of " + without);
    }

    /** All of its cells are on the page: what is beyond has no marks anyway. */
    @Test
    void aRowOfVeryManyCellsHasFewMarks() throws Exception {
        String row = "<table><tr>" + "<td>ا</td>".repeat(400) + "</tr></table>";
        Press press = Presses.styled(folder, "", "table { table-layout: fixed; width: 400pt; } td { padding: 0; border: 0; }");
        int without = CopiedBody.print(press, folder, "ar", row).size();
        int with = CopiedBody.print(press, folder, "ar", row.replace("<table>", "<table dir='ltr'>")).size();
        assertTrue(with < 1.1 * without, with + " bytes instead of " + without);
    }

    /** A short line at the page's own side is above or below one cell alone: poppler would take it before the others. */
    @ParameterizedTest(name = "{0}, columns {1}")
    @MethodSource("pages")
    void shortLinesBeforeAndAfterTables(String language, int columns) throws Exception {
        List<String> few = items(language, 2).toList();
        List<String> many = items(language, 14).toList();
        assertInOrderBothWays(language, columns, IntStream.range(0, 6).mapToObj(i -> "<h3>" + few.get(i) + "</h3><table><tr>" + cell(few.get(i + 1))
                + cell("12" + i) + cell(few.get(i + 2)) + "</tr>" + (i % 2 == 0 ? "" : "<tr>" + cell(few.get(i)) + cell("7") + cell((i == 3 ? many : few).get(i)) + "</tr>")
                + "</table><p>" + few.get(i + 3) + "</p><p dir='auto'>" + few.get(i + 4) + "</p>").collect(Collectors.joining()));
    }

    private static String cell(String content) {
        return "<td>" + content + "</td>";
    }

    private static String table(IntFunction<String> cells) {
        return "<table>" + rows(cells) + "</table>";
    }

    private static String rows(IntFunction<String> cells) {
        return IntStream.range(0, 6).mapToObj(i -> "<tr>" + cells.apply(i) + "</tr>").collect(Collectors.joining());
    }

    /** Of tables whose first column is at the left, and at the right. */
    private void assertInOrderBothWays(String language, int columns, String tables) throws Exception {
        Press press = Presses.styled(folder, columns == 1 ? "" : "  columns: " + columns + "\n", "");
        CopiedBody body = CopiedBody.print(press, folder, language, tables.replace("<table>", "<table dir='ltr'>")
                + tables.replace("<table>", "<table dir='rtl'>"));
        body.assertInOrder();
        body.assertInOrder("PDFium", pdfium(body.file()));
    }

    private void assertInOrder(String language, int columns, String html, String css) throws Exception {
        Press press = Presses.styled(folder, columns == 1 ? "" : "  columns: " + columns + "\n", css);
        CopiedBody.print(press, folder, language, html).assertInOrder();
    }
}
