package org.matbaa.archive;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.matbaa.archive.record.ArchiveException;
import org.matbaa.archive.store.OcflRoot;
import org.matbaa.archive.store.RootManifest;
import org.matbaa.archive.verify.Finding;
import org.matbaa.archive.verify.StoreVerifier;
import org.matbaa.archive.verify.VerifyReport;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Whatever byte of the store changes, the verification names its file. */
@ParameterizedClass
@EnumSource(StoreKind.class)
class DamageTest extends S3Test {
    private static final long SEED = 20240428;

    @Parameter
    private StoreKind kind;

    @TempDir
    private Path folder;

    @BeforeEach
    void fill() throws ArchiveException, IOException {
        kind.configure(folder, server);
        SplittableRandom random = new SplittableRandom(SEED);
        try (Archive archive = Archive.openOrCreate(folder)) {
            for (int i = 0; i < copies(); i++) {
                Copies.addRandom(archive, "http://site.example/" + i % ((copies() + 1) / 2), random);
            }
            Copies.addUnchanged(archive, "http://site.example/0", Copies.AT.plusSeconds(99));
        }
    }

    private int copies() {
        return kind == StoreKind.FOLDER ? 12 : 2;
    }

    /** Besides one in each file. */
    private int positions() {
        return kind == StoreKind.FOLDER ? 500 : 80;
    }

    private Path store() {
        return kind.files(folder, server);
    }

    private VerifyReport verify() throws ArchiveException {
        return Archive.verify(folder, StoreVerifier.Sample.ALL, List.of());
    }

    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> walked = Files.walk(store().resolve(OcflRoot.FOLDER))) {
            walked.filter(Files::isRegularFile).sorted().forEach(files::add);
        }
        files.add(store().resolve(RootManifest.FILE));
        return files;
    }

    private static void flip(Path file, long position, int bits) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(position);
            int old = bytes.read();
            bytes.seek(position);
            bytes.write(old ^ bits);
        }
    }

    private boolean names(List<Finding> findings, String path) {
        return findings.stream().anyMatch(finding -> finding.path().equals(path));
    }

    private void flipAndVerify(Path file, long position, int bits) throws IOException, ArchiveException {
        String path = store().relativize(file).toString();
        flip(file, position, bits);
        VerifyReport report = verify();
        assertFalse(report.isSound(), path + " at " + position);
        assertTrue(names(report.findings(), path), path + " at " + position + ": " + report.text());
        assertTrue(report.findings().stream().allMatch(finding -> finding.path().equals(path)
                || finding.path().equals(".")), path + " at " + position + " alone: " + report.text());
        flip(file, position, bits);
    }

    @Test
    void findsAByteInEveryFileAndAtRandomPositions() throws IOException, ArchiveException {
        SplittableRandom random = new SplittableRandom(SEED);
        List<Path> files = files();
        long total = 0;
        for (Path file : files) {
            total += Files.size(file);
            flipAndVerify(file, random.nextLong(Files.size(file)), 1 << random.nextInt(8));
        }
        for (int i = 0; i < positions(); i++) {
            long position = random.nextLong(total);
            int at = 0;
            while (position >= Files.size(files.get(at))) {
                position -= Files.size(files.get(at++));
            }
            flipAndVerify(files.get(at), position, 1 + random.nextInt(255));
        }
        assertTrue(verify().isSound(), verify().text());
    }

    @Test
    void findsEveryFileThatIsGoneAndAnyThatIsNew() throws IOException, ArchiveException {
        List<Path> files = files();
        for (int i = 0; i < files.size(); i += kind == StoreKind.FOLDER ? 1 : 3) {
            Path file = files.get(i);
            byte[] bytes = Files.readAllBytes(file);
            Files.delete(file);
            VerifyReport report = verify();
            String path = store().relativize(file).toString();
            assertTrue(names(report.findings(), path), path + ": " + report.text());
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        }
        Path added = files().getFirst().resolveSibling("note.txt");
        Files.writeString(added, "x");
        assertEquals(List.of(Finding.Kind.UNEXPECTED), verify().findings().stream().map(Finding::kind).toList());
    }
}
