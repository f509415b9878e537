package org.matbaa.pdf;

import java.util.ArrayList;
import java.util.List;

import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfWriter;

/** The document outline (PDF 1.7, 12.3.3) as headings come. Not thread-safe. */
final class Bookmarks {
    private record Entry(int level, PdfOutline outline) {
    }

    private final PdfWriter writer;
    private final List<Entry> open = new ArrayList<>();

    Bookmarks(PdfWriter writer) {
        this.writer = writer;
    }

    /**
     * Adds a bookmark under the last one of a higher level.
     *
     * @param level 1 is the highest
     * @param title the text
     * @param topPt y of the current page that is shown at the window's top
     */
    void add(int level, String title, float topPt) {
        while (!open.isEmpty() && open.getLast().level() >= level) {
            open.removeLast();
        }
        PdfOutline parent = open.isEmpty()
                ? writer.getRootOutline() : open.getLast().outline();
        PdfDestination destination = new PdfDestination(PdfDestination.XYZ, -1, topPt, 0);
        open.add(new Entry(level, new PdfOutline(parent, destination, title)));
    }
}
