package org.matbaa.pdf;

import java.io.IOException;

import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The last step of writing a file: what the document says of itself and what its profile's standards
 * ask for (PDF/A-2 and 3, 6.2.3 and 6.6; PDF/UA-1, 7.1 and 7.2).
 */
final class Finish {
    private static final String COLORS = "sRGB IEC61966-2.1";

    private final PdfWriter writer;
    private final DocumentInfo info;
    private final OutputProfile profile;

    Finish(PdfWriter writer, DocumentInfo info, OutputProfile profile) {
        this.writer = writer;
        this.info = info;
        this.profile = profile;
    }

    void write() throws IOException {
        information(writer.getInfo());
        writer.setXmpMetadata(XmpPacket.write(info, profile));
        put(writer.getExtraCatalog(), PdfName.LANG, info.languageTag());
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        if (info.rightToLeft()) {
            writer.addViewerPreference(PdfName.DIRECTION, PdfName.R2L);
        }
        outputIntent();
    }

    private void information(PdfDictionary dictionary) {
        put(dictionary, PdfName.TITLE, info.title());
        put(dictionary, PdfName.AUTHOR, String.join(", ", info.authors()));
        put(dictionary, PdfName.SUBJECT, info.subjectAndSource());
        put(dictionary, PdfName.KEYWORDS, String.join(", ", info.keywords()));
        put(dictionary, PdfName.CREATOR, info.producer());
        put(dictionary, PdfName.PRODUCER, info.producer());
        dictionary.put(PdfName.CREATIONDATE, PdfDates.string(info.created()));
        dictionary.put(PdfName.MODDATE, PdfDates.string(info.created()));
    }

    /** What gray and RGB mean on every device (PDF/A-2, 6.2.3). */
    private void outputIntent() throws IOException {
        PdfStream colors = new PdfStream(SrgbProfile.bytes());
        colors.put(PdfName.N, new PdfNumber(3));
        colors.flateCompress(writer.getCompressionLevel());
        PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
        intent.put(PdfName.S, PdfName.GTS_PDFA1);
        intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString(COLORS));
        intent.put(PdfName.INFO, new PdfString(COLORS));
        intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(colors).getIndirectReference());
        writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(intent));
    }

    private static void put(PdfDictionary dictionary, PdfName key, String value) {
        if (!value.isEmpty()) {
            dictionary.put(key, new PdfString(value, PdfObject.TEXT_UNICODE));
        }
    }
}
