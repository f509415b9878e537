package org.matbaa.archive;

import org.junit.jupiter.api.Test;
import org.matbaa.archive.catalogue.CopyQuery;
import org.matbaa.archive.record.ArchiveException;
import org.matbaa.archive.record.CopyRecord;
import org.matbaa.archive.store.OcflRoot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What only a store in a bucket has: an owner, and another archive's folder that takes it over. */
class BucketOwnerTest extends BucketTest {
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

    private static Path object(String address) {
        return server.files(PREFIX).resolve(OcflRoot.FOLDER).resolve(OcflRoot.objectPath(address));
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
