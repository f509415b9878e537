package org.matbaa.archive;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.matbaa.archive.catalogue.CopyQuery;
import org.matbaa.archive.record.ArchiveException;
import org.matbaa.archive.record.CopyRecord;
import org.matbaa.press.Sha256;
import org.matbaa.archive.store.OcflRoot;
import org.matbaa.archive.verify.StoreVerifier;
import org.matbaa.archive.verify.VerifyReport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What only a store in a bucket has: an owner, another archive's folder, a server that fails. */
class BucketTest extends S3Test {
    private static final String ADDRESS = "http://site.example/1";
    private static final String PREFIX = "archive";

    @TempDir
    private Path folder;

    @AfterEach
    void empty() throws IOException {
        server.blobs().recover();
        server.relay().mend();
        delete(server.files(PREFIX));
    }

    private static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (Stream<Path> walked = Files.walk(tree)) {
                walked.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
            }
        }
    }

    /** A file, and the folders that are empty then: a bucket has none. */
    private static void remove(Path file) throws IOException {
        Files.delete(file);
        for (Path parent = file.getParent(); isEmpty(parent); parent = parent.getParent()) {
            Files.delete(parent);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private Path configured(String name) throws IOException {
        server.configure(folder.resolve(name), PREFIX);
        return folder.resolve(name);
    }

    private static Path object(String address) {
        return server.files(PREFIX).resolve(OcflRoot.FOLDER).resolve(OcflRoot.objectPath(address));
    }

    private static VerifyReport verify(Path archive) throws ArchiveException {
        return Archive.verify(archive, StoreVerifier.Sample.ALL, List.of());
    }

    private static ArchiveException refusal(Path archive) {
        ArchiveException refused = assertThrows(ArchiveException.class, () -> Archive.open(archive).close());
        assertEquals(1, refused.getMessage().lines().count(), refused.getMessage());
        return refused;
    }

    @Test
    void anotherArchivesFolderIsRefused() throws Exception {
        Path first = configured("first");
        Path second = configured("second");
        try (Archive archive = Archive.openOrCreate(first)) {
            Copies.add(archive, ADDRESS, Copies.AT, "one");
            ArchiveException refused = refusal(second);
            assertEquals(ArchiveException.Kind.CONFIGURATION, refused.kind());
            assertTrue(refused.getMessage().contains(first.toString())
                    && refused.getMessage().contains("--take-over"), refused.getMessage());
            assertThrows(ArchiveException.class, () -> verify(second));
            Copies.add(archive, ADDRESS, Copies.AT.plusSeconds(1), "two");
        }
        assertTrue(verify(first).isSound(), verify(first).text());
    }

    @Test
    void takingOverStopsTheOneBeforeEvenWhileItRuns() throws Exception {
        Path first = configured("first");
        Path second = configured("second");
        try (Archive before = Archive.openOrCreate(first)) {
            CopyRecord one = Copies.add(before, ADDRESS, Copies.AT, "one");
            assertEquals(1, Archive.takeOver(second));
            assertEquals(ArchiveException.Kind.CONFIGURATION, assertThrows(ArchiveException.class,
                    () -> Copies.add(before, ADDRESS, Copies.AT, "two")).kind());
            try (Archive after = Archive.open(second)) {
                assertEquals(List.of(one), after.find(CopyQuery.ALL));
                assertEquals(2, Copies.add(after, ADDRESS, Copies.AT, "three").version());
            }
        }
        assertTrue(verify(second).isSound(), verify(second).text());
    }

    @Test
    void aFolderOfItsOwnCannotBeTakenOver() throws Exception {
        Archive.openOrCreate(folder).close();
        assertEquals(ArchiveException.Kind.CONFIGURATION, assertThrows(ArchiveException.class,
                () -> Archive.takeOver(folder)).kind());
    }

    /** After each of the files that make up a version, in the order in which they are written. */
    @Test
    void takingOverBringsEveryUnfinishedVersionToAnEnd() throws Exception {
        Path lost = configured("lost");
        int states = 0;
        long versions = 0;
        try (Archive archive = Archive.openOrCreate(lost)) {
            for (int before = 0; before <= 1; before++) {
                int files = before == 0 ? 8 : 7;
                for (int written = 0; written <= files; written++) {
                    assertEquals(files, interrupt(archive, before, written));
                    // It counts from its inventory's digest file on; after that come the object's own two.
                    versions += written >= files - 2 ? before + 1 : before;
                    states++;
                }
            }
        }
        Path after = configured("after");
        assertEquals(versions, Archive.takeOver(after));
        assertTrue(verify(after).isSound(), verify(after).text());
        assertEquals(versions, verify(after).counts().versions());
        try (Archive archive = Archive.open(after)) {
            for (int state = 0; state < states; state++) {
                String address = "http://site.example/" + (state < 9 ? "0-" + state : "1-" + (state - 9));
                int next = archive.versions(address).size() + 1;
                assertEquals(next, Copies.add(archive, address, Copies.AT, "next").version(), address);
            }
        }
    }

    /** Adds a version and undoes the last of what that wrote; gives how many files that was in all. */
    private static int interrupt(Archive archive, int before, int written) throws Exception {
        String address = "http://site.example/" + before + "-" + written;
        for (int version = 1; version <= before; version++) {
            Copies.add(archive, address, Copies.AT, "before");
        }
        Map<Path, byte[]> older = new HashMap<>();
        List<Path> order = new ArrayList<>();
        server.blobs().follow(key -> {
            Path file = server.files("").resolve(key);
            order.add(file);
            if (Files.exists(file)) {
                older.put(file, bytes(file));
            }
            return FailingBlobs.Failure.NONE;
        });
        Copies.add(archive, address, Copies.AT, "interrupted");
        server.blobs().recover();
        for (Path file : order.subList(written, order.size())) {
            if (older.containsKey(file)) {
                Files.write(file, older.get(file));
            } else {
                remove(file);
            }
        }
        return order.size();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void takingOverLeavesDamageAsItIs() throws Exception {
        Path first = configured("first");
        try (Archive archive = Archive.openOrCreate(first)) {
            Copies.add(archive, ADDRESS, Copies.AT, "one");
            Copies.add(archive, ADDRESS, Copies.AT, "two");
        }
        Path inventory = object(ADDRESS).resolve("inventory.json");
        Files.writeString(inventory, Files.readString(inventory).replace("matbaa", "mutbaa"));
        byte[] damaged = Files.readAllBytes(inventory);
        assertEquals(ArchiveException.Kind.DAMAGED, assertThrows(ArchiveException.class,
                () -> Archive.takeOver(configured("second"))).kind());
        assertArrayEquals(damaged, Files.readAllBytes(inventory));
        assertTrue(Files.exists(object(ADDRESS).resolve("v2/inventory.json")));
    }

    @Test
    void aServerThatAnswersWithErrorsLosesNothing() throws Exception {
        Path archive = configured("first");
        SplittableRandom random = new SplittableRandom(5);
        List<CopyRecord> stored = new ArrayList<>();
        try (Archive open = Archive.openOrCreate(archive)) {
            for (int round = 0; round < 4; round++) {
                AtomicInteger left = new AtomicInteger(random.nextInt(9));
                int failing = 1 + random.nextInt(40);
                FailingBlobs.Failure failure = round % 2 == 0 ? FailingBlobs.Failure.REFUSED : FailingBlobs.Failure.DENIED;
                server.blobs().follow(key -> isBetween(left.getAndDecrement(), -failing, 0) ? failure
                        : FailingBlobs.Failure.NONE);
                tryAdd(open, random, stored);
                server.blobs().recover();
                // The one before may have been left for this one to bring to an end.
                stored.add(Copies.addRandom(open, "http://site.example/" + random.nextInt(2), random));
                assertAllThere(open, stored);
            }
        }
        assertTrue(verify(archive).isSound(), verify(archive).text());
        assertBetween(stored.size(), verify(archive).counts().versions(), 8);
    }

    /** An addition that failed may be stored, when the server could not be told to take it back. */
    private static void assertBetween(long stored, long versions, long tried) {
        assertTrue(stored <= versions && versions <= tried, stored + " stored, " + versions + " there, " + tried + " tried");
    }

    private static boolean isBetween(int number, int above, int last) {
        return number > above && number <= last;
    }

    private static void tryAdd(Archive archive, SplittableRandom random, List<CopyRecord> stored) {
        try {
            stored.add(Copies.addRandom(archive, "http://site.example/" + random.nextInt(2), random));
        } catch (ArchiveException e) {
            assertEquals(ArchiveException.Kind.UNREACHABLE, e.kind(), e.getMessage());
            assertTrue(e.getMessage().contains("s3://prints/" + PREFIX), e.getMessage());
            assertEquals(1, e.getMessage().lines().count(), e.getMessage());
        }
    }

    private static void assertAllThere(Archive archive, List<CopyRecord> stored) throws ArchiveException {
        for (CopyRecord copy : stored) {
            CopyRecord found = archive.versions(copy.address()).get(copy.version() - 1);
            assertEquals(copy, found);
            assertEquals(copy.print().sha256(), Sha256.of(archive.print(found)));
        }
    }

    @Test
    void connectionsThatAreCutLoseNothing() throws Exception {
        Path archive = configured("first");
        SplittableRandom random = new SplittableRandom(6);
        List<CopyRecord> stored = new ArrayList<>();
        for (int round = 0; round < 4; round++) {
            try (Archive open = Archive.openOrCreate(archive)) {
                server.relay().cutAfter(random.nextInt(60_000));
                tryAdd(open, random, stored);
                server.relay().mend();
            }
            // A program of its own: a server that was away is asked again at once.
            VerifyReport report = verify(archive);
            assertTrue(report.isSound(), report.text());
            try (Archive open = Archive.open(archive)) {
                assertAllThere(open, stored);
            }
        }
        assertBetween(stored.size(), verify(archive).counts().versions(), 4);
    }

    @Test
    void aServerThatIsAwayIsNamedAndNotTakenForDamage() throws Exception {
        Path archive = configured("first");
        try (Archive open = Archive.openOrCreate(archive)) {
            Copies.add(open, ADDRESS, Copies.AT, "one");
        }
        server.relay().cutAfter(0);
        for (ArchiveException away : List.of(refusal(archive),
                assertThrows(ArchiveException.class, () -> verify(archive)))) {
            assertEquals(ArchiveException.Kind.UNREACHABLE, away.kind());
            assertTrue(away.getMessage().contains("s3://prints/" + PREFIX + " does not answer"), away.getMessage());
        }
        server.relay().mend();
        assertTrue(verify(archive).isSound());
    }

    @Test
    void wrongKeysAndBucketsAreNamed() throws Exception {
        Path archive = configured("first");
        Files.writeString(archive.resolve("s3.secret"), "another\n");
        assertTrue(refusal(archive).getMessage().contains("refuses (403 SignatureDoesNotMatch)"),
                refusal(archive).getMessage());
        Files.delete(archive.resolve("s3.secret"));
        assertTrue(refusal(archive).getMessage().contains("s3.secret"));
        server.configure(archive, PREFIX);
        Path settings = archive.resolve("archive.yaml");
        Files.writeString(settings, Files.readString(settings).replace("bucket: prints", "bucket: copies"));
        assertTrue(refusal(archive).getMessage().contains("there is no bucket copies"), refusal(archive).getMessage());
        Files.writeString(settings, "store: {s3: {bucket: prints}}");
        assertTrue(refusal(archive).getMessage().contains("archive.yaml: store.s3 needs endpoint"));
    }

    /** The folder that a bucket belongs to rests on it. */
    @Test
    void theServerKeepsTheFirstOfTwoObjects() throws Exception {
        Path first = configured("first");
        Archive.openOrCreate(first).close();
        Path owner = server.files(PREFIX).resolve("matbaa-owner.json");
        String before = Files.readString(owner, StandardCharsets.UTF_8);
        assertFalse(before.contains("second"));
        refusal(configured("second"));
        assertEquals(before, Files.readString(owner, StandardCharsets.UTF_8));
    }
}
