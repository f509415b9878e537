package org.matbaa.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

import org.matbaa.pdf.structure.StructureTree;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfWriter;
import org.openpdf.text.pdf.ReproduciblePdfWriter;

/**
 * A PDF 1.7 file being written: pages one after the other, then {@link #close()}, which finishes it
 * as its profile asks. The same calls give the same bytes. Not thread-safe; the stream stays the caller's and is not closed.
 */
public final class PdfFile implements Closeable {
    /** zlib's default, 6, takes a quarter more of the time to write 0.4% less. */
    private static final int COMPRESSION = 5;

    private final Document document = new Document();
    private final ReproduciblePdfWriter writer;
    private final DocumentInfo info;
    private final OutputProfile profile;
    private final DocumentFonts fonts;
    private final DocumentPictures pictures;
    private final Bookmarks bookmarks;
    private final Destinations destinations;
    private final StructureWriter structure;
    private final ArticleThreads threads;
    private StructureTree tree;
    private PageContent page;
    private GlyphPainter painter;
    private PageTarget target;

    /**
     * Begins a file.
     *
     * @param out     gets the file's bytes, the last of them at {@link #close()}
     * @param info    written into the file
     * @param profile the standards that it keeps
     * @throws IOException when the file cannot be begun
     */
    public PdfFile(OutputStream out, DocumentInfo info, OutputProfile profile) throws IOException {
        this.info = info;
        this.profile = profile;
        try {
            writer = ReproduciblePdfWriter.attach(document, out);
        } catch (DocumentException e) {
            throw new IOException("the PDF file could not be begun", e);
        }
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setFullCompression();
        writer.setCompressionLevel(COMPRESSION);
        writer.setCloseStream(false);
        fonts = new DocumentFonts(writer);
        pictures = new DocumentPictures(writer);
        bookmarks = new Bookmarks(writer);
        destinations = new Destinations(writer);
        structure = new StructureWriter(writer);
        threads = new ArticleThreads(writer, info.title());
        tree = StructureTree.empty(language());
    }

    /** The language of the text, BCP 47, or "" when it is unknown. */
    String language() {
        return info.languageTag();
    }

    /** Says what the content of the pages belongs to; before the first page. */
    void setStructure(StructureTree structureTree) {
        this.tree = structureTree;
    }

    /**
     * Attaches the file that the document was made from; at most one.
     *
     * @throws IOException           when the stream fails
     * @throws IllegalStateException when the profile has no attachments, or no page has begun
     */
    public void attachSource(AttachedFile file) throws IOException {
        if (!profile.isArchival() || page == null) {
            throw new IllegalStateException("a source is attached to an archival file that has a page");
        }
        Attachments.writeSource(writer, file);
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
        structure.beginPage();
        page = new PageContent(writer.getDirectContent(), structure, info.rightToLeft());
        painter = new GlyphPainter(fonts, info.rightToLeft(), profile);
        target = new PageTarget(writer, page, new TextLine(page, painter), new TextFlow(), new TextBlocks(page, painter),
                pictures, bookmarks, destinations, structure);
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
        structure.write(tree.root());
        destinations.write();
        threads.write();
        new Finish(writer, info, profile).write();
        document.close();
    }

    private void finishPage() {
        if (page != null) {
            target.line().paint();
            target.blocks().paint();
            threads.addPage(target.flow().finish(page, painter));
            painter.paintAcross(page);
            painter.paintLacking(page, document.getPageSize().getWidth());
            page.finish();
        }
    }
}
