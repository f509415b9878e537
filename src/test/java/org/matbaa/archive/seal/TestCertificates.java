package org.matbaa.archive.seal;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.Req;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.jcajce.JcaBasicOCSPRespBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A certificate authority with what it says of revoked certificates.
 *
 * @param keys    signs
 * @param own     its certificate
 * @param revoked serial numbers
 */
record TestCertificates(KeyPair keys, X509Certificate own, Set<BigInteger> revoked) {
    private static final Instant START = Instant.parse("2020-01-01T00:00:00Z");
    private static final String ALGORITHM = "SHA256withRSA";

    /** Where a certificate says that its issuer can be asked; null: it does not. */
    record Places(String issuer, String crl, String ocsp) {
        static final Places NONE = new Places(null, null, null);
    }

    /** One that issued itself. */
    static TestCertificates root(String name) throws Exception {
        KeyPair keys = pair();
        return new TestCertificates(keys, build(new JcaX509v3CertificateBuilder(new X500Name(name), serial(),
                Date.from(START), end(), new X500Name(name), keys.getPublic()), keys, keys, Places.NONE, null),
                ConcurrentHashMap.newKeySet());
    }

    /** One below this. */
    TestCertificates authority(String name, Places places) throws Exception {
        KeyPair pair = pair();
        return new TestCertificates(pair, issue(name, pair, places, null), ConcurrentHashMap.newKeySet());
    }

    /** @param purpose null: it is an authority */
    X509Certificate issue(String name, KeyPair subject, Places places, KeyPurposeId purpose) throws Exception {
        return build(new JcaX509v3CertificateBuilder(own, serial(), Date.from(START), end(),
                new javax.security.auth.x500.X500Principal(name), subject.getPublic()), subject, keys, places, purpose);
    }

    void revoke(X509Certificate certificate) {
        revoked.add(certificate.getSerialNumber());
    }

    byte[] crl() throws Exception {
        X509v2CRLBuilder builder = new JcaX509v2CRLBuilder(own, Date.from(Instant.now().minusSeconds(60)));
        builder.setNextUpdate(Date.from(Instant.now().plus(30, ChronoUnit.DAYS)));
        revoked.forEach(serial -> builder.addCRLEntry(serial, Date.from(START), CRLReason.keyCompromise));
        builder.addExtension(Extension.authorityKeyIdentifier, false,
                new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(own));
        return builder.build(signer(keys)).getEncoded();
    }

    byte[] ocsp(byte[] question) throws Exception {
        BasicOCSPRespBuilder builder = new JcaBasicOCSPRespBuilder(keys.getPublic(),
                new JcaDigestCalculatorProviderBuilder().build().get(org.bouncycastle.cert.ocsp.RespID.HASH_SHA1));
        Date now = Date.from(Instant.now());
        for (Req asked : new OCSPReq(question).getRequestList()) {
            CertificateStatus status = revoked.contains(asked.getCertID().getSerialNumber())
                    ? new RevokedStatus(Date.from(START), CRLReason.keyCompromise) : CertificateStatus.GOOD;
            builder.addResponse(asked.getCertID(), status, now, Date.from(Instant.now().plus(7, ChronoUnit.DAYS)));
        }
        OCSPResp response = new OCSPRespBuilder().build(OCSPRespBuilder.SUCCESSFUL, builder.build(signer(keys),
                new X509CertificateHolder[] {new JcaX509CertificateHolder(own)}, now));
        return response.getEncoded();
    }

    static KeyPair pair() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }

    private static ContentSigner signer(KeyPair keys) throws Exception {
        return new JcaContentSignerBuilder(ALGORITHM).build(keys.getPrivate());
    }

    private static X509Certificate build(JcaX509v3CertificateBuilder builder, KeyPair subject, KeyPair issuer,
                                         Places places, KeyPurposeId purpose) throws Exception {
        JcaX509ExtensionUtils identifiers = new JcaX509ExtensionUtils();
        builder.addExtension(Extension.subjectKeyIdentifier, false,
                identifiers.createSubjectKeyIdentifier(subject.getPublic()));
        builder.addExtension(Extension.authorityKeyIdentifier, false,
                identifiers.createAuthorityKeyIdentifier(issuer.getPublic()));
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(purpose == null));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(purpose == null
                ? KeyUsage.keyCertSign | KeyUsage.cRLSign | KeyUsage.digitalSignature
                : KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        if (purpose != null) {
            builder.addExtension(Extension.extendedKeyUsage, purpose == KeyPurposeId.id_kp_timeStamping,
                    new ExtendedKeyUsage(purpose));
        }
        addPlaces(builder, places);
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer(issuer)));
    }

    private static void addPlaces(JcaX509v3CertificateBuilder builder, Places places) throws Exception {
        if (places.crl != null) {
            builder.addExtension(Extension.cRLDistributionPoints, false, new CRLDistPoint(new DistributionPoint[] {
                new DistributionPoint(new DistributionPointName(new GeneralNames(address(places.crl))), null, null)}));
        }
        if (places.issuer != null) {
            AccessDescription issuer = new AccessDescription(AccessDescription.id_ad_caIssuers, address(places.issuer));
            builder.addExtension(Extension.authorityInfoAccess, false, places.ocsp == null
                    ? new AuthorityInformationAccess(issuer)
                    : new AuthorityInformationAccess(new AccessDescription[] {issuer,
                        new AccessDescription(AccessDescription.id_ad_ocsp, address(places.ocsp))}));
        }
    }

    private static GeneralName address(String address) {
        return new GeneralName(GeneralName.uniformResourceIdentifier, address);
    }

    private static BigInteger serial() {
        return new BigInteger(64, new java.security.SecureRandom());
    }

    private static Date end() {
        return Date.from(START.plus(36500, ChronoUnit.DAYS));
    }
}
