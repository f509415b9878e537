package org.matbaa.pdf;

import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNull;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfWriter;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Places in the document that links lead to (PDF 1.7, 12.3.2.2). A link may be painted before its
 * place is, so it refers to an object that is written at the end. Not thread-safe.
 */
final class Destinations {
    private final PdfWriter writer;
    private final Map<String, PdfIndirectReference> wanted = new LinkedHashMap<>();
    private final Map<String, PdfArray> places = new LinkedHashMap<>();

    Destinations(PdfWriter writer) {
        this.writer = writer;
    }

    /** The object to be written for a place. */
    PdfIndirectReference reference(String id) {
        return wanted.computeIfAbsent(id, any -> writer.getPdfIndirectReference());
    }

    /**
     * Says that a place is on the current page; the first of several counts.
     *
     * @param topPt y that is shown at the window's top
     */
    void reach(String id, float topPt) {
        places.computeIfAbsent(id, any -> place(writer.getPageReference(writer.getCurrentPageNumber()), topPt));
    }

    private static PdfArray place(PdfIndirectReference page, float topPt) {
        PdfArray place = new PdfArray(page);
        place.add(PdfName.XYZ);
        place.add(PdfNull.PDFNULL);
        place.add(new PdfNumber(topPt));
        place.add(PdfNull.PDFNULL);
        return place;
    }

    /** Writes what links refer to; a place that was never painted is the beginning of the document. */
    void write() throws IOException {
        for (Map.Entry<String, PdfIndirectReference> entry : wanted.entrySet()) {
            PdfArray start = new PdfArray(writer.getPageReference(1));
            start.add(PdfName.FIT);
            writer.addToBody(places.getOrDefault(entry.getKey(), start), entry.getValue());
        }
    }
}
