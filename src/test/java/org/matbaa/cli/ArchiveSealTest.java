package org.matbaa.cli;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.matbaa.archive.seal.SoftToken;
import org.matbaa.archive.seal.TestAuthorities;
import org.matbaa.pdf.Conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Archives whose copies are signed, from the command line. */
class ArchiveSealTest {
    private static final Path SEED = Path.of("examples/129574.json").toAbsolutePath();
    private static final String ADDRESS = "http://www.almotamar.net/news/129574.htm";

    @TempDir
    private Path folder;

    private ShellFixture shell;

    @BeforeEach
    void openShell() {
        shell = new ShellFixture(folder);
    }

    private void addSeed() {
        assertEquals(0, shell.run("archive", "add", SEED.toString(), "--qr"), shell.err());
    }

    private void settings(TestAuthorities authorities, String level) throws Exception {
        Path archive = Files.createDirectories(folder.resolve("archive"));
        authorities.writeKey(archive.resolve("key.p12"));
        Files.writeString(archive.resolve("password.txt"), "secret\n");
        Files.writeString(archive.resolve("archive.yaml"), "seal:\n  level: " + level + "\n  key: key.p12\n"
                + "  passwordFile: password.txt\n"
                + (level.equals("B-B") ? "" : "  timeStamp: " + authorities.address() + "\n"));
    }

    @ParameterizedTest
    @CsvSource({"B-B, 1", "B-T, 1", "B-LT, 1", "B-LTA, 2"})
    void aSealedCopyStaysValidForArchivesAndForReaders(String level, int signatures) throws Exception {
        try (TestAuthorities authorities = new TestAuthorities(Instant.now())) {
            settings(authorities, level);
            addSeed();
        }
        assertEquals(0, shell.run("archive", "verify"), shell.out());
        assertEquals(0, shell.run("archive", "get", ADDRESS, "-o", "-"), shell.err());
        try (PDDocument document = Loader.loadPDF(shell.outBytes())) {
            assertEquals(signatures, document.getSignatureDictionaries().size());
        }
        assertEquals(List.of(), Conformance.check(shell.outBytes(), Conformance.Standard.PDF_A_3A));
        assertEquals(List.of(), Conformance.check(shell.outBytes(), Conformance.Standard.PDF_UA_1));
    }

    /** Anywhere in the file, the proofs at its end too. */
    @Test
    void oneChangedByteOfASealedCopyIsFound() throws Exception {
        try (TestAuthorities authorities = new TestAuthorities(Instant.now())) {
            settings(authorities, "B-LT");
            addSeed();
        }
        Path print;
        try (var files = Files.walk(folder.resolve("archive"))) {
            print = files.filter(file -> file.endsWith("print.pdf")).findFirst().orElseThrow();
        }
        byte[] pdf = Files.readAllBytes(print);
        for (int at : new int[] {pdf.length / 2, pdf.length - 600}) {
            byte[] changed = pdf.clone();
            changed[at] ^= 1;
            Files.write(print, changed);
            assertEquals(65, shell.run("archive", "verify"), shell.out());
            assertTrue(shell.out().contains("print.pdf"), shell.out());
        }
    }

    @ParameterizedTest
    @CsvSource({"B-T, TSA", "B-LT, CRL", "B-LT, OCSP", "B-LTA, TSA"})
    void withoutAnAuthorityNothingIsStored(String level, TestAuthorities.Part away) throws Exception {
        try (TestAuthorities authorities = new TestAuthorities(Instant.now())) {
            settings(authorities, level);
            authorities.takeAway(away);
            assertEquals(69, shell.run("archive", "add", SEED.toString()), shell.err());
        }
        assertEquals(0, shell.run("archive", "list"), shell.err());
        assertEquals("", shell.out());
    }

    /** The archive is read here without the token. */
    @Test
    void theKeyMayBeInAToken() throws Exception {
        assumeTrue(SoftToken.installed().isPresent(), "SoftHSM is not installed");
        try (TestAuthorities authorities = new TestAuthorities(Instant.now())) {
            SoftToken token = SoftToken.create(folder.resolve("token"), SoftToken.installed().orElseThrow(),
                    authorities.writeKey(folder.resolve("key.p12")));
            Path archive = Files.createDirectories(folder.resolve("archive"));
            Files.writeString(archive.resolve("pin.txt"), SoftToken.PIN + "\n");
            Files.writeString(archive.resolve("archive.yaml"), "seal:\n  level: B-LT\n  passwordFile: pin.txt\n"
                    + "  timeStamp: " + authorities.address() + "\n  pkcs11:\n    library: " + token.library()
                    + "\n    slot: " + token.slot() + "\n    keyAlias: " + SoftToken.ALIAS + "\n");
            token.java(Main.class, "archive", "add", SEED.toString(), "--archive", archive.toString());
        }
        assertEquals(0, shell.run("archive", "verify"), shell.out());
        assertEquals(0, shell.run("archive", "get", ADDRESS, "-o", "-"), shell.err());
        try (PDDocument document = Loader.loadPDF(shell.outBytes())) {
            assertEquals(1, document.getSignatureDictionaries().size());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{key: k, passwordFile: p, level: B-X} | seal.level has to be B-B, B-T, B-LT or B-LTA",
        "{key: k, passwordFile: p, level: B-LT} | seal.level B-LT needs seal.timeStamp",
        "{key: k, passwordFile: p, level: B-B, timeStamp: 'http://a.example/'} | leave out seal.timeStamp",
        "{key: k, passwordFile: p, timeStamp: 'ftp://a.example/'} | seal.timeStamp needs an http or https address",
        "{key: k} | seal needs passwordFile, and either key or pkcs11",
        "{key: k, pkcs11: {library: l, keyAlias: a}, passwordFile: p} | either key or pkcs11",
        "{pkcs11: {library: l}, passwordFile: p} | seal.pkcs11 needs library and keyAlias"})
    void settingsThatCannotSealAreNamed(String seal, String sentence) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("archive")).resolve("archive.yaml"), "seal: " + seal);
        assertEquals(78, shell.run("archive", "add", SEED.toString()), shell.err());
        assertTrue(shell.err().contains("archive.yaml: ") && shell.err().contains(sentence), shell.err());
    }
}
