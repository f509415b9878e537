package org.matbaa.archive.seal;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import eu.europa.esig.dss.token.SignatureTokenConnection;

import java.util.List;

/**
 * An open key with its certificates. Thread-safe; the owner closes it.
 *
 * @param token where the key is
 * @param entry which one it is
 */
record SealKey(SignatureTokenConnection token, DSSPrivateKeyEntry entry) implements AutoCloseable {
    CertificateToken certificate() {
        return entry.getCertificate();
    }

    /** From the signer's up, as far as the token has them. */
    List<CertificateToken> chain() {
        return List.of(entry.getCertificateChain());
    }

    SignatureValue sign(ToBeSigned data, DigestAlgorithm digest) {
        return token.sign(data, digest, entry);
    }

    @Override
    public void close() {
        token.close();
    }
}
