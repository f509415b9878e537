package org.matbaa.pdf;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** PDFium takes pages of short lines, close to each other at both sides, for vertical text, and poppler for two columns. */
class PageCoverageExtractionTest extends PdfiumTest {
    private static final String LINES = ("<p dir='rtl'>السلام مُحَمَّدٌ</p><p dir='ltr'>office x</p>").repeat(20);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"rtl", "ltr"})
    void shortLinesAtBothSidesAreLines(String document) throws IOException {
        String body = "<div style='line-height:1'>" + LINES.replace("<p", "<p style='margin:0'") + "</div>";
        PrintedMarkup.print(document, body, pdf());
        String text = LINES.replaceAll("<[^>]*>", " ");
        assertEquals(Readers.tokens(composed(text)), Readers.tokens(pdfium(pdf())));
        assertEquals(Readers.tokens(text), Readers.tokens(Readers.mupdf(pdf())));
        assertEquals(Readers.letters(text), Readers.letters(Readers.pdfBox(pdf())));
        assertEquals(Readers.letters(text), Readers.letters(Readers.poppler(pdf())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rtl", "ltr"})
    void fewLinesOfOneDirectionAreLines(String document) throws IOException {
        String body = "<p style='text-align:right'>كتاب السلام</p><p style='text-align:left'>اليوم هنا</p>"
                + "<p style='text-align:right'>شيء جديد</p><p style='text-align:left'>النفط كثير</p>";
        PrintedMarkup.print(document, body, pdf());
        String text = body.replaceAll("<[^>]*>", " ");
        assertEquals(Readers.tokens(text), Readers.tokens(pdfium(pdf())));
        assertEquals(Readers.letters(text), Readers.letters(Readers.poppler(pdf())));
    }

    private Path pdf() {
        return folder.resolve("page.pdf");
    }
}
