package org.matbaa.pdf;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;

import org.matbaa.layout.EncodedPicture;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfWriter;

/** The pictures of one document, each written once. Not thread-safe. */
final class DocumentPictures {
    /** A picture's place in the file. */
    record Placed(PdfName name, PdfIndirectReference reference) {
    }

    private final PdfWriter writer;
    private final Map<EncodedPicture, Placed> placed = new IdentityHashMap<>();

    DocumentPictures(PdfWriter writer) {
        this.writer = writer;
    }

    /**
     * Writes a picture on first use.
     *
     * @throws IOException when it cannot be decoded; the message is one sentence for a user
     */
    Placed place(EncodedPicture picture) throws IOException {
        Placed known = placed.get(picture);
        if (known == null) {
            known = new Placed(new PdfName("P" + (placed.size() + 1)),
                    PictureStream.write(writer, picture));
            placed.put(picture, known);
        }
        return known;
    }
}
