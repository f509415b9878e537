package org.matbaa.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfRectangle;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.ReproduciblePdfWriter;

/**
 * Writes article threads (PDF 1.7, 12.4.3): one over each stretch of pages that have beads. Not thread-safe.
 */
final class ArticleThreads {
    private record Bead(PdfIndirectReference reference, PdfIndirectReference page, Rectangle2D area) {
    }

    private final ReproduciblePdfWriter writer;
    private final String title;
    private final List<List<Bead>> threads = new ArrayList<>();
    private boolean isOpen;

    /**
     * Begins without threads.
     *
     * @param title of each thread; "" for none
     */
    ArticleThreads(ReproduciblePdfWriter writer, String title) {
        this.writer = writer;
        this.title = title;
    }

    /**
     * Gives the writer's current page its beads; a page without any ends a thread.
     *
     * @param areas PDF points, in reading order
     */
    void addPage(List<Rectangle2D> areas) {
        if (!isOpen && !areas.isEmpty()) {
            threads.add(new ArrayList<>());
        }
        isOpen = !areas.isEmpty();
        if (isOpen) {
            PdfIndirectReference page = writer.getPageReference(writer.getCurrentPageNumber());
            PdfArray beads = new PdfArray();
            for (Rectangle2D area : areas) {
                Bead bead = new Bead(writer.getPdfIndirectReference(), page, area);
                threads.getLast().add(bead);
                beads.add(bead.reference());
            }
            writer.setBeads(beads);
        }
    }

    /** Writes the threads and names them in the catalog; to be called once, after the last page. */
    void write() throws IOException {
        PdfArray all = new PdfArray();
        for (List<Bead> beads : threads) {
            PdfIndirectReference thread = writer.addToBody(thread(beads.getFirst())).getIndirectReference();
            all.add(thread);
            for (int i = 0; i < beads.size(); i++) {
                PdfDictionary bead = bead(beads, i);
                if (i == 0) {
                    bead.put(PdfName.T, thread);
                }
                writer.addToBody(bead, beads.get(i).reference());
            }
        }
        if (!threads.isEmpty()) {
            writer.getExtraCatalog().put(PdfName.THREADS, all);
        }
    }

    private PdfDictionary thread(Bead first) {
        PdfDictionary thread = new PdfDictionary();
        thread.put(PdfName.F, first.reference());
        if (!title.isEmpty()) {
            PdfDictionary information = new PdfDictionary();
            information.put(PdfName.TITLE, new PdfString(title, PdfObject.TEXT_UNICODE));
            thread.put(PdfName.I, information);
        }
        return thread;
    }

    /** A bead in the ring of its thread. */
    private static PdfDictionary bead(List<Bead> ring, int i) {
        Bead bead = ring.get(i);
        PdfDictionary dictionary = new PdfDictionary();
        dictionary.put(PdfName.N, ring.get((i + 1) % ring.size()).reference());
        dictionary.put(PdfName.V, ring.get((i + ring.size() - 1) % ring.size()).reference());
        dictionary.put(PdfName.P, bead.page());
        dictionary.put(PdfName.R, new PdfRectangle((float) bead.area().getMinX(), (float) bead.area().getMinY(),
                (float) bead.area().getMaxX(), (float) bead.area().getMaxY()));
        return dictionary;
    }
}
