package org.matbaa.pdf;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import org.matbaa.text.FontFace;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfWriter;

/** The fonts of one document, in order of first use. Not thread-safe. */
final class DocumentFonts {
    private final PdfWriter writer;
    private final Map<FontFace, EmbeddedFont> fonts = new LinkedHashMap<>();

    DocumentFonts(PdfWriter writer) {
        this.writer = writer;
    }

    EmbeddedFont font(FontFace face) {
        return fonts.computeIfAbsent(face, key -> new EmbeddedFont(key,
                new PdfName("F" + (fonts.size() + 1)), writer.getPdfIndirectReference()));
    }

    /** Writes every font; to be called once, when all text is painted. */
    void write() throws IOException {
        for (EmbeddedFont font : fonts.values()) {
            new FontDictionaries(writer, font).write();
        }
    }
}
