package org.matbaa.archive;

import org.matbaa.archive.record.ArchiveException;
import org.matbaa.archive.record.CopyRecord;
import org.matbaa.press.Sha256;
import org.matbaa.archive.store.FolderTree;
import org.matbaa.archive.verify.StoreVerifier;
import org.matbaa.archive.verify.VerifyReport;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Fills a small disk with an archive again and again, and after every failure looks whether all that was
 * stored is there and nothing else. Its last line says how many additions failed.
 */
final class FullDiskWriter {
    private static final int FAILURES = 200;
    private static final int ROOM_BYTES = 1_000_000;
    private static final int SPARE_BYTES = 40_000;

    private final Path disk;
    private final SplittableRandom random = new SplittableRandom(7);
    private final List<CopyRecord> stored = new ArrayList<>();

    private FullDiskWriter(Path disk) {
        this.disk = disk;
    }

    public static void main(String[] args) throws Exception {
        System.out.println("failed " + new FullDiskWriter(Path.of(args[0])).run());
    }

    private int run() throws Exception {
        int failures = 0;
        for (int number = 1; failures < FAILURES; number++) {
            Path folder = disk.resolve("archive-" + number);
            stored.clear();
            try (Archive archive = Archive.openOrCreate(folder)) {
                while (failures < FAILURES && disk.toFile().getUsableSpace() > ROOM_BYTES) {
                    fillUp(archive);
                    failures++;
                    verify(archive);
                    Files.delete(disk.resolve("ballast"));
                }
            }
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
        return failures;
    }

    /** Until the disk is full at some step of an addition. */
    private void fillUp(Archive archive) throws IOException {
        fill(disk.resolve("ballast"), random.nextInt(SPARE_BYTES));
        boolean hasRoom = true;
        while (hasRoom) {
            hasRoom = tryAdd(archive);
        }
    }

    /** Leaves a little space. */
    private void fill(Path ballast, int spareBytes) throws IOException {
        long room = disk.toFile().getUsableSpace() - spareBytes;
        Files.write(ballast, new byte[(int) Math.max(0, room)]);
    }

    private boolean tryAdd(Archive archive) {
        try {
            stored.add(Copies.addRandom(archive, "http://site.example/" + random.nextInt(20), random));
            return true;
        } catch (ArchiveException e) {
            return false;
        }
    }

    private void verify(Archive archive) throws ArchiveException {
        VerifyReport report = new StoreVerifier(new FolderTree(archive.folder()), StoreVerifier.Sample.ALL, List.of(),
                new StoreOnly()).verify(Copies.AT);
        if (!report.isSound()) {
            throw new AssertionError(report.text());
        }
        for (CopyRecord copy : stored) {
            CopyRecord found = archive.versions(copy.address()).get(copy.version() - 1);
            if (!found.equals(copy) || !Sha256.of(archive.print(found)).equals(copy.print().sha256())) {
                throw new AssertionError("lost: " + copy);
            }
        }
    }
}
