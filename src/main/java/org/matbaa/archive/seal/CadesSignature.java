package org.matbaa.archive.seal;

import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TimeStampToken;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/**
 * Detached CMS signatures as PAdES has them (ETSI EN 319 122-1 and 319 142-1, 6.3): the attributes
 * content-type, message-digest and signing-certificate-v2, no signing-time; for level B-T a time-stamp
 * over the signature.
 */
final class CadesSignature {
    private CadesSignature() {
    }

    /** @param authority for level B-T */
    static byte[] sign(byte[] content, SealKey key, Optional<TimeStampAuthority> authority) throws IOException {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(signer(key));
            generator.addCertificates(new JcaCertStore(key.chain()));
            CMSSignedData signed = generator.generate(new CMSProcessableByteArray(content), false);
            return (authority.isPresent() ? stamped(signed, authority.get()) : signed).getEncoded();
        } catch (CMSException | GeneralSecurityException | OperatorCreationException e) {
            throw new IOException("the signature cannot be made: " + e.getMessage(), e);
        }
    }

    private static SignerInfoGenerator signer(SealKey key) throws GeneralSecurityException, OperatorCreationException {
        X509Certificate certificate = key.chain().getFirst();
        SigningCertificateV2 signing = new SigningCertificateV2(new ESSCertIDv2(
                MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded())));
        ASN1EncodableVector attributes = new ASN1EncodableVector();
        attributes.add(new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(signing)));
        DefaultSignedAttributeTableGenerator table =
                new DefaultSignedAttributeTableGenerator(new AttributeTable(attributes));
        String algorithm = key.key().getAlgorithm().startsWith("EC") ? "SHA256withECDSA" : "SHA256withRSA";
        return new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                .setSignedAttributeGenerator(parameters -> table.getAttributes(parameters)
                        .remove(CMSAttributes.signingTime).remove(CMSAttributes.cmsAlgorithmProtect))
                .build(new JcaContentSignerBuilder(algorithm).build(key.key()), certificate);
    }

    private static CMSSignedData stamped(CMSSignedData signed, TimeStampAuthority authority)
            throws IOException, GeneralSecurityException {
        SignerInformation signer = signed.getSignerInfos().getSigners().iterator().next();
        TimeStampToken token = authority.stamp(MessageDigest.getInstance("SHA-256").digest(signer.getSignature()));
        ASN1EncodableVector attributes = new ASN1EncodableVector();
        attributes.add(new Attribute(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
                new DERSet(token.toCMSSignedData().toASN1Structure())));
        SignerInformation stamped = SignerInformation.replaceUnsignedAttributes(signer, new AttributeTable(attributes));
        return CMSSignedData.replaceSigners(signed, new SignerInformationStore(List.of(stamped)));
    }
}
