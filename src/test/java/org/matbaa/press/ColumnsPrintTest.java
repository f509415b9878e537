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
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A site that asks for columns: the same text in the same order as on a page without. */
class ColumnsPrintTest {
    private static final Path TEMPLATES = Path.of("templates");

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
        Path templates = folder.resolve("templates");
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file : files.toList()) {
                Files.copy(file, templates.resolve(TEMPLATES.relativize(file).toString()));
            }
        }
        for (String site : List.of("default", "almotamar")) {
            Path yaml = templates.resolve(site).resolve("site.yaml");
            Files.writeString(yaml, Files.readString(yaml).replaceFirst("(?m)^  margins:", "  columns: 2\n$0"));
            Files.writeString(templates.resolve(site).resolve("site.css"), ".body { column-rule: 0.5pt solid #888; }");
        }
        return Press.open(Path.of("fonts"), templates);
    }

    private static List<String> tagged(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return TaggedText.of(document).tokens();
        }
    }

    /** Without page labels, since the pages differ in number. */
    private List<String> copied(byte[] pdf) throws Exception {
        Path file = Files.write(folder.resolve("copy.pdf"), pdf);
        Process process = new ProcessBuilder("mutool", "draw", "-q", "-F", "txt", file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor());
        List<String> words = TaggedText.tokens(text.replaceAll("(?m)^[\\u200e\\u200f]*(صفحة|صفحهٔ|صفحہ|עמוד|Page) [^\\p{L}]{1,5}\\p{L}+ [^\\p{L}]{1,6}$", ""));
        assertTrue(words.size() > 50, words.size() + " words");
        return words;
    }
}
