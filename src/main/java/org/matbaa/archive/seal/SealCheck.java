package org.matbaa.archive.seal;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.util.Store;
import org.matbaa.archive.record.CopyRecord;
import org.matbaa.archive.verify.PrintCheck;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Whether the signatures in a print hold: each covers the file as it was then to its last byte, and its
 * time-stamp is one of it. Who signed is not judged: that is for the trust list of whoever asks.
 * Thread-safe. A print without signatures has no problems.
 */
public final class SealCheck implements PrintCheck {
    @Override
    public List<String> problems(byte[] pdf, CopyRecord copy) {
        List<String> problems = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<PDSignature> signatures = document.getSignatureDictionaries();
            for (PDSignature signature : signatures) {
                check(pdf, signature, problems);
            }
        } catch (IOException e) {
            problems.add("cannot be read as PDF: " + e.getMessage());
        }
        return problems;
    }

    private static void check(byte[] pdf, PDSignature signature, List<String> problems) {
        try {
            if (!coversAll(pdf, signature)) {
                problems.add("has a signature that does not cover the whole file");
            }
            // Zeros fill the room that the signature does not need; a stream is read to the signature's own end.
            CMSSignedData signed = new CMSSignedData(new CMSProcessableByteArray(signature.getSignedContent(pdf)),
                    new ByteArrayInputStream(signature.getContents(pdf)));
            SignerInformation signer = signed.getSignerInfos().getSigners().iterator().next();
            if (!verifies(signer, signed.getCertificates())) {
                problems.add("has a signature that does not hold");
            }
            checkStamp(signer, problems);
        } catch (IOException | CMSException | GeneralSecurityException | OperatorCreationException | TSPException
                 | RuntimeException e) {
            problems.add("has a signature that does not hold: " + e.getMessage());
        }
    }

    /** From the first byte to the last, except the signature itself. */
    private static boolean coversAll(byte[] pdf, PDSignature signature) {
        int[] range = signature.getByteRange();
        return range.length == 4 && range[0] == 0 && range[2] + range[3] == pdf.length;
    }

    private static boolean verifies(SignerInformation signer, Store<X509CertificateHolder> certificates)
            throws GeneralSecurityException, OperatorCreationException, CMSException {
        X509CertificateHolder certificate = (X509CertificateHolder) certificates.getMatches(signer.getSID())
                .iterator().next();
        return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
    }

    private static void checkStamp(SignerInformation signer, List<String> problems)
            throws IOException, CMSException, TSPException, GeneralSecurityException, OperatorCreationException {
        AttributeTable unsigned = signer.getUnsignedAttributes();
        Attribute attribute = unsigned == null ? null : unsigned.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
        if (attribute == null) {
            return;
        }
        TimeStampToken token = new TimeStampToken(ContentInfo.getInstance(attribute.getAttrValues().getObjectAt(0)));
        byte[] digest = MessageDigest.getInstance(token.getTimeStampInfo().getMessageImprintAlgOID().equals(
                org.bouncycastle.asn1.nist.NISTObjectIdentifiers.id_sha512) ? "SHA-512" : "SHA-256")
                .digest(signer.getSignature());
        if (!Arrays.equals(digest, token.getTimeStampInfo().getMessageImprintDigest())) {
            problems.add("has a time-stamp of something else");
        }
        X509CertificateHolder certificate = (X509CertificateHolder) token.getCertificates().getMatches(token.getSID())
                .iterator().next();
        token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
    }
}
