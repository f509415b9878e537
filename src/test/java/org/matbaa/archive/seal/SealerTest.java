package org.matbaa.archive.seal;

import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.tsp.TimeStampToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.matbaa.archive.record.ArchiveException;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SealerTest extends SealTest {
    private static final Instant STAMPED = Instant.parse("2024-04-28T21:07:03Z");

    SealerTest() {
        super(STAMPED);
    }

    private static SignerInformation signer(byte[] pdf) throws Exception {
        PDSignature signature = SealFixture.signatures(pdf).getFirst();
        assertEquals("ETSI.CAdES.detached", signature.getSubFilter());
        return new CMSSignedData(new ByteArrayInputStream(signature.getContents(pdf))).getSignerInfos().getSigners()
                .iterator().next();
    }

    @ParameterizedTest
    @EnumSource(SealLevel.class)
    void theBytesThatWereSignedStayAsTheyWere(SealLevel level) throws Exception {
        byte[] pdf = SealFixture.pdf();
        byte[] sealed = fixture.sealed(level);
        assertArrayEquals(pdf, Arrays.copyOf(sealed, pdf.length));
        assertEquals(List.of(), new SealCheck().problems(sealed, null));
        assertEquals(level != SealLevel.B_B, signer(sealed).getUnsignedAttributes() != null);
    }

    @Test
    void theSignatureHasTheAttributesOfLevelT() throws Exception {
        SignerInformation signer = signer(fixture.sealed(SealLevel.B_T));
        assertNotNull(signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2));
        assertNull(signer.getSignedAttributes().get(PKCSObjectIdentifiers.pkcs_9_at_signingTime),
                "EN 319 142-1, 6.3: shall not be present");
        TimeStampToken token = new TimeStampToken(ContentInfo.getInstance(signer.getUnsignedAttributes()
                .get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken).getAttrValues().getObjectAt(0)));
        assertEquals(Date.from(STAMPED), token.getTimeStampInfo().getGenTime());
    }

    @ParameterizedTest
    @CsvSource({"B_T, 0, 0, 0, 1", "B_LT, 4, 1, 1, 1", "B_LTA, 4, 1, 1, 2"})
    void higherLevelsHaveTheirProofs(SealLevel level, int certificates, int lists, int answers, int signatures)
            throws Exception {
        byte[] sealed = fixture.sealed(level);
        assertEquals(certificates, SealFixture.proofs(sealed, "Certs").size());
        assertEquals(lists, SealFixture.proofs(sealed, "CRLs").size());
        assertEquals(answers, SealFixture.proofs(sealed, "OCSPs").size());
        List<PDSignature> found = SealFixture.signatures(sealed);
        assertEquals(signatures, found.size());
        if (level == SealLevel.B_LTA) {
            assertEquals("ETSI.RFC3161", found.getLast().getSubFilter());
            assertEquals("DocTimeStamp", found.getLast().getCOSObject().getNameAsString("Type"));
            int[] range = found.getLast().getByteRange();
            assertEquals(sealed.length, range[2] + range[3], "it covers the proofs");
        }
    }

    /** A token may hold the signer's certificate alone: the others are where it says. */
    @Test
    void findsTheIssuersOfTheSigner() throws Exception {
        Files.writeString(folder.resolve("alone.txt"), "secret");
        KeySource alone = new Pkcs12Key(authorities.writeKey(folder.resolve("alone.p12"), authorities.signer()),
                folder.resolve("alone.txt"));
        assertEquals(4, SealFixture.proofs(fixture.sealed(alone, SealLevel.B_LT), "Certs").size());
    }

    @ParameterizedTest
    @CsvSource({"B_T, TSA", "B_LT, CRL", "B_LT, OCSP", "B_LTA, TSA", "B_LTA, CRL"})
    void withoutAnAuthorityNothingIsSealed(SealLevel level, TestAuthorities.Part away) {
        authorities.takeAway(away);
        ArchiveException refused = assertThrows(ArchiveException.class, () -> fixture.sealed(level));
        assertEquals(ArchiveException.Kind.SEAL, refused.kind());
        assertTrue(refused.getMessage().contains(level.toString()), refused.getMessage());
        assertEquals(1, refused.getMessage().lines().count());
    }

    @Test
    void nothingIsSealedWithARevokedKey() {
        authorities.revokeSigner();
        ArchiveException refused = assertThrows(ArchiveException.class, () -> fixture.sealed(SealLevel.B_LT));
        assertTrue(refused.getMessage().contains("revoked"), refused.getMessage());
    }

    @Test
    void nothingIsSealedWithTheStampOfARevokedAuthority() {
        authorities.revokeStamper();
        ArchiveException refused = assertThrows(ArchiveException.class, () -> fixture.sealed(SealLevel.B_LTA));
        assertTrue(refused.getMessage().contains("revoked"), refused.getMessage());
    }

    @Test
    void aStampedLevelNeedsAnAuthority() throws Exception {
        KeySource key = fixture.key();
        assertThrows(IllegalArgumentException.class, () -> new Sealer(key, SealLevel.B_LT, Optional.empty()));
    }

    @Test
    void aWrongPasswordIsNamed() throws Exception {
        KeySource key = new Pkcs12Key(authorities.writeKey(folder.resolve("key.p12")),
                Files.writeString(folder.resolve("wrong.txt"), "wrong"));
        ArchiveException refused = assertThrows(ArchiveException.class, key::open);
        assertTrue(refused.getMessage().contains("key.p12"), refused.getMessage());
    }

    @Test
    void aMissingPasswordIsNamed() throws Exception {
        KeySource key = new Pkcs12Key(authorities.writeKey(folder.resolve("key.p12")), folder.resolve("none.txt"));
        ArchiveException refused = assertThrows(ArchiveException.class, key::open);
        assertTrue(refused.getMessage().contains("none.txt"), refused.getMessage());
    }
}
