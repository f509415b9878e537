package org.matbaa.pdf;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Tests that read files with PDFium, all by one browser; without one they are skipped. */
public abstract class PdfiumTest {
    private static ChromiumReader chromium;

    @BeforeAll
    static void openViewer() throws IOException {
        chromium = ChromiumReader.isInstalled() ? new ChromiumReader() : null;
    }

    @AfterAll
    static void closeViewer() {
        if (chromium != null) {
            chromium.close();
        }
    }

    /** What is copied out of a file, composed. */
    protected static String pdfium(Path pdf) throws IOException {
        assumeTrue(chromium != null, "Chromium and its driver are not installed");
        return composed(chromium.text(pdf));
    }

    /** PDFium takes some letters of right-to-left text apart: canonically the same (UAX #15). */
    protected static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
