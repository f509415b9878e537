package org.matbaa.pdf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Lines of both directions come back whichever letters are more on their page. */
class PageLettersExtractionTest extends PdfiumTest {
    private static final int LINES = 120;
    private static final List<String> ARABIC = List.of("كتاب", "السلام", "مُحَمَّدٌ", "لا", "الأمم", "شيء", "هـ", "یک", "«السوق»",
            "الدولار،", "اليوم.", "(أوبك)");
    private static final List<String> LATIN = List.of("Brent", "office", "UN", "été", "x", "AT&amp;T", "info@example.com", "F-16",
            "(WTI)", "\u201Cquote\u201D", "market,", "closed.");
    private static final List<String> NUMBERS = List.of("42", "3-2", "4.7%", "2015-2020", "12:07", "٣٥٪", "1,200", "(01)", "30/9/2024");
    private static final String MOSTLY_LATIN = "<p dir='rtl'>قال Brent إن السعر 42 دولارا</p>"
            + "<p dir='ltr'>Nothing but Latin letters stands in this line of the page, which makes them more.</p>";

    @TempDir
    private Path folder;

    private final Random random = new Random(5);

    @ParameterizedTest(name = "document {0}, paragraphs {1}, {2} of ten words Latin")
    @CsvSource({
        "rtl, rtl, 2", "rtl, rtl, 5", "rtl, rtl, 8", "rtl, ltr, 2", "rtl, ltr, 5", "rtl, ltr, 8", "rtl, any, 5",
        "ltr, rtl, 2", "ltr, rtl, 5", "ltr, rtl, 8", "ltr, ltr, 2", "ltr, ltr, 5", "ltr, ltr, 8", "ltr, any, 5",
    })
    void everyWordComesBackThroughPoppler(String document, String paragraphs, int latin) throws Exception {
        List<String> lines = new ArrayList<>();
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < LINES; i++) {
            String direction = paragraphs.equals("any") ? random.nextBoolean() ? "rtl" : "ltr" : paragraphs;
            StringJoiner line = new StringJoiner(" ");
            for (int word = random.nextInt(6); word >= 0; word--) {
                line.add(word(latin));
            }
            lines.add(line.toString().replace("&amp;", "&"));
            body.append("<p dir='").append(direction).append("'>").append(line).append("</p>");
        }
        print(body.toString(), info(document), OutputProfile.READER);
        String text = String.join(" ", lines);
        assertEquals(Readers.letters(text), Readers.letters(Readers.poppler(pdf())), "poppler");
        assertEquals(Readers.tokens(text), Readers.tokens(Readers.mupdf(pdf())), "mupdf");
    }

    /** Such a line is spelt as a whole, and PDFBox reads its codes. */
    @Test
    void bracketsOfRightToLeftLinesComeBackThroughPdfBoxFromALeftToRightDocument() throws Exception {
        String text = "قالت (أوبك) إن Brent عند 42 في «السوق» اليوم";
        print("<p dir='rtl'>" + text + "</p>", PaintedText.LEFT_TO_RIGHT, OutputProfile.READER);
        assertEquals(Readers.tokens(text), Readers.tokens(Readers.pdfBox(pdf())));
    }

    @ParameterizedTest
    @CsvSource({"rtl, ltr", "ltr, rtl", "ltr, ltr"})
    void quotesAfterRightToLeftWordsComeBackThroughPdfium(String document, String paragraph) throws Exception {
        String text = "شيء هنا \u201Cquote\u201D ثم یک \u2018x\u2019 من السوق";
        print("<p dir='" + paragraph + "'>" + text + "</p>", info(document), OutputProfile.READER);
        assertEquals(Readers.tokens(text), Readers.tokens(pdfium(pdf())));
    }

    @Test
    void marksForLettersStandOnlyWhereLinesWouldComeOutOfOrder() throws Exception {
        print(MOSTLY_LATIN, PaintedText.INFO, OutputProfile.READER);
        assertTrue(content().contains("/Artifact BMC/Span<</ActualText<FEFF200F200F"), "most letters are Latin");
        print("<p dir='rtl'>قال Brent إن السعر 42 دولارا</p>", PaintedText.INFO, OutputProfile.READER);
        assertFalse(content().contains("/Span"), "most letters are Arabic");
        print("<p dir='ltr'>Nothing but Latin letters.</p><p dir='rtl'>كلمة عربية</p>", PaintedText.INFO, OutputProfile.READER);
        assertFalse(content().contains("/Span"), "each line is of one direction");
    }

    @Test
    void anArchivesPageHasNone() throws Exception {
        print(MOSTLY_LATIN, PaintedText.INFO, OutputProfile.ARCHIVE);
        assertFalse(content().contains("ActualText"));
    }

    /** Where text begins in columns of characters must not depend on how many marks there are. */
    @Test
    void marksForLettersDoNotMoveWhatPopplerLaysOut() throws Exception {
        print(MOSTLY_LATIN, PaintedText.INFO, OutputProfile.READER);
        String laidOut = Readers.run("pdftotext", "-layout", pdf().toString(), "-");
        assertTrue(laidOut.lines().filter(line -> line.contains("Nothing")).allMatch(line -> line.indexOf("Nothing") < 10),
                laidOut);
    }

    private String word(int latin) {
        if (random.nextInt(8) == 0) {
            return oneOf(NUMBERS);
        }
        return oneOf(random.nextInt(10) < latin ? LATIN : ARABIC);
    }

    private String oneOf(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private static DocumentInfo info(String direction) {
        return direction.equals("rtl") ? PaintedText.INFO : PaintedText.LEFT_TO_RIGHT;
    }

    private void print(String body, DocumentInfo info, OutputProfile profile) throws Exception {
        PrintedMarkup.print(info, profile, body, pdf());
    }

    private String content() throws Exception {
        return Readers.run("mutool", "show", pdf().toString(), "pages/1/Contents").replaceAll("[\r\n]", "");
    }

    private Path pdf() {
        return folder.resolve("lines.pdf");
    }
}
