package org.openpdf.text.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.LinkedHashMap;

import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;

/**
 * A {@link PdfWriter} whose file depends on nothing but what is written: the file identifier
 * (PDF 1.7, 14.4) is a digest of the bytes before it instead of the clock, and the catalog does not
 * ask the viewer to open the outline pane.
 *
 * <p>It stands in OpenPDF's package because {@code PdfDocument} is wired to its writer there. Not
 * thread-safe, like its base class.
 */
public final class ReproduciblePdfWriter extends PdfWriter {
    private static final int ID_BYTES = 16;

    private final MessageDigest digest;
    private int structParents;
    private PdfArray beads;

    private ReproduciblePdfWriter(PdfDocument document, OutputStream out, MessageDigest digest) {
        super(document, new DigestOutputStream(out, digest));
        this.digest = digest;
        // the base class's maps order these by identity hash codes
        this.documentShadings = new LinkedHashMap<>();
        this.documentPatterns = new LinkedHashMap<>();
    }

    /**
     * Attaches a writer to a document that is not yet open.
     *
     * @throws DocumentException when OpenPDF refuses the pair
     */
    public static ReproduciblePdfWriter attach(Document document, OutputStream out)
            throws DocumentException {
        PdfDocument pdf = new PdfDocument();
        document.addDocListener(pdf);
        ReproduciblePdfWriter writer = new ReproduciblePdfWriter(pdf, out, sha256());
        pdf.addWriter(writer);
        return writer;
    }

    /**
     * Writes an object; after the information dictionary, which is the last one before the trailer,
     * it leaves the identifier where {@link PdfWriter#close()} looks for it.
     */
    @Override
    public PdfIndirectObject addToBody(PdfObject object, boolean inObjectStream) throws IOException {
        PdfIndirectObject added = super.addToBody(object, inObjectStream);
        if (object == getInfo()) {
            byte[] id = Arrays.copyOf(digest.digest(), ID_BYTES);
            getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
        }
        return added;
    }

    /**
     * Gives the page that is being written its key in the parent tree (PDF 1.7, 14.7.4.4).
     *
     * @param key from 0
     */
    public void setStructParents(int key) {
        structParents = key;
    }

    /**
     * Gives the page that is being written its article beads (PDF 1.7, 12.4.3).
     *
     * @param array references to them, in reading order
     */
    public void setBeads(PdfArray array) {
        beads = array;
    }

    @Override
    PdfIndirectReference add(PdfPage page, PdfContents contents) throws PdfException {
        page.put(PdfName.STRUCTPARENTS, new PdfNumber(structParents));
        if (beads != null) {
            page.put(PdfName.B, beads);
            beads = null;
        }
        return super.add(page, contents);
    }

    @Override
    protected PdfDictionary getCatalog(PdfIndirectReference pages) {
        PdfDictionary catalog = super.getCatalog(pages);
        catalog.remove(PdfName.PAGEMODE);
        return catalog;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
