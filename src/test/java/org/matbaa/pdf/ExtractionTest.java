package org.matbaa.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.matbaa.text.JustifyPolicy;

/** Text comes back from a page as it was written, whatever program reads it. */
class ExtractionTest extends PdfiumTest {
    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "news, Amiri", "news, Noto Naskh Arabic", "news, Noto Kufi Arabic", "news, Vazirmatn",
        "vocalised, Amiri", "vocalised, Noto Naskh Arabic", "vocalised, Noto Kufi Arabic",
        "mixed, Amiri", "mixed, Noto Naskh Arabic", "mixed, Noto Kufi Arabic", "mixed, Vazirmatn",
        "persian, Vazirmatn", "persian, Amiri", "urdu, Noto Nastaliq Urdu", "urdu, Noto Naskh Arabic",
        "hebrew, Noto Serif Hebrew", "hebrew, Noto Sans Hebrew",
    })
    void rightToLeftTextComesBack(String name, String family) throws IOException {
        assertComesBack(text(name), new PaintedText(family, true, JustifyPolicy.INTER_WORD));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "news, Amiri", "news, Noto Naskh Arabic", "news, Noto Kufi Arabic", "news, Vazirmatn",
        "vocalised, Amiri", "vocalised, Noto Naskh Arabic", "vocalised, Noto Kufi Arabic",
        "mixed, Amiri", "mixed, Noto Naskh Arabic", "mixed, Noto Kufi Arabic", "mixed, Vazirmatn",
        "persian, Vazirmatn", "persian, Amiri", "urdu, Noto Nastaliq Urdu", "urdu, Noto Naskh Arabic",
        "hebrew, Noto Serif Hebrew", "hebrew, Noto Sans Hebrew",
    })
    void rightToLeftTextComesBackThroughPdfium(String name, String family) throws IOException {
        String found = pdfium(text(name), new PaintedText(family, true, JustifyPolicy.INTER_WORD));
        assertEquals(Readers.tokens(composed(text(name))), Readers.tokens(found));
    }

    @ParameterizedTest
    @CsvSource({"Amiri", "Noto Naskh Arabic"})
    void namesOfLettersAndANumberComeBack(String family) throws IOException {
        String text = "طائرات F-16 وقمة G20 وشبكة 5G أو COVID-19 هنا،\nCOVID-19 في الخبر";
        PaintedText printer = new PaintedText(family, true, JustifyPolicy.INTER_WORD);
        assertComesBack(text, printer);
        assertEquals(Readers.tokens(text), Readers.tokens(pdfium(text, printer)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({"latin, Noto Serif", "latin, Noto Sans", "english, Noto Serif", "english, Noto Sans"})
    void leftToRightTextComesBackThroughPdfium(String name, String family) throws IOException {
        String found = pdfium(text(name), new PaintedText(family, false, JustifyPolicy.INTER_WORD));
        assertEquals(Readers.tokens(composed(text(name))), Readers.tokens(found));
    }

    @ParameterizedTest
    @CsvSource({"Amiri", "Noto Naskh Arabic"})
    void tatweelsOfJustificationAreNotCopiedThroughPdfium(String family) throws IOException {
        String found = pdfium(text("vocalised"), new PaintedText(family, true, JustifyPolicy.KASHIDA));
        assertEquals(Readers.tokens(composed(text("vocalised"))), Readers.tokens(found));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({"latin, Noto Serif", "latin, Noto Sans", "english, Noto Serif", "english, Noto Sans"})
    void leftToRightTextComesBack(String name, String family) throws IOException {
        assertComesBack(text(name), new PaintedText(family, false, JustifyPolicy.INTER_WORD));
    }

    @ParameterizedTest
    @CsvSource({"news, Amiri", "news, Noto Naskh Arabic", "vocalised, Amiri",
        "vocalised, Noto Naskh Arabic"})
    void tatweelsOfJustificationAreNotCopied(String name, String family) throws IOException {
        PaintedText printer = new PaintedText(family, true, JustifyPolicy.KASHIDA);
        assertComesBack(text(name), printer);
        assertTrue(printer.tatweels() > 100, "tatweels painted: " + printer.tatweels());
    }

    @Test
    void controlsOfTheMarkupAreNotCopied() throws IOException {
        Path pdf = folder.resolve("controls.pdf");
        new PaintedText("Amiri", true, JustifyPolicy.NONE).print("قبل \u2067وسط\u2069 بعد \u202aabc\u202c ثم", pdf);
        assertFalse(Readers.mupdf(pdf).codePoints().anyMatch(c -> c >= 0x2066 && c <= 0x2069 || c >= 0x202A && c <= 0x202E));
        assertEquals(Readers.tokens("قبل وسط بعد abc ثم"), Readers.tokens(Readers.mupdf(pdf)));
    }

    /** Nothing in an archive's file says another text than the one that is meant, whichever reader it would help. */
    @ParameterizedTest
    @CsvSource({"Amiri", "Noto Naskh Arabic"})
    void textOfAnArchiveHasNoOtherTextForReaders(String family) throws IOException {
        Path pdf = folder.resolve("archive.pdf");
        try (OutputStream out = Files.newOutputStream(pdf)) {
            new PaintedText(family, true, JustifyPolicy.INTER_WORD).print(text("mixed"), out, OutputProfile.ARCHIVE);
        }
        assertFalse(Readers.run("mutool", "show", pdf.toString(), "pages/1/Contents").contains("ActualText"));
        assertEquals(Readers.tokens(text("mixed")), Readers.tokens(Readers.mupdf(pdf)), "mupdf, tokens");
        assertEquals(Readers.letters(text("mixed")), Readers.letters(Readers.pdfBox(pdf)), "PDFBox, words");
        assertEquals(Readers.letters(text("mixed")), Readers.letters(Readers.poppler(pdf)), "poppler, words");
    }

    private void assertComesBack(String text, PaintedText printer) throws IOException {
        Path pdf = folder.resolve("page.pdf");
        printer.print(text, pdf);
        assertEquals(Readers.tokens(text), Readers.tokens(Readers.mupdf(pdf)), "mupdf, tokens");
        assertEquals(Readers.tokens(text), Readers.tokens(Readers.pdfBox(pdf)), "PDFBox, tokens");
        assertEquals(Readers.letters(text), Readers.letters(Readers.poppler(pdf)), "poppler, letters");
    }

    private String pdfium(String text, PaintedText printer) throws IOException {
        Path pdf = folder.resolve("page.pdf");
        printer.print(text, pdf);
        return pdfium(pdf);
    }

    private static String text(String name) throws IOException {
        try (InputStream in = ExtractionTest.class.getResourceAsStream("/extraction/" + name + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
