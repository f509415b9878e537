package org.matbaa.archive.seal;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SealCheckTest extends SealTest {
    private static final int CHANGES = 30;

    /** A file whose damage hides its signature is no longer the file that the archive recorded: its digest says so. */
    private static boolean isFoundSound(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (document.getSignatureDictionaries().isEmpty()) {
                return false;
            }
        } catch (IOException | RuntimeException e) {
            return false;
        }
        return new SealCheck().problems(pdf, null).isEmpty();
    }

    /** Except in the room for the signature itself. */
    @ParameterizedTest
    @EnumSource(SealLevel.class)
    void findsOneChangedByteOfWhatIsSigned(SealLevel level) throws Exception {
        byte[] sealed = fixture.sealed(level);
        int[] range = SealFixture.signatures(sealed).getLast().getByteRange();
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < CHANGES; i++) {
            byte[] changed = sealed.clone();
            int at = random.nextInt(range[1] + range[3]);
            changed[at < range[1] ? at : range[2] + at - range[1]] ^= (byte) (1 + random.nextInt(255));
            assertFalse(isFoundSound(changed), "at " + at);
        }
    }

    @ParameterizedTest
    @EnumSource(value = SealLevel.class, names = {"B_B", "B_T", "B_LTA"})
    void findsWhatIsAppended(SealLevel level) throws Exception {
        byte[] sealed = fixture.sealed(level);
        assertFalse(isFoundSound(Arrays.copyOf(sealed, sealed.length + 1)));
    }

    /** At B-LT nothing signs the last update, so what an update may hold is looked at. */
    @ParameterizedTest
    @EnumSource(SealLevel.class)
    void findsANoteThatIsAddedByALaterUpdate(SealLevel level) throws Exception {
        byte[] sealed = fixture.sealed(level);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(sealed)) {
            document.setDocumentId(1L);
            document.getPage(0).getAnnotations().add(new PDAnnotationText());
            document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
            document.getPage(0).getCOSObject().getCOSArray(COSName.ANNOTS).setNeedToBeUpdated(true);
            document.saveIncremental(out);
        }
        List<String> problems = new SealCheck().problems(out.toByteArray(), null);
        assertFalse(problems.isEmpty());
        assertEquals("was changed after it was signed", problems.getLast());
    }

    @Test
    void findsADamagedSignatureAndADamagedTimeStamp() throws Exception {
        byte[] sealed = fixture.sealed(SealLevel.B_T);
        SignerInformation signer = signer(new CMSSignedData(new ByteArrayInputStream(
                SealFixture.signatures(sealed).getFirst().getContents(sealed))));
        SignerInformation stamper = signer(new CMSSignedData(signer.getUnsignedAttributes()
                .get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken).getAttrValues().getObjectAt(0)
                .toASN1Primitive().getEncoded()));
        assertEquals(List.of("has a signature that does not hold", "has a time-stamp of something else"),
                new SealCheck().problems(withOtherDigit(sealed, signer.getSignature()), null));
        assertEquals(List.of("has a time-stamp that does not hold"),
                new SealCheck().problems(withOtherDigit(sealed, stamper.getSignature()), null));
    }

    private static SignerInformation signer(CMSSignedData signed) {
        return signed.getSignerInfos().getSigners().iterator().next();
    }

    /** One digit is another in what stands in the file in hexadecimal. */
    private static byte[] withOtherDigit(byte[] sealed, byte[] value) {
        String file = new String(sealed, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        int at = file.indexOf(HexFormat.of().formatHex(value));
        assertTrue(at > 0);
        byte[] changed = sealed.clone();
        changed[at + value.length] = (byte) (changed[at + value.length] == '7' ? '8' : '7');
        return changed;
    }

    @Test
    void aPrintWithoutSignaturesHasNoProblems() throws Exception {
        assertEquals(List.of(), new SealCheck().problems(SealFixture.pdf(), null));
    }
}
