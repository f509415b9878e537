package org.matbaa.archive.seal;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** What the tests of seals share: a small file, a key, and readers that are not DSS. */
record SealFixture(Path folder, TestAuthorities authorities) {
    private static final String PASSWORD = "password.txt";

    /** A page without anything, always the same. */
    static byte[] pdf() throws IOException {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.setDocumentId(1L);
            document.save(out);
            return out.toByteArray();
        }
    }

    KeySource key() throws Exception {
        Files.writeString(folder.resolve(PASSWORD), "secret\n");
        return new Pkcs12Key(authorities.writeKey(folder.resolve("key.p12")), folder.resolve(PASSWORD));
    }

    byte[] sealed(SealLevel level) throws Exception {
        return sealed(key(), level);
    }

    byte[] sealed(KeySource key, SealLevel level) throws Exception {
        try (Sealer sealer = new Sealer(key, level,
                level.isStamped() ? Optional.of(authorities.address()) : Optional.empty())) {
            return sealer.seal(pdf(), Instant.now());
        }
    }

    /** The signature dictionaries in the order of their revisions. */
    static List<PDSignature> signatures(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<PDSignature> signatures = new ArrayList<>(document.getSignatureDictionaries());
            signatures.sort(java.util.Comparator.comparingInt(signature -> signature.getByteRange()[2]));
            return signatures;
        }
    }

    /** Streams of the document security store (ISO 32000-2, 12.8.4.3): {@code Certs}, {@code CRLs}, {@code OCSPs}. */
    static List<byte[]> proofs(byte[] pdf, String kind) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            COSDictionary store = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.getPDFName("DSS"));
            COSArray streams = store == null ? null : store.getCOSArray(COSName.getPDFName(kind));
            List<byte[]> proofs = new ArrayList<>();
            for (int i = 0; streams != null && i < streams.size(); i++) {
                proofs.add(((COSStream) streams.getObject(i)).createInputStream().readAllBytes());
            }
            return proofs;
        }
    }

    /** What a program prints; it has to end with 0. */
    String run(String... command) throws Exception {
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(output.toFile()).start();
        assertTrue(process.waitFor(1, TimeUnit.MINUTES), command[0]);
        String said = Files.readString(output);
        assertTrue(process.exitValue() == 0, String.join(" ", command) + ": " + said);
        return said;
    }
}
