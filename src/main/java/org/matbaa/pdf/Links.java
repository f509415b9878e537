package org.matbaa.pdf;

import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;

import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfRectangle;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Writes link annotations (PDF 1.7, 12.5.6.5) on the writer's current page. */
final class Links {
    /**
     * A link.
     *
     * @param uri         where to; characters that a URI may not have are percent-encoded; "#" and an id for a
     *                    place in the document
     * @param description says so to who does not see it (PDF/UA-1, 7.18.5); not empty
     */
    record Link(String uri, String description) {
    }

    private Links() {
    }

    /**
     * Adds a link.
     *
     * @param target the page
     * @param link where to, and what it says
     * @param area PDF points
     * @return the annotation, which is written with its page
     */
    static PdfAnnotation add(PageTarget target, Link link, Rectangle2D area) {
        PdfWriter writer = target.writer();
        PdfAnnotation annotation = new PdfAnnotation(writer, null);
        annotation.put(PdfName.SUBTYPE, PdfName.LINK);
        annotation.put(PdfName.RECT, new PdfRectangle((float) area.getMinX(), (float) area.getMinY(),
                (float) area.getMaxX(), (float) area.getMaxY()));
        annotation.put(PdfName.BORDER, new PdfArray(new int[] {0, 0, 0}));
        annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
        if (link.uri().startsWith("#")) {
            annotation.put(PdfName.DEST, target.destinations().reference(link.uri().substring(1)));
        } else {
            annotation.put(PdfName.A, action(link.uri()));
        }
        annotation.put(PdfName.CONTENTS, new PdfString(link.description(), PdfObject.TEXT_UNICODE));
        writer.addAnnotation(annotation);
        return annotation;
    }

    private static PdfDictionary action(String uri) {
        PdfDictionary action = new PdfDictionary(PdfName.ACTION);
        action.put(PdfName.S, PdfName.URI);
        action.put(PdfName.URI, new PdfString(ascii(uri)));
        return action;
    }

    /** An IRI as a URI (RFC 3987, 3.1): a URI action has 7-bit ASCII only. */
    private static String ascii(String iri) {
        StringBuilder uri = new StringBuilder(iri.length());
        for (byte b : iri.getBytes(StandardCharsets.UTF_8)) {
            if (b > ' ' && b < 0x7F) {
                uri.append((char) b);
            } else {
                uri.append(String.format("%%%02X", b & 0xFF));
            }
        }
        return uri.toString();
    }
}
