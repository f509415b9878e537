package org.matbaa.archive.seal;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.tsp.TimeStampToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.matbaa.archive.record.ArchiveException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class SealerTest {
    private static final Instant SIGNED = Instant.parse("2024-04-28T21:07:00Z");
    private static final Instant STAMPED = Instant.parse("2024-04-28T21:07:03Z");

    @TempDir
    private Path folder;

    private TestAuthorities authorities;
    private SealKey key;

    @BeforeEach
    void open() throws Exception {
        authorities = new TestAuthorities(STAMPED);
        key = SealKey.read(authorities.writeKey(folder.resolve("key.p12")), "secret".toCharArray());
    }

    @AfterEach
    void close() {
        authorities.close();
    }

    private static byte[] pdf() throws Exception {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(out);
            return out.toByteArray();
        }
    }

    private byte[] sealed() throws Exception {
        try (TimeStampAuthority authority = new TimeStampAuthority(authorities.address())) {
            return new Sealer(key, Optional.of(authority)).seal(pdf(), SIGNED);
        }
    }

    private static SignerInformation signer(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDSignature signature = document.getLastSignatureDictionary();
            assertEquals("ETSI.CAdES.detached", signature.getSubFilter());
            return new CMSSignedData(new ByteArrayInputStream(signature.getContents(pdf))).getSignerInfos().getSigners().iterator().next();
        }
    }

    @Test
    void theSignatureHasTheAttributesOfLevelT() throws Exception {
        byte[] sealed = sealed();
        SignerInformation signer = signer(sealed);
        assertNotNull(signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2));
        assertNull(signer.getSignedAttributes().get(PKCSObjectIdentifiers.pkcs_9_at_signingTime),
                "EN 319 142-1, 6.3: shall not be present");
        TimeStampToken token = new TimeStampToken(ContentInfo.getInstance(signer.getUnsignedAttributes()
                .get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken).getAttrValues().getObjectAt(0)));
        assertEquals(Date.from(STAMPED), token.getTimeStampInfo().getGenTime());
        assertEquals(List.of(), new SealCheck().problems(sealed, null));
    }

    @Test
    void theBytesThatWereSignedStayAsTheyWere() throws Exception {
        byte[] pdf = pdf();
        byte[] sealed = new Sealer(key, Optional.empty()).seal(pdf, SIGNED);
        assertArrayEquals(pdf, Arrays.copyOf(sealed, pdf.length));
        assertEquals(List.of(), new SealCheck().problems(sealed, null));
        assertNull(signer(sealed).getUnsignedAttributes());
    }

    @Test
    void popplerAndNssSayThatTheSignatureIsValid() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/pdfsig")), "poppler's pdfsig is not installed");
        Path file = Files.write(folder.resolve("sealed.pdf"), sealed());
        Path output = folder.resolve("pdfsig.txt");
        Process process = new ProcessBuilder("pdfsig", "-nocert", file.toString()).redirectErrorStream(true)
                .redirectOutput(output.toFile()).start();
        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        String said = Files.readString(output);
        assertTrue(said.contains("Signature is Valid."), said);
        assertTrue(said.contains("ETSI.CAdES.detached"), said);
        assertTrue(said.contains("Total document signed"), said);
    }

    @Test
    void anyChangeBreaksTheSignature() throws Exception {
        byte[] sealed = sealed();
        SplittableRandom random = new SplittableRandom(3);
        int[] range;
        try (PDDocument document = Loader.loadPDF(sealed)) {
            range = document.getLastSignatureDictionary().getByteRange();
        }
        for (int i = 0; i < 60; i++) {
            byte[] changed = sealed.clone();
            int at = random.nextInt(range[1] + range[3]);
            changed[at < range[1] ? at : range[2] + at - range[1]] ^= (byte) (1 + random.nextInt(255));
            assertFalse(isFoundSound(changed), "at " + at);
        }
        assertFalse(isFoundSound(Arrays.copyOf(sealed, sealed.length + 1)), "something was added");
    }

    /** A file whose damage hides its signature is no longer the file that the archive recorded: its digest says so. */
    private static boolean isFoundSound(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (document.getSignatureDictionaries().isEmpty()) {
                return false;
            }
        } catch (java.io.IOException | RuntimeException e) {
            return false;
        }
        return new SealCheck().problems(pdf, null).isEmpty();
    }

    @Test
    void withoutTheAuthorityNothingIsSealed() throws Exception {
        URI address = authorities.address();
        authorities.close();
        try (TimeStampAuthority authority = new TimeStampAuthority(address)) {
            ArchiveException refused = assertThrows(ArchiveException.class,
                    () -> new Sealer(key, Optional.of(authority)).seal(pdf(), SIGNED));
            assertEquals(ArchiveException.Kind.SEAL, refused.kind());
            assertTrue(refused.getMessage().contains(address.toString()), refused.getMessage());
        }
    }

    @Test
    void aWrongPasswordIsNamed() {
        ArchiveException refused = assertThrows(ArchiveException.class,
                () -> SealKey.read(folder.resolve("key.p12"), "wrong".toCharArray()));
        assertTrue(refused.getMessage().contains("key.p12"), refused.getMessage());
    }
}
