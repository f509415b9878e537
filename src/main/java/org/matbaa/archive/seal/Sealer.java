package org.matbaa.archive.seal;

import eu.europa.esig.dss.alert.exception.AlertException;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.exception.IllegalInputException;
import org.matbaa.archive.record.ArchiveException;

import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/**
 * Signs prints: an invisible signature in an incremental update, so that the bytes that were signed stay
 * as they were (ISO 32000-1, 12.8); what higher levels need follows in further updates. Thread-safe. The
 * key is opened when it is first needed, so that an archive can be read without it.
 */
public final class Sealer implements AutoCloseable {
    /** Room for a signature without its certificates: 16384 bits with RSA take two of them. */
    private static final int SIGNATURE_BYTES = 4 * 1024;
    /** Room for a time-stamp with its chain of certificates; seen are four to eight. */
    private static final int STAMP_BYTES = 16 * 1024;
    private static final DigestAlgorithm DIGEST = DigestAlgorithm.SHA256;

    private final KeySource source;
    private final SealLevel level;
    private final Optional<URI> timeStamp;
    private final SealAuthorities authorities;
    private SealKey key;

    /**
     * @param source    signs
     * @param timeStamp the time-stamp authority's http or https address, which every level above B-B needs
     * @throws IllegalArgumentException when it is not there
     */
    public Sealer(KeySource source, SealLevel level, Optional<URI> timeStamp) {
        if (level.isStamped() && timeStamp.isEmpty()) {
            throw new IllegalArgumentException(level + " needs a time-stamp authority");
        }
        this.source = source;
        this.level = level;
        this.timeStamp = timeStamp;
        this.authorities = new SealAuthorities(timeStamp, BoundedLoader.Bounds.STANDARD);
    }

    /**
     * A signed copy.
     *
     * @param pdf not changed
     * @param at  the claimed time of signing, which stands in the file; the time-stamp proves its own
     * @throws ArchiveException ({@code SEAL}) when the key cannot be used, an authority does not answer or
     *                          says that a certificate is revoked, or the file cannot be signed
     */
    public byte[] seal(byte[] pdf, Instant at) throws ArchiveException {
        SealKey signer = key();
        try {
            PAdESService service = authorities.service();
            PAdESSignatureParameters parameters = parameters(signer, at);
            DSSDocument print = new InMemoryDocument(pdf, "print.pdf");
            ToBeSigned data = service.getDataToSign(print, parameters);
            return DSSUtils.toByteArray(service.signDocument(print, parameters, signer.sign(data, DIGEST)));
        } catch (DSSException | AlertException | IllegalInputException | IllegalArgumentException e) {
            throw new ArchiveException(ArchiveException.Kind.SEAL, "the print cannot be sealed to level " + level
                    + timeStamp.map(address -> " with a time-stamp from " + address).orElse("") + ": "
                    + String.valueOf(e.getMessage()).replaceAll("\\s+", " "), e);
        }
    }

    private PAdESSignatureParameters parameters(SealKey signer, Instant at) {
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(level.level());
        parameters.setSigningCertificate(signer.certificate());
        parameters.setCertificateChain(signer.chain());
        parameters.setDigestAlgorithm(DIGEST);
        parameters.bLevel().setSigningDate(Date.from(at));
        int certificates = signer.chain().stream().mapToInt(certificate -> certificate.getEncoded().length).sum();
        parameters.setContentSize(SIGNATURE_BYTES + certificates + (level.isStamped() ? STAMP_BYTES : 0));
        parameters.getArchiveTimestampParameters().setContentSize(STAMP_BYTES);
        return parameters;
    }

    private synchronized SealKey key() throws ArchiveException {
        if (key == null) {
            key = source.open();
        }
        return key;
    }

    /** Closes the key; nothing can be sealed while or after it closes. */
    @Override
    public synchronized void close() {
        authorities.close();
        if (key != null) {
            key.close();
            key = null;
        }
    }
}
