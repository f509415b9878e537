package org.matbaa.archive;

import org.junit.jupiter.api.Test;
import org.matbaa.archive.record.ArchiveException;
import org.matbaa.archive.record.CopyRecord;
import org.matbaa.archive.verify.VerifyReport;
import org.matbaa.press.Sha256;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What only a store in a bucket has: a server that fails, is away, or refuses. */
class BucketFailureTest extends BucketTest {
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
}
