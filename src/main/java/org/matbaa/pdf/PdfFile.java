package org.matbaa.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;

import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.openpdf.text.pdf.ReproduciblePdfWriter;

/**
 * A PDF 1.7 file being written: pages one after the other, then {@link #close()}. The same calls
 * give the same bytes. Not thread-safe; the stream stays the caller's and is not closed.
 */
public final class PdfFile implements Closeable {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmssxxx''");

    private final Document document = new Document();
    private final PdfWriter writer;
    private final DocumentInfo info;
    private final DocumentFonts fonts;
    private final DocumentPictures pictures;
    private final Bookmarks bookmarks;
    private PageContent page;
    private TextLine line;

    /**
     * Begins a file.
     *
     * @param out  gets the file's bytes, the last of them at {@link #close()}
     * @param info written into the file
     * @throws IOException when the file cannot be begun
     */
    public PdfFile(OutputStream out, DocumentInfo info) throws IOException {
        this.info = info;
        try {
            writer = ReproduciblePdfWriter.attach(document, out);
        } catch (DocumentException e) {
            throw new IOException("the PDF file could not be begun", e);
        }
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setFullCompression();
        writer.setCloseStream(false);
        fonts = new DocumentFonts(writer);
        pictures = new DocumentPictures(writer);
        bookmarks = new Bookmarks(writer);
    }

    /**
     * Ends the current page, if there is one, and begins another.
     *
     * @param widthPt      of the MediaBox, PDF points
     * @param heightPt     of the MediaBox, PDF points
     * @param dotsPerPoint Flying Saucer's dots in a PDF point
     * @param painters     what the page asks while it is painted
     * @return the new page; to be used no more when the next begins
     */
    PageCanvas newPage(float widthPt, float heightPt, float dotsPerPoint, PagePainters painters) {
        finishPage();
        document.setPageSize(new Rectangle(widthPt, heightPt));
        if (document.isOpen()) {
            document.newPage();
        } else {
            document.open();
        }
        writer.setPageEmpty(false);
        page = new PageContent(writer.getDirectContent());
        line = new TextLine(page, new GlyphPainter(fonts));
        PageTarget target = new PageTarget(writer, page, line, pictures, bookmarks);
        return new PageCanvas(target, new DotSpace(heightPt, dotsPerPoint), painters);
    }

    /**
     * Writes the fonts, the metadata and the end of the file.
     *
     * @throws IOException           when the stream fails
     * @throws IllegalStateException when the file has no page
     */
    @Override
    public void close() throws IOException {
        if (page == null) {
            throw new IllegalStateException("a PDF file needs at least one page");
        }
        finishPage();
        fonts.write();
        writeInfo();
        document.close();
    }

    private void finishPage() {
        if (page != null) {
            line.paint();
            page.finish();
        }
    }

    private void writeInfo() {
        PdfDictionary dictionary = writer.getInfo();
        put(dictionary, PdfName.TITLE, info.title());
        put(dictionary, PdfName.AUTHOR, String.join(", ", info.authors()));
        put(dictionary, PdfName.SUBJECT, info.subjectAndSource());
        put(dictionary, PdfName.KEYWORDS, String.join(", ", info.keywords()));
        put(dictionary, PdfName.CREATOR, info.producer());
        put(dictionary, PdfName.PRODUCER, info.producer());
        PdfString date = new PdfString(DATE.format(info.created()).replace(':', '\'')
                .replaceFirst("D'", "D:"));
        dictionary.put(PdfName.CREATIONDATE, date);
        dictionary.put(PdfName.MODDATE, date);
        writer.setXmpMetadata(XmpPacket.write(info));
        put(writer.getExtraCatalog(), PdfName.LANG, info.language());
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        if (info.rightToLeft()) {
            writer.addViewerPreference(PdfName.DIRECTION, PdfName.R2L);
        }
    }

    private static void put(PdfDictionary dictionary, PdfName key, String value) {
        if (!value.isEmpty()) {
            dictionary.put(key, new PdfString(value, PdfObject.TEXT_UNICODE));
        }
    }
}
