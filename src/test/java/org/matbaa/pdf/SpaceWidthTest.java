package org.matbaa.pdf;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** PDFBox parts words by the width that it takes for a space's: in a font that shows none, that of code 32. */
class SpaceWidthTest {
    /** Thousandths of the size; marks have 6. */
    private static final float LEAST = 150;

    @TempDir
    private Path folder;

    @Test
    void aFontThatShowsNoSpaceHasTheWidthOfOne() throws IOException {
        for (int letters = 1; letters <= 36; letters++) {
            Path pdf = folder.resolve(letters + ".pdf");
            PrintedMarkup.print("rtl", "<p><b>" + letters(letters) + "</b></p><p dir='ltr'>x <b>(أوبك)</b> y</p>", pdf);
            try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
                PDResources resources = document.getPage(0).getResources();
                for (COSName name : resources.getFontNames()) {
                    float width = resources.getFont(name).getSpaceWidth();
                    assertTrue(width >= LEAST, letters + " letters, " + resources.getFont(name).getName() + ": " + width);
                }
            }
        }
    }

    private static String letters(int count) {
        StringBuilder letters = new StringBuilder();
        for (int letter = 'ء'; letters.length() < count; letter++) {
            letters.append(Character.getType(letter) == Character.OTHER_LETTER ? Character.toString(letter) : "");
        }
        return letters.toString();
    }
}
