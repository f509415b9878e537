package org.matbaa.press;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
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

/** The body of an article, printed, and what readers copy out of it: all words must be there in their order. */
final class CopiedBody {
    private static final Map<String, String> TEXTS = Map.of(
            "ar", "news.txt", "fa", "persian.txt", "ur", "urdu.txt", "he", "hebrew.txt", "en", "english.txt");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{N}\\p{M}_\u200C]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\u00AD\u200B\u200E\u200F\u2060\u202A-\u202E]");
    private static final Pattern PAGE_LABEL = Pattern.compile(
            "(?m)(?<!\\S)(صفحة|صفحهٔ|صفحہ|עמוד|Page) [^\\p{L}\\n]{1,5}\\p{L}+ [^\\p{L}\\n]{1,6}$");
    /** The number of a page with the sign that the styles of tests set beside it. */
    private static final Pattern MARKED_NUMBER = Pattern.compile("\u00A7\\s?\\p{N}+|\\p{N}+\\s?\u00A7(?!\\s?\\p{N})");
    private static final Pattern TRAILING = Pattern.compile("(?m)[ \u00A0]+$");
    private static final int ITEMS = 24;

    /** As HTML. */
    private final String wanted;
    private final byte[] pdf;
    private final Path file;

    private CopiedBody(String wanted, byte[] pdf, Path file) {
        this.wanted = wanted;
        this.pdf = pdf;
        this.file = file;
    }

    /** The languages that there are texts in. */
    static Stream<String> languages() {
        return TEXTS.keySet().stream().sorted();
    }

    /** The words of a text, but those of other scripts. */
    static List<String> words(String language) throws IOException {
        String text = Files.readString(Path.of("src/test/resources/extraction", TEXTS.get(language))).replace("\u00AD", "");
        return Arrays.stream(text.strip().split("\\s+"))
                .filter(word -> LATIN.matcher(word).find() == language.equals("en")).toList();
    }

    /** Stretches of a text that have no words of other scripts. */
    static Stream<String> items(String language, int words) throws IOException {
        List<String> own = words(language);
        return IntStream.range(0, ITEMS).mapToObj(item -> IntStream.range(item * 7, item * 7 + words)
                .mapToObj(i -> own.get(i % own.size())).collect(Collectors.joining(" ")));
    }

    /**
     * Prints a body.
     *
     * @param folder empty, or has no file of an earlier one
     */
    static CopiedBody print(Press press, Path folder, String language, String html) throws Exception {
        return print(press, folder, language, html, html);
    }

    /**
     * Prints a body.
     *
     * @param wanted the body with the text that the style adds, as HTML
     */
    static CopiedBody print(Press press, Path folder, String language, String html, String wanted) throws Exception {
        byte[] json = new ObjectMapper().writeValueAsBytes(Map.of("headline", "1", "inLanguage", language,
                "articleBodyHtml", html.replace("&", "&amp;")));
        byte[] pdf = press.print(Presses.article(new String(json, StandardCharsets.UTF_8)),
                Presses.order().withPictures(Samples::picture)).pdf();
        return new CopiedBody(wanted, pdf, Files.write(folder.resolve("body.pdf"), pdf));
    }

    /** Of the file, bytes. */
    int size() {
        return pdf.length;
    }

    Path file() {
        return file;
    }

    /** Through poppler and, sorted by position, PDFBox. */
    void assertInOrder() throws IOException, InterruptedException {
        assertInOrder("poppler", poppler());
        assertInOrder("PDFBox", pdfBox());
    }

    /** In what a reader copied out of the file. */
    void assertInOrder(String reader, String text) {
        List<String> words = words();
        assertTrue(words.size() > 60, words.size() + " words");
        int inOrder = inOrder(words, letters(text));
        assertEquals(words.size(), inOrder, () -> reader + " after " + words.subList(Math.max(0, inOrder - 6), inOrder)
                + " not " + words.subList(inOrder, Math.min(words.size(), inOrder + 6)));
    }

    /** The same where words are cut: all letters in their order, with nothing between them but where a page ends. */
    void assertLettersInOrder() throws IOException, InterruptedException {
        String letters = String.join("", words());
        assertContains("poppler", letters, String.join("", letters(poppler())));
        assertContains("PDFBox", letters, String.join("", letters(pdfBox())));
    }

    private List<String> words() {
        return letters(wanted.replaceAll("<[^>]*>", " "));
    }

    /** Through poppler and, sorted by position, PDFBox, the words that mupdf gives, in its order: a word that is cut is cut for all. */
    void assertAsMupdf() throws IOException, InterruptedException {
        assertAsMupdf("poppler", poppler());
        assertAsMupdf("PDFBox", pdfBox());
    }

    /** In what a reader copied out of the file, the words that mupdf gives, in its order. */
    void assertAsMupdf(String reader, String text) throws IOException, InterruptedException {
        List<String> words = content(run("mutool", "draw", "-q", "-F", "txt", file.toString()));
        assertTrue(words.size() > 60, words.size() + " words");
        assertSame(reader, words, content(text));
    }

    private static void assertSame(String reader, List<String> wanted, List<String> found) {
        int same = 0;
        while (same < Math.min(wanted.size(), found.size()) && wanted.get(same).equals(found.get(same))) {
            same++;
        }
        int from = Math.max(0, same - 6);
        assertEquals(wanted.subList(from, Math.min(wanted.size(), same + 6)), found.subList(from, Math.min(found.size(), same + 6)), reader);
    }

    /** What a reader copied out, but the pages' numbers. */
    static String withoutLabels(String text) {
        String marked = MARKED_NUMBER.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll("");
        return PAGE_LABEL.matcher(TRAILING.matcher(marked).replaceAll("")).replaceAll("");
    }

    /** The words of a page; where one is cut, what had no ink there is of either part. */
    private static List<String> content(String text) {
        return letters(withoutLabels(text).replace("\u200C", ""));
    }

    private static void assertContains(String reader, String wanted, String found) {
        assertTrue(found.contains(wanted), () -> reader + " gives " + found + " and not " + wanted);
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
        return LETTERS.matcher(Normalizer.normalize(INVISIBLE.matcher(text).replaceAll(""), Normalizer.Form.NFC)).results()
                .map(MatchResult::group).toList();
    }

    private String pdfBox() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }

    private String poppler() throws IOException, InterruptedException {
        return run("pdftotext", file.toString(), "-");
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor());
        return text;
    }
}
