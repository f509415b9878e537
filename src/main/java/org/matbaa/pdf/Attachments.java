package org.matbaa.pdf;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Writes files within the file (PDF 1.7, 7.11.4) that are associated with the whole document as its
 * source (PDF/A-3, 6.8 and annex E).
 */
final class Attachments {
    private static final PdfName ASSOCIATED_FILES = new PdfName("AF");
    private static final PdfName RELATIONSHIP = new PdfName("AFRelationship");
    private static final PdfName SOURCE = new PdfName("Source");
    private static final PdfName UNICODE_NAME = new PdfName("UF");
    private static final PdfName CHECKSUM = new PdfName("CheckSum");

    private Attachments() {
    }

    /** Writes one file and names it in the catalog; a document has one source. */
    static void writeSource(PdfWriter writer, AttachedFile file) throws IOException {
        PdfString name = new PdfString(file.name(), PdfObject.TEXT_UNICODE);
        PdfDictionary specification = new PdfDictionary(new PdfName("Filespec"));
        specification.put(PdfName.F, name);
        specification.put(UNICODE_NAME, name);
        specification.put(PdfName.DESC, new PdfString(file.description(), PdfObject.TEXT_UNICODE));
        specification.put(RELATIONSHIP, SOURCE);
        PdfDictionary embedded = new PdfDictionary();
        PdfIndirectReference stream = stream(writer, file);
        embedded.put(PdfName.F, stream);
        embedded.put(UNICODE_NAME, stream);
        specification.put(PdfName.EF, embedded);
        PdfIndirectReference reference = writer.addToBody(specification).getIndirectReference();
        writer.getExtraCatalog().put(ASSOCIATED_FILES, new PdfArray(reference));
        writer.getExtraCatalog().put(PdfName.NAMES, names(name, reference));
    }

    private static PdfDictionary names(PdfString name, PdfIndirectReference specification) {
        PdfArray pair = new PdfArray(name);
        pair.add(specification);
        PdfDictionary tree = new PdfDictionary();
        tree.put(PdfName.NAMES, pair);
        PdfDictionary names = new PdfDictionary();
        names.put(PdfName.EMBEDDEDFILES, tree);
        return names;
    }

    private static PdfIndirectReference stream(PdfWriter writer, AttachedFile file) throws IOException {
        PdfStream stream = new PdfStream(file.bytes());
        stream.put(PdfName.TYPE, PdfName.EMBEDDEDFILE);
        stream.put(PdfName.SUBTYPE, new PdfName(file.mimeType()));
        PdfDictionary parameters = new PdfDictionary();
        parameters.put(PdfName.SIZE, new PdfNumber(file.bytes().length));
        parameters.put(PdfName.MODDATE, PdfDates.string(file.modified()));
        parameters.put(CHECKSUM, new PdfString(md5(file.bytes())).setHexWriting(true));
        stream.put(PdfName.PARAMS, parameters);
        stream.flateCompress(writer.getCompressionLevel());
        return writer.addToBody(stream).getIndirectReference();
    }

    /** The one checksum that PDF knows (PDF 1.7, table 46); it proves nothing. */
    private static byte[] md5(byte[] bytes) {
        try {
            return MessageDigest.getInstance("MD5").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has MD5", e);
        }
    }
}
