package org.matbaa.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What programs that people use read from a PDF. */
final class Readers {
    private static final Pattern INVISIBLE =
            Pattern.compile("[\u200e\u200f\u061c\u2060\u202a-\u202e\u2066-\u2069\ufeff\u00ad]");
    private static final Pattern LETTERS =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}_\u200c]+");

    private Readers() {
    }

    static String mupdf(Path pdf) throws IOException {
        return run("mutool", "draw", "-q", "-F", "txt", pdf.toString());
    }

    static String poppler(Path pdf) throws IOException {
        return run("pdftotext", pdf.toString(), "-");
    }

    /** PDFBox reads right-to-left text by its place on the page, hence sorted. */
    static String pdfBox(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }

    /** Words with their punctuation. */
    static List<String> tokens(String text) {
        return List.of(INVISIBLE.matcher(text).replaceAll("").strip().split("[\\s\u00a0]+"));
    }

    /** Runs of letters, digits and marks. */
    static List<String> letters(String text) {
        return LETTERS.matcher(INVISIBLE.matcher(text).replaceAll("")).results()
                .map(MatchResult::group).toList();
    }

    /** Runs a program to its end and gives what it wrote to standard output. */
    static String run(String... command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(command[0] + " failed with exit code " + process.exitValue() + ": " + out);
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        return out;
    }
}
