package org.matbaa.archive;

import io.ocfl.core.validation.Validator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.matbaa.archive.catalogue.CopyQuery;
import org.matbaa.archive.export.WarcExport;
import org.matbaa.archive.memento.MementoAddresses;
import org.matbaa.archive.memento.MementoAnswer;
import org.matbaa.archive.memento.TimeGate;
import org.matbaa.archive.record.ArchiveException;
import org.matbaa.archive.record.CopyRecord;
import org.matbaa.archive.store.OcflRoot;
import org.matbaa.archive.verify.StoreVerifier;
import org.matbaa.archive.verify.VerifyReport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@ParameterizedClass
@EnumSource(StoreKind.class)
class ArchiveTest extends S3Test {
    private static final String ADDRESS = "http://www.almotamar.net/news/129574.htm";

    @Parameter
    private StoreKind kind;

    @TempDir
    private Path folder;

    @BeforeEach
    void configure() throws IOException {
        kind.configure(folder, server);
    }

    private VerifyReport verify() throws ArchiveException {
        return Archive.verify(folder, StoreVerifier.Sample.ALL, List.of());
    }

    private Path object(String address) {
        return kind.files(folder, server).resolve(OcflRoot.FOLDER).resolve(OcflRoot.objectPath(address));
    }

    private long filesNamed(String name) throws IOException {
        try (Stream<Path> files = Files.walk(kind.files(folder, server))) {
            return files.filter(file -> file.getFileName().toString().equals(name)).count();
        }
    }

    private static Optional<CopyRecord> at(Archive archive, String instant) throws ArchiveException {
        return archive.at(ADDRESS, Instant.parse(instant));
    }

    @Test
    void keepsAVersionForEachDatedPrintAndFindsTheOneOfADate() throws ArchiveException {
        try (Archive archive = Archive.openOrCreate(folder)) {
            Copies.add(archive, ADDRESS, Instant.parse("2024-04-28T21:07:00Z"), "one");
            Copies.add(archive, ADDRESS, Instant.parse("2024-05-02T08:00:00Z"), "two");
            assertEquals(2, archive.versions(ADDRESS).size());
            assertEquals(Optional.empty(), at(archive, "2024-04-28T21:06:59Z"));
            assertEquals(1, at(archive, "2024-04-28T21:07:00Z").orElseThrow().version());
            assertEquals(1, at(archive, "2024-05-02T07:59:59Z").orElseThrow().version());
            assertEquals(2, at(archive, "2030-01-01T00:00:00Z").orElseThrow().version());
            assertArrayEquals("one".getBytes(StandardCharsets.UTF_8),
                    archive.source(archive.versions(ADDRESS).getFirst()));
        }
        assertTrue(verify().isSound(), verify().text());
        assertFalse(Validator.validateObject(object(ADDRESS), true).hasErrors());
        assertEquals(List.of(), Validator.validateObject(object(ADDRESS), true).getWarnings());
    }

    @Test
    void recordsThatAPageWasSeenUnchangedWithoutASecondCopy() throws ArchiveException, IOException {
        try (Archive archive = Archive.openOrCreate(folder)) {
            Copies.add(archive, ADDRESS, Copies.AT, "one");
            Copies.addUnchanged(archive, ADDRESS, Copies.AT.plusSeconds(3600));
            CopyRecord seen = archive.versions(ADDRESS).getLast();
            assertEquals(CopyRecord.Event.SEEN_UNCHANGED, seen.event());
            assertEquals(Copies.AT, seen.print().at());
            assertArrayEquals(archive.print(archive.versions(ADDRESS).getFirst()), archive.print(seen));
        }
        assertEquals(1, filesNamed("print.pdf"));
        assertEquals(1, filesNamed("source.json"));
        assertEquals(2, filesNamed("provenance.json"));
        assertTrue(verify().isSound(), verify().text());
    }

    @Test
    void chainsVersionsByTheDigestOfTheInventoryBefore() throws ArchiveException, IOException {
        try (Archive archive = Archive.openOrCreate(folder)) {
            Copies.add(archive, ADDRESS, Copies.AT, "one");
            Copies.add(archive, ADDRESS, Copies.AT, "two");
            String digest = Files.readString(object(ADDRESS).resolve("v1/inventory.json.sha512")).split(" ")[0];
            assertEquals(Optional.empty(), archive.versions(ADDRESS).getFirst().previousInventory());
            assertEquals(Optional.of(digest), archive.versions(ADDRESS).getLast().previousInventory());
        }
    }

    @Test
    void storesNothingWhenACopyCannotBeMade() throws ArchiveException {
        try (Archive archive = Archive.openOrCreate(folder)) {
            assertThrows(TimeoutException.class, () -> archive.add(ADDRESS, slot -> {
                throw new TimeoutException("no print");
            }));
            assertEquals(List.of(), archive.versions(ADDRESS));
            assertEquals(1, Copies.add(archive, ADDRESS, Copies.AT, "one").version());
        }
        assertTrue(verify().isSound(), verify().text());
    }

