package org.matbaa.archive.seal;

import eu.europa.esig.dss.alert.exception.AlertException;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.model.x509.revocation.Revocation;
import eu.europa.esig.dss.spi.validation.OCSPFirstRevocationDataLoadingStrategy;
import eu.europa.esig.dss.spi.x509.revocation.RevocationToken;

/**
 * Asks OCSP, then the lists, and takes "good" for an answer only: DSS by itself looks at the signer's
 * certificates, not at those of the time-stamp authority. For one thread.
 */
final class GoodCertificatesOnly extends OCSPFirstRevocationDataLoadingStrategy {
    /** @throws AlertException when the certificate is revoked, or its issuer does not know it */
    @Override
    @SuppressWarnings("rawtypes")
    public RevocationToken getRevocationToken(CertificateToken certificate, CertificateToken issuer) {
        RevocationToken<? extends Revocation> answer = super.getRevocationToken(certificate, issuer);
        if (answer != null && !answer.getStatus().isGood()) {
            throw new AlertException("the certificate of " + certificate.getSubject().getRFC2253()
                    + (answer.getStatus().isRevoked() ? " is revoked" : " is not known to its issuer"));
        }
        return answer;
    }
}
