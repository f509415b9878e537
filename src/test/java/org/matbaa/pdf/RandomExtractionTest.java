package org.matbaa.pdf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Paragraphs of random words of both directions, with and without markup, come back from the page in order. */
class RandomExtractionTest extends PdfiumTest {
    private static final int PARAGRAPHS = 400;
    private static final List<String> ARABIC = List.of("كتاب", "السلام", "مُحَمَّدٌ", "لا", "إلى", "مستشفى", "الأمم", "شيء", "هـ", "یک");
    private static final List<String> HEBREW = List.of("שלום", "ספר", "שָׁלוֹם");
    private static final List<String> LATIN = List.of("Brent", "office", "UN", "été", "x", "AT&amp;T", "Windows");
    private static final List<String> NUMBERS = List.of("42", "3-2", "4.7%", "2015-2020", "12:07", "٣٥٪", "1,200", "(01)", "30/9/2024");
    private static final List<String> MARKUP = List.of("b", "i", "span dir='ltr'", "span dir='rtl'", "bdi", "u");

    @TempDir
    private Path folder;

    private final Random random = new Random(7);
    private int mostWords = 30;
    private String document = "rtl";

    @Test
    void everyTokenOfRightToLeftParagraphsComesBackInOrder() throws Exception {
        String text = print("rtl", MARKUP);
        assertEquals(Readers.tokens(text), Readers.tokens(Readers.mupdf(pdf())));
    }

    /** Markup that turns the text is not in the file, and poppler orders words by their letters alone. */
    @Test
    void everyWordWithoutDirectionMarkupComesBackThroughPoppler() throws Exception {
        String text = print("rtl", List.of("b", "i", "u"));
        assertEquals(Readers.letters(text), Readers.letters(Readers.poppler(pdf())));
    }

    @Test
    void everyWordOfLeftToRightParagraphsComesBackThroughPoppler() throws Exception {
        mostWords = 7;
        String text = print("ltr", List.of("b", "i", "u"));
        assertEquals(Readers.letters(text), Readers.letters(Readers.poppler(pdf())));
    }

    /** Poppler takes the direction of all lines from the letters of the page, here against the document's. */
    @Test
    void linesOfBothDirectionsComeBackThroughPopplerFromAPageOfLatin() throws Exception {
        List<String> lines = List.of("The word كتاب means book, and مجلس الأمن is the Security Council of 15 members.",
                "Nothing but Latin letters stands in this line of the page, which makes them more.");
        PrintedMarkup.print(document, "<p dir='ltr'>" + String.join("</p><p dir='ltr'>", lines) + "</p>", pdf());
        assertEquals(Readers.letters(String.join(" ", lines)), Readers.letters(Readers.poppler(pdf())));
    }

    @Test
    void everyTokenOfLeftToRightParagraphsComesBackInOrder() throws Exception {
        String text = print("ltr", MARKUP);
        assertEquals(Readers.tokens(text), Readers.tokens(Readers.mupdf(pdf())));
    }

    @ParameterizedTest(name = "document {0}, paragraphs {1}")
    @CsvSource({"rtl, rtl", "rtl, ltr", "ltr, rtl", "ltr, ltr"})
    void everyTokenComesBackThroughPdfium(String direction, String paragraphs) throws Exception {
        document = direction;
        String text = print(paragraphs, List.of("b", "i", "u"));
        assertEquals(Readers.tokens(composed(text)), Readers.tokens(pdfium(pdf())));
    }

    /** PDFBox knows no levels but those of the characters themselves. */
    @ParameterizedTest(name = "document {0}, paragraphs {1}")
    @CsvSource({"rtl, rtl", "rtl, ltr", "ltr, rtl", "ltr, ltr"})
    void everyWordThatTheMarkupTurnsComesBackThroughPdfBox(String direction, String paragraphs) throws Exception {
        document = direction;
        mostWords = 7;
        String text = print(paragraphs, MARKUP);
        assertEquals(Readers.letters(text), Readers.letters(Readers.pdfBox(pdf())));
    }

    private Path pdf() {
        return folder.resolve("random.pdf");
    }

    /** Prints paragraphs; returns their text. */
    private String print(String direction, List<String> markup) throws Exception {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < PARAGRAPHS; i++) {
            String content = content(markup);
            body.append("<p dir='").append(direction).append("' style='text-align:")
                    .append(i % 2 == 0 ? "justify" : "start").append("'>").append(content).append("</p>");
            paragraphs.add(content.replaceAll("<[^>]*>", "").replace("&amp;", "&"));
        }
        PrintedMarkup.print(document, body.toString(), pdf());
        return String.join(" ", paragraphs);
    }

    private String content(List<String> markup) {
        StringBuilder content = new StringBuilder();
        int words = 1 + random.nextInt(mostWords);
        for (int i = 0; i < words; i++) {
            content.append(i == 0 ? "" : " ");
            String word = punctuated(word());
            if (random.nextInt(4) == 0) {
                String element = oneOf(markup);
                content.append('<').append(element).append('>').append(word).append(' ').append(word())
                        .append("</").append(element.split(" ")[0]).append('>');
            } else {
                content.append(word);
            }
        }
        return content.toString();
    }

    private String word() {
        return switch (random.nextInt(8)) {
            case 0 -> oneOf(HEBREW);
            case 1, 2 -> oneOf(LATIN);
            case 3 -> oneOf(NUMBERS);
            default -> oneOf(ARABIC);
        };
    }

    private String oneOf(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private String punctuated(String word) {
        return switch (random.nextInt(10)) {
            case 0 -> "(" + word + ")";
            case 1 -> word + ".";
            case 2 -> word + "،";
            case 3 -> "«" + word + "»";
            case 4 -> word + ":";
            default -> word;
        };
    }
}