    @Test
    void findsCopiesByAddressHeadlineSiteAndDate() throws ArchiveException {
        try (Archive archive = Archive.openOrCreate(folder)) {
            Copies.add(archive, ADDRESS, Copies.AT, "one");
            Copies.add(archive, "http://www.almotamar.net/news/2.htm", Copies.AT.plusSeconds(60), "two");
            assertEquals(2, archive.find(CopyQuery.ALL).size());
            assertEquals(1, archive.find(query(Optional.of(ADDRESS), Optional.empty(), Optional.empty())).size());
            assertEquals(2, archive.find(query(Optional.empty(), Optional.of("يعزي رئـيس"), Optional.empty())).size());
            assertEquals(0, archive.find(query(Optional.empty(), Optional.of("رئيس الجمهورية"), Optional.empty())).size());
            assertEquals(0, archive.find(query(Optional.empty(), Optional.empty(), Optional.of("default"))).size());
            CopyQuery later = new CopyQuery(Optional.empty(), Optional.empty(), Optional.of("almotamar"),
                    Optional.of(Copies.AT.plusSeconds(1)), Optional.of(Copies.AT.plusSeconds(61)), 10);
            assertEquals(List.of("http://www.almotamar.net/news/2.htm"),
                    archive.find(later).stream().map(CopyRecord::address).toList());
        }
    }

    private static CopyQuery query(Optional<String> address, Optional<String> headline, Optional<String> site) {
        return new CopyQuery(address, headline, site, Optional.empty(), Optional.empty(), 100);
    }

    @Test
    void makesTheCatalogueAnewFromTheStore() throws ArchiveException, IOException {
        List<CopyRecord> before;
        try (Archive archive = Archive.openOrCreate(folder)) {
            Copies.add(archive, ADDRESS, Copies.AT, "one");
            Copies.addUnchanged(archive, ADDRESS, Copies.AT.plusSeconds(1));
            Copies.add(archive, "http://www.almotamar.net/news/2.htm", Copies.AT, "two");
            before = archive.find(CopyQuery.ALL);
        }
        Files.writeString(folder.resolve("catalogue.db"), "this is no database, and long enough to be seen as none");
        assertFalse(verify().isSound());
        assertEquals(3, Archive.rebuild(folder));
        try (Archive archive = Archive.open(folder)) {
            assertEquals(before, archive.find(CopyQuery.ALL));
        }
        assertTrue(verify().isSound(), verify().text());
    }

    @Test
    void aMissingCatalogueIsMadeWhenTheArchiveIsOpened() throws ArchiveException, IOException {
        try (Archive archive = Archive.openOrCreate(folder)) {
            Copies.add(archive, ADDRESS, Copies.AT, "one");
        }
        Files.delete(folder.resolve("catalogue.db"));
        try (Archive archive = Archive.open(folder)) {
            assertEquals(1, archive.find(CopyQuery.ALL).size());
        }
    }

    @Test
    void manyThreadsAndTwoArchivesOnOneFolderLoseNothing() throws Exception {
        int perWriter = kind == StoreKind.FOLDER ? 15 : 6;
        try (Archive one = Archive.openOrCreate(folder); Archive two = Archive.open(folder);
             ExecutorService pool = Executors.newFixedThreadPool(6)) {
            List<Callable<Integer>> writers = new ArrayList<>();
            for (Archive archive : List.of(one, two, one, two)) {
                writers.add(() -> {
                    for (int i = 0; i < perWriter; i++) {
                        Copies.add(archive, "http://site.example/" + i % 3, Copies.AT, Thread.currentThread() + " " + i);
                    }
                    return 0;
                });
            }
            for (var done : pool.invokeAll(writers)) {
                done.get();
            }
            for (int i = 0; i < 3; i++) {
                assertEquals(4 * perWriter / 3, one.versions("http://site.example/" + i).size());
            }
            assertEquals(4 * perWriter, one.find(CopyQuery.ALL).size());
        }
        assertTrue(verify().isSound(), verify().text());
    }

    @Test
    void exportsCopiesAndAnswersForAMoment() throws ArchiveException, IOException {
        try (Archive archive = Archive.openOrCreate(folder)) {
            Copies.add(archive, ADDRESS, Copies.AT, "one");
            Copies.addUnchanged(archive, ADDRESS, Copies.AT.plusSeconds(60));
            Copies.add(archive, ADDRESS, Copies.AT.plusSeconds(120), "two");
            ByteArrayOutputStream warc = new ByteArrayOutputStream();
            assertEquals(3, archive.export(List.of(), new WarcExport(warc, "test", Copies.AT)));
            MementoAnswer answer = new TimeGate(new MementoAddresses("http://archive.example"))
                    .answer(archive.versions(ADDRESS), Optional.of("Sun, 28 Apr 2024 21:08:59 GMT"));
            assertEquals("http://archive.example/archive/memento/2/" + ADDRESS, answer.headers().get("Location"));
            assertArrayEquals(archive.print(archive.versions(ADDRESS).getFirst()),
                    archive.print(archive.versions(ADDRESS).get(1)));
        }
    }

    @Test
    void aFolderWithoutAnArchiveIsRefused() {
        ArchiveException refused = assertThrows(ArchiveException.class, () -> Archive.open(folder));
        assertEquals(ArchiveException.Kind.CONFIGURATION, refused.kind());
    }

    @Test
    void wrongSettingsAreNamed() throws IOException {
        Files.writeString(folder.resolve("archive.yaml"), "katalog: x");
        String message = assertThrows(ArchiveException.class, () -> Archive.openOrCreate(folder)).getMessage();
        assertTrue(message.contains("archive.yaml") && message.contains("katalog"), message);
    }
}
