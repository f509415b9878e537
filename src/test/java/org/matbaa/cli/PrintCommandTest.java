package org.matbaa.cli;

import org.junit.jupiter.api.BeforeEach;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PrintCommandTest {
    private static final String SEED = Path.of("examples/129574.json").toAbsolutePath().toString();
    private static final String INSTANT = "2024-04-28T21:07:00Z";

    @TempDir
    private Path folder;

    private ShellFixture shell;

    @BeforeEach
    void openShell() {
        shell = new ShellFixture(folder);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    private void write(String name, String content) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), content);
    }

    private static boolean isPdf(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).startsWith("%PDF-");
    }

    @Test
    void printsIntoTheWorkingFolderByDefault() throws IOException {
        assertEquals(0, shell.run("print", SEED, "--printed-at", INSTANT), shell.err());
        assertEquals("", shell.err());
        assertEquals(List.of("129574.pdf"), files());
        assertTrue(isPdf(Files.readAllBytes(folder.resolve("129574.pdf"))));
    }

    @Test
    void printsTheSameBytesToFileAndStandardOutputFromFileAndStandardInput() throws IOException {
        assertEquals(0, shell.run("print", SEED, "--printed-at", INSTANT, "-o", "a.pdf"), shell.err());
        assertEquals(0, shell.run("print", SEED, "--printed-at", "2024-04-29T00:07:00+03:00", "-o", "-"), shell.err());
        assertArrayEquals(Files.readAllBytes(folder.resolve("a.pdf")), shell.outBytes());
        write("in.json", "{\"headline\":\"خبر\"}");
        assertEquals(0, shell.run("print", "in.json", "--printed-at", INSTANT), shell.err());
        assertEquals(0, shell.in(Files.readAllBytes(folder.resolve("in.json")))
                .run("print", "-", "--printed-at", INSTANT, "-o", "-"), shell.err());
        assertArrayEquals(Files.readAllBytes(folder.resolve("in.pdf")), shell.outBytes());
    }

    @Test
    void anArchivalCopyHasItsSource() throws IOException {
        write("in.json", "{\"headline\":\"خبر\", \"ours\": 1}");
        assertEquals(0, shell.run("print", "in.json", "--printed-at", INSTANT, "--profile", "archive"), shell.err());
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(folder.resolve("in.pdf")))) {
            assertArrayEquals(Files.readAllBytes(folder.resolve("in.json")), document.getDocumentCatalog().getNames()
                    .getEmbeddedFiles().getNames().get("in.json").getEmbeddedFile().toByteArray());
        }
    }

    @Test
    void anArchivalCopyOfAWebPageHasThePage() throws IOException {
        write("page.html", "<html><head><title>خبر</title></head><body><article><h1>خبر</h1><p>"
                + "نص طويل يكفي لأن يكون متن الخبر. ".repeat(20) + "</p></article></body></html>");
        assertEquals(0, shell.run("print", "page.html", "--printed-at", INSTANT, "--profile", "archive"), shell.err());
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(folder.resolve("page.pdf")))) {
            var attached = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames().get("page.html")
                    .getEmbeddedFile();
            assertEquals("text/html", attached.getSubtype());
            assertArrayEquals(Files.readAllBytes(folder.resolve("page.html")), attached.toByteArray());
        }
    }

    @Test
    void replacesAnOlderCopyAndFollowsALink() throws IOException {
        write("old.pdf", "old");
        Files.createSymbolicLink(folder.resolve("link.pdf"), Path.of("old.pdf"));
        assertEquals(0, shell.run("print", SEED, "-o", "link.pdf"), shell.err());
        assertTrue(Files.isSymbolicLink(folder.resolve("link.pdf")));
        assertTrue(isPdf(Files.readAllBytes(folder.resolve("old.pdf"))));
    }

    @Test
    void printsManyAndGoesOnAfterFailures() throws IOException {
        write("in/a.json", "{\"headline\":\"خبر أول\"}");
        write("in/b.json", "{\"headline\":");
        write("in/c.json", "{\"headline\":\"خبر ثالث\"}");
        write("in/notes.txt", "not an article");
        write("d.jsonl", "{\"headline\":\"خبر رابع\"}\n\nx\n{\"headline\":\"خبر سادس\"}\n");
        int code = shell.run("print", "in", "missing.json", "d.jsonl", "-o", "out");
        assertEquals(65, code, shell.err());
        List<String> lines = shell.errLines();
        assertEquals(3, lines.size(), shell.err());
        assertTrue(lines.get(0).startsWith("matbaa: in/b.json: not JSON at line 1, column "), lines.get(0));
        assertEquals("matbaa: missing.json: no such file or folder", lines.get(1));
        assertTrue(lines.get(2).startsWith("matbaa: d.jsonl: line 3: not JSON at line 1"), lines.get(2));
        folder = folder.resolve("out");
        assertEquals(List.of("a.pdf", "c.pdf", "d-1.pdf", "d-4.pdf"), files());
    }

    @Test
    void namesCopiesApart() throws IOException {
        write("x/a.json", "{\"headline\":\"أ\"}");
        write("y/A.json", "{\"headline\":\"ب\"}");
        assertEquals(0, shell.run("print", "x/a.json", "y/A.json", "-o", "out/"), shell.err());
        assertEquals(1, shell.errLines().size(), shell.err());
        assertTrue(shell.err().startsWith("matbaa: warning: y/A.json: another input has the same name; its copy is "));
        folder = folder.resolve("out");
        assertEquals(List.of("A-2.pdf", "a.pdf"), files());
    }

    @Test
    void showsProgressOnATerminalOnly() throws IOException {
        write("in/a.json", "{\"headline\":\"أ\"}");
        assertEquals(0, shell.run("print", "in", "-o", "out"));
        assertEquals("", shell.err());
        assertEquals(0, shell.onTerminal().run("print", "in", "-o", "out"));
        assertTrue(shell.err().contains("printing"), shell.err());
    }

    static Stream<Path> badInputs() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/bad-input"))) {
            return files.sorted().toList().stream();
        }
    }

    /** A fixture's name begins with the code that it is refused with. */
    @ParameterizedTest
    @MethodSource("badInputs")
    void refusesABadInputWithOneSentenceAndLeavesNothing(Path input) throws IOException {
        int code = Integer.parseInt(input.getFileName().toString().substring(0, 2));
        assertEquals(code, shell.run("print", input.toAbsolutePath().toString()), shell.err());
        assertEquals(1, shell.errLines().size(), shell.err());
        assertTrue(shell.err().startsWith("matbaa: " + input.toAbsolutePath() + ": "), shell.err());
        assertFalse(shell.err().contains("xception"), shell.err());
        assertEquals(List.of(), files());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "64|print|Missing required parameter: 'INPUT'",
        "64|''|a command is missing",
        "64|prnt x|Unmatched argument",
        "64|print S --printed-at yesterday|--printed-at needs an ISO 8601 instant",
        "64|print S --printed-at 2024-04-28T21:07:00|--printed-at needs an ISO 8601 instant",
        "64|print S --printed-at +99999-04-28T21:07:00Z|--printed-at needs an ISO 8601 instant",
        "64|print S --profile glossy|--profile is reader, archive or press, not 'glossy'",
        "69|print S --profile PRESS|the profile press is not available yet",
        "64|print S --site nowhere|there is no site 'nowhere'; the sites are almotamar, default",
        "64|print S --font Wingdings|there is no font family 'Wingdings'; the families are Amiri, ",
        "64|print S --template poster|has no template 'poster'; its templates are article",
        "64|print S S -o -|many articles cannot go to standard output",
        "66|print none.json|none.json: no such file or folder",
        "66|print .|.: the folder holds no .json file",
        "73|print S -o none/a.pdf|there is no folder",
        "73|print S -o /proc/a.pdf|cannot create /proc/a.pdf",
        "73|print S S -o S|it is not a folder",
        "73|print S -o S|would take the place of the article itself"})
    void endsWithTheCodeOfTheProblem(int code, String line, String part) throws IOException {
        byte[] seed = Files.readAllBytes(Path.of(SEED));
        String[] args = line.isEmpty() ? new String[0] : line.replaceAll("\\bS\\b", SEED).split(" ");
        assertEquals(code, shell.run(args), shell.err());
        assertEquals(1, shell.errLines().size(), shell.err());
        assertTrue(shell.err().startsWith("matbaa: ") && shell.err().contains(part), shell.err());
        assertEquals(List.of(), files());
        assertArrayEquals(seed, Files.readAllBytes(Path.of(SEED)));
    }

    static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    @Test
    @DisabledIf("isRoot")
    void cannotCreateWhereItMayNotWrite() {
        assertTrue(folder.toFile().setWritable(false));
        assertEquals(73, shell.run("print", SEED), shell.err());
        assertTrue(shell.err().contains("no permission to write there"), shell.err());
        assertTrue(folder.toFile().setWritable(true));
    }

    @Test
    void cannotCreateInAFileOrOverAFolder() throws IOException {
        write("file", "x");
        Files.createDirectory(folder.resolve("a.pdf"));
        assertEquals(73, shell.run("print", SEED, "-o", "file/a.pdf"), shell.err());
        assertEquals(73, shell.run("print", SEED, SEED, "-o", "file/out"), shell.err());
        write("a.json", "{\"headline\":\"أ\"}");
        assertEquals(73, shell.run("print", "a.json"), shell.err());
        assertEquals(List.of("a.json", "a.pdf", "file"), files());
    }

    @Test
    void printsWithoutAPictureThatIsMissingAndSaysSo() throws IOException {
        write("a.json", "{\"headline\":\"خبر\",\"image\":{\"url\":\"none.jpg\",\"caption\":\"شرح\"}}");
        assertEquals(0, shell.run("print", "a.json"), shell.err());
        assertEquals(1, shell.errLines().size(), shell.err());
        assertTrue(shell.err().startsWith("matbaa: warning: a.json: ") && shell.err().contains("none.jpg"), shell.err());
        assertTrue(Files.exists(folder.resolve("a.pdf")));
    }

    @Test
    void listsFontsSitesAndVersion() {
        assertEquals(0, shell.run("fonts"));
        assertTrue(shell.out().lines().toList().contains("Noto Naskh Arabic"), shell.out());
        assertEquals(0, shell.run("sites"));
        assertEquals("almotamar\tالمؤتمر نت\twww.almotamar.net almotamar.net\ndefault\tمطبعة\n", shell.out());
        assertEquals(0, shell.run("--version"));
        assertTrue(shell.out().matches("matbaa \\d+\\.\\d+\\.\\d+\\S*\\n"), shell.out());
        assertEquals(0, shell.run("print", "--help"));
        assertTrue(shell.out().contains("--printed-at"), shell.out());
    }
}
