package org.matbaa.archive;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.matbaa.archive.record.ArchiveException;
import org.matbaa.archive.record.CopyRecord;
import org.matbaa.press.Sha256;
import org.matbaa.archive.store.OcflRoot;
import org.matbaa.archive.verify.StoreVerifier;
import org.matbaa.archive.verify.VerifyReport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Four programs write to one archive at once and are killed (SIGKILL) at random moments: two hundred times in a
 * folder, thirty-two in a bucket.
 */
@ParameterizedClass
@EnumSource(StoreKind.class)
class CrashTest extends S3Test {
    private static final int WRITERS = 4;
    private static final int ROUNDS_PER_ARCHIVE = 5;
    private static final int LONGEST_MILLIS = 150;

    @Parameter
    private StoreKind kind;

    @TempDir
    private Path folder;

    private final SplittableRandom random = new SplittableRandom(129574);
    private QuickStart java;

    @BeforeEach
    void train() throws Exception {
        Path place = folder.resolve("training");
        kind.configure(place, server);
        java = QuickStart.trainedBy(folder.resolve("java"), CrashWriter.class, place.toString(), "1", "5");
    }

    private int rounds() {
        return kind == StoreKind.FOLDER ? 50 : 8;
    }

    private Process start(Path archive, Path output) throws IOException {
        return new ProcessBuilder(java.command(CrashWriter.class, archive.toString(), Long.toString(random.nextLong())))
                .redirectOutput(output.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static void awaitReady(Process writer, Path output) throws Exception {
        while (!Files.readString(output).startsWith("ready\n")) {
            assertTrue(writer.isAlive(), "the writer ended by itself");
            Thread.sleep(1);
        }
    }

    /** One writer may be killed while it opens, the other while it writes. */
    private List<String> round(Path archive) throws Exception {
        List<Process> writers = new ArrayList<>();
        List<Path> outputs = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            outputs.add(Files.createTempFile(folder, "writer", ".txt"));
            writers.add(start(archive, outputs.getLast()));
        }
        int awaited = random.nextInt(WRITERS);
        awaitReady(writers.get(awaited), outputs.get(awaited));
        Thread.sleep(random.nextInt(LONGEST_MILLIS));
        for (Process writer : writers) {
            assertTrue(writer.isAlive(), "the writer ended by itself");
            writer.destroyForcibly();
        }
        List<String> stored = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            assertTrue(writers.get(i).waitFor(30, TimeUnit.SECONDS));
            Files.readAllLines(outputs.get(i)).stream().filter(line -> line.matches("\\S+ \\d+ [0-9a-f]{64}"))
                    .forEach(stored::add);
        }
        return stored;
    }

    /** @param since of which on the prints are read too; the others were when they were new */
    private static void assertWhole(Path folder, List<String> stored, int since) throws ArchiveException {
        VerifyReport report = Archive.verify(folder, StoreVerifier.Sample.ALL, List.of());
        assertTrue(report.isSound(), report.text());
        try (Archive archive = Archive.open(folder)) {
            Map<String, List<CopyRecord>> known = new HashMap<>();
            for (int i = 0; i < stored.size(); i++) {
                String[] parts = stored.get(i).split(" ");
                if (!known.containsKey(parts[0])) {
                    known.put(parts[0], archive.versions(parts[0]));
                }
                CopyRecord copy = known.get(parts[0]).get(Integer.parseInt(parts[1]) - 1);
                assertEquals(parts[2], copy.print().sha256());
                if (i >= since) {
                    assertEquals(parts[2], Sha256.of(archive.print(copy)));
                }
            }
        }
    }

    private void assertNothingIsLeftOver(Path folder) throws IOException {
        try (Stream<Path> work = Files.list(folder.resolve("work"))) {
            assertEquals(List.of(), work.toList());
        }
        try (Stream<Path> files = Files.walk(kind.files(folder, server).resolve(OcflRoot.FOLDER))) {
            assertEquals(List.of(), files.filter(file -> file.getFileName().toString().endsWith(".part")).toList());
        }
    }

    @Test
    void nothingIsLostAndNothingHalfVisible() throws Exception {
        int kills = 0;
        int copies = 0;
        for (int archive = 0; kills < rounds() * WRITERS; archive++) {
            Path place = folder.resolve("archive-" + archive);
            kind.configure(place, server);
            List<String> stored = new ArrayList<>();
            for (int round = 0; round < ROUNDS_PER_ARCHIVE; round++) {
                int before = stored.size();
                stored.addAll(round(place));
                kills += WRITERS;
                assertWhole(place, stored, before);
                assertNothingIsLeftOver(place);
            }
            copies += stored.size();
        }
        assertTrue(copies > rounds(), "the writers wrote enough to be interrupted: " + copies + " copies");
    }
}
