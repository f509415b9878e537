package org.matbaa.archive.seal;

import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Programs that share nothing with DSS judge seals: poppler with NSS, and OpenSSL. All that OpenSSL is given
 * comes out of the PDF, but the root that it trusts.
 */
class ForeignReadersTest extends SealTest {
    @BeforeEach
    void trustTheRoot() throws Exception {
        pem("root.pem", authorities.root());
    }

    private static void assumeInstalled(String program) {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin", program)), program + " is not installed");
    }

    private void pem(String name, X509Certificate certificate) throws Exception {
        Files.writeString(folder.resolve(name), "-----BEGIN CERTIFICATE-----\n" + Base64.getMimeEncoder(64,
                "\n".getBytes(StandardCharsets.US_ASCII)).encodeToString(certificate.getEncoded())
                + "\n-----END CERTIFICATE-----\n");
    }

    /** Writes the signature and what it is over. */
    private void extract(byte[] pdf, PDSignature signature) throws IOException {
        Files.write(folder.resolve("signature.der"), signature.getContents(pdf));
        Files.write(folder.resolve("signed.bin"), signature.getSignedContent(pdf));
    }

    /** Writes a certificate of the document security store. */
    private void extractCertificate(byte[] pdf, String subject, String name) throws Exception {
        for (byte[] der : SealFixture.proofs(pdf, "Certs")) {
            X509Certificate certificate = (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(der));
            if (certificate.getSubjectX500Principal().getName().equals(subject)) {
                pem(name, certificate);
                return;
            }
        }
        throw new AssertionError("no certificate of " + subject);
    }

    @ParameterizedTest
    @EnumSource(SealLevel.class)
    void popplerSaysThatTheSignatureIsValid(SealLevel level) throws Exception {
        assumeInstalled("pdfsig");
        Path file = Files.write(folder.resolve("sealed.pdf"), fixture.sealed(level));
        String said = fixture.run("pdfsig", "-nocert", file.toString());
        assertTrue(said.contains("Signature is Valid."), said);
        assertTrue(said.contains("ETSI.CAdES.detached"), said);
        assertEquals(level != SealLevel.B_LT, said.contains("- Total document signed"), said);
    }

    @ParameterizedTest
    @EnumSource(SealLevel.class)
    void opensslVerifiesTheSignature(SealLevel level) throws Exception {
        assumeInstalled("openssl");
        byte[] sealed = fixture.sealed(level);
        extract(sealed, SealFixture.signatures(sealed).getFirst());
        fixture.run("openssl", "cms", "-verify", "-binary", "-cades", "-inform", "DER", "-in", "signature.der", "-content",
                "signed.bin", "-CAfile", "root.pem", "-purpose", "any", "-out", "checked.bin");
    }

    @Test
    void opensslVerifiesTheTimeStampOfTheDocument() throws Exception {
        assumeInstalled("openssl");
        byte[] sealed = fixture.sealed(SealLevel.B_LTA);
        extract(sealed, SealFixture.signatures(sealed).getLast());
        String said = fixture.run("openssl", "ts", "-verify", "-in", "signature.der", "-token_in", "-data", "signed.bin",
                "-CAfile", "root.pem");
        assertTrue(said.contains("Verification: OK"), said);
    }

    @ParameterizedTest
    @EnumSource(value = SealLevel.class, names = {"B_LT", "B_LTA"})
    void opensslFindsThatNoCertificateWasRevoked(SealLevel level) throws Exception {
        assumeInstalled("openssl");
        byte[] sealed = fixture.sealed(level);
        authorities.close();
        extractCertificate(sealed, "CN=Test Archive", "signer.pem");
        extractCertificate(sealed, "CN=Test Authority", "authority.pem");
        extractCertificate(sealed, "CN=Test TSA", "stamper.pem");
        Files.write(folder.resolve("ocsp.der"), SealFixture.proofs(sealed, "OCSPs").getFirst());
        Files.write(folder.resolve("crl.der"), SealFixture.proofs(sealed, "CRLs").getFirst());
        String said = fixture.run("openssl", "ocsp", "-respin", "ocsp.der", "-issuer", "authority.pem", "-cert",
                "signer.pem", "-CAfile", "root.pem", "-no_nonce");
        assertTrue(said.contains("Response verify OK") && said.contains("signer.pem: good"), said);
        fixture.run("openssl", "crl", "-inform", "DER", "-in", "crl.der", "-out", "crl.pem");
        fixture.run("openssl", "verify", "-CAfile", "root.pem", "-crl_check", "-CRLfile", "crl.pem", "stamper.pem");
        fixture.run("openssl", "verify", "-CAfile", "root.pem", "-crl_check", "-CRLfile", "crl.pem", "authority.pem");
    }
}
