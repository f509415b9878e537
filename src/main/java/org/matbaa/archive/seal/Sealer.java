package org.matbaa.archive.seal;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.matbaa.archive.record.ArchiveException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Calendar;
import java.util.Optional;
import java.util.TimeZone;

/**
 * Signs prints: an invisible signature in an incremental update, so that the bytes that were signed stay
 * as they were (PDF 32000-1, 12.8). Thread-safe.
 *
 * @param key       signs
 * @param authority stamps the signature (level B-T); empty: level B-B
 */
public record Sealer(SealKey key, Optional<TimeStampAuthority> authority) {
    private static final String SUB_FILTER = "ETSI.CAdES.detached";
    /** Room for a chain of certificates and a time-stamp with its own. */
    private static final int SIGNATURE_BYTES = 32 * 1024;

    /**
     * A signed copy.
     *
     * @param pdf not changed
     * @param at  the claimed time of signing, which stands in the file; the time-stamp proves its own
     * @throws ArchiveException ({@code SEAL}) when the authority does not answer, or the file cannot be
     *                          signed
     */
    public byte[] seal(byte[] pdf, Instant at) throws ArchiveException {
        try (PDDocument document = Loader.loadPDF(pdf); SignatureOptions options = new SignatureOptions()) {
            options.setPreferredSignatureSize(SIGNATURE_BYTES);
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.getCOSObject().setName(org.apache.pdfbox.cos.COSName.SUB_FILTER, SUB_FILTER);
            signature.setSignDate(calendar(at));
            document.setDocumentId(at.toEpochMilli());
            document.addSignature(signature,
                    content -> CadesSignature.sign(content.readAllBytes(), key, authority), options);
            ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + 2 * SIGNATURE_BYTES);
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new ArchiveException(ArchiveException.Kind.SEAL, "the print cannot be sealed"
                    + authority.map(from -> " with a time-stamp from " + from).orElse("") + ": " + e.getMessage(), e);
        }
    }

    private static Calendar calendar(Instant at) {
        Calendar calendar = Calendar.getInstance(TimeZone.getTimeZone("UTC"), java.util.Locale.ROOT);
        calendar.setTimeInMillis(at.toEpochMilli());
        return calendar;
    }
}
