package org.matbaa.press;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.matbaa.pdf.PdfiumTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * What is copied out of every example: all tokens in order through mupdf, PDFBox and PDFium, all runs of letters
 * and digits in order through poppler, which moves punctuation of right-to-left lines by rules of its own.
 */
class ExamplesExtractionTest extends PdfiumTest {
    private static final Pattern INVISIBLE =
            Pattern.compile("[\u200B\u200E\u200F\u061C\u2060\u202A-\u202E\u2066-\u2069\uFEFF\u00AD]");
    private static final Pattern LETTERS =
            Pattern.compile("[\\p{L}\\p{N}\\p{M}_\u200C]+");

    /** Where PDFBox gives every word but not the order or the brackets (docs/extraction.md). */
    private static final Map<String, String> PDFBOX_LIMITS = Map.of(
            "inline-markup", "PDFBox mirrors brackets between two bracketed pieces of a line");

    private static Press press;

    @TempDir
    Path folder;

    @BeforeAll
    static void open() throws Exception {
        press = Presses.open();
    }

    static Stream<String> examples() throws IOException {
        try (Stream<Path> files = Files.list(Presses.EXAMPLES)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - ".json".length())).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyWordComesBackInOrder(String name) throws Exception {
        byte[] pdf = press.print(Presses.example(name), Presses.order()).pdf();
        Path file = Files.write(folder.resolve("printed.pdf"), pdf);
        String source = source(name);
        assertTrue(source.length() > 300, name);
        assertInOrder("mupdf", tokens(source), tokens(run("mutool", "draw", "-q", "-F", "txt", file.toString())));
        if (PDFBOX_LIMITS.containsKey(name)) {
            assertEquals(List.of(), missing(letters(source), letters(pdfBox(pdf))), PDFBOX_LIMITS.get(name));
        } else {
            assertInOrder("PDFBox", tokens(source), tokens(pdfBox(pdf)));
        }
        assertInOrder("poppler", letters(source), letters(run("pdftotext", file.toString(), "-")));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyWordComesBackThroughPdfium(String name) throws Exception {
        byte[] pdf = press.print(Presses.example(name), Presses.order()).pdf();
        String found = pdfium(Files.write(folder.resolve("printed.pdf"), pdf));
        String source = composed(source(name));
        assertInOrder("PDFium", tokens(source), tokens(found));
    }

    @ParameterizedTest
    @ValueSource(strings = {"الولايات", "ميستورا", "روسيا", "للمحادثات", "لافروف"})
    void aViewerFindsAWordAsOftenAsItStandsThere(String word) throws Exception {
        byte[] pdf = press.print(Presses.example("129574"), Presses.order()).pdf();
        Path file = Files.write(folder.resolve("printed.pdf"), pdf);
        int stands = source("129574").split(Pattern.quote(word), -1).length - 1;
        String hits = run("mutool", "run", "src/test/resources/extraction/search.js", file.toString(), word);
        assertTrue(stands > 0);
        assertEquals(stands, Integer.parseInt(hits.strip()));
    }

    /** Byline, headline and body as plain text, as they were given. */
    private static String source(String name) throws IOException {
        JsonNode json = new ObjectMapper().readTree(Presses.EXAMPLES.resolve(name + ".json").toFile());
        return Stream.of("byline", "headline", "articleBody").map(field -> json.path(field).asText())
                .reduce("", (all, text) -> all + " " + text);
    }

    private static List<String> tokens(String text) {
        return List.of(INVISIBLE.matcher(text).replaceAll("").strip().split("[\\s\u00A0]+"));
    }

    private static List<String> letters(String text) {
        return LETTERS.matcher(INVISIBLE.matcher(text).replaceAll("")).results().map(MatchResult::group).toList();
    }

    /** The page has more on it than the source: captions, dates, labels, markers. */
    private static void assertInOrder(String reader, List<String> wanted, List<String> found) {
        int at = 0;
        for (int i = 0; i < wanted.size(); i++) {
            int start = at;
            while (at < found.size() && !found.get(at).equals(wanted.get(i))) {
                at++;
            }
            int index = i;
            assertTrue(at < found.size(), () -> reader + " does not give '" + wanted.get(index) + "' after "
                    + wanted.subList(Math.max(0, index - 3), index) + " but "
                    + found.subList(start, Math.min(found.size(), start + 8)));
            at++;
        }
    }

    /** Words that are not there as often as they are wanted. */
    private static List<String> missing(List<String> wanted, List<String> found) {
        List<String> left = new ArrayList<>(found);
        return wanted.stream().filter(word -> !left.remove(word)).toList();
    }

    private static String pdfBox(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), String.join(" ", command));
        return out;
    }
}
