package org.matbaa.pdf;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

import org.openpdf.text.pdf.PdfString;

/** Writes dates as PDF does (PDF 1.7, 7.9.4). */
final class PdfDates {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss");
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xxx");

    private PdfDates() {
    }

    static PdfString string(OffsetDateTime date) {
        return new PdfString(DATE.format(date) + OFFSET.format(date).replace(':', '\'') + "'");
    }
}
