package org.matbaa.archive.seal;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.service.SecureRandomNonceSource;
import eu.europa.esig.dss.service.crl.OnlineCRLSource;
import eu.europa.esig.dss.service.ocsp.OnlineOCSPSource;
import eu.europa.esig.dss.service.tsp.OnlineTSPSource;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.aia.DefaultAIASource;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.Optional;

/**
 * The authorities that a seal has to ask: for the time, and whether certificates are revoked.
 * Thread-safe.
 */
final class SealAuthorities implements AutoCloseable {
    private final HttpClient client;
    private final BoundedLoader.Bounds bounds;
    private final Optional<URI> timeStamp;

    SealAuthorities(Optional<URI> timeStamp, BoundedLoader.Bounds bounds) {
        this.client = HttpClient.newBuilder().connectTimeout(bounds.patience())
                .followRedirects(HttpClient.Redirect.NEVER).build();
        this.bounds = bounds;
        this.timeStamp = timeStamp;
    }

    /** A service for one print: DSS does not promise that one can be shared. */
    PAdESService service() {
        PAdESService service = new PAdESService(verifier());
        service.setPdfObjFactory(new PdfBoxNativeObjectFactory());
        timeStamp.ifPresent(address -> {
            OnlineTSPSource stamps = new OnlineTSPSource(address.toString(), loader("application/timestamp-query"));
            stamps.setNonceSource(new SecureRandomNonceSource());
            service.setTspSource(stamps);
        });
        return service;
    }

    /**
     * Whom the reader of a print trusts is not known here, so certificates are asked for up to the one that
     * issued itself, trusted or not.
     */
    private CertificateVerifier verifier() {
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setOcspSource(new OnlineOCSPSource(loader("application/ocsp-request")));
        verifier.setCrlSource(new OnlineCRLSource(loader("application/octet-stream")));
        verifier.setAIASource(new DefaultAIASource(loader("application/octet-stream")));
        verifier.setCheckRevocationForUntrustedChains(true);
        verifier.setRevocationDataLoadingStrategyFactory(GoodCertificatesOnly::new);
        // Lists are seldom newer than the signature that was made a second ago: none is waited for.
        verifier.setAlertOnNoRevocationAfterBestSignatureTime(new SilentOnStatusAlert());
        verifier.setAlertOnUncoveredPOE(new SilentOnStatusAlert());
        return verifier;
    }

    private BoundedLoader loader(String contentType) {
        return new BoundedLoader(client, bounds, contentType);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
