package org.matbaa.archive;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.matbaa.archive.catalogue.CopyQuery;
import org.matbaa.archive.record.ArchiveException;
import org.matbaa.archive.record.CopyRecord;
import org.matbaa.archive.verify.Finding;
import org.matbaa.archive.verify.StoreVerifier;
import org.matbaa.archive.verify.VerifyReport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The catalogue in a real PostgreSQL server. */
class PostgresCatalogueTest {
    private static PostgresServer server;

    @TempDir
    private Path folder;

    @BeforeAll
    static void startServer() throws IOException, InterruptedException {
        Optional<Path> programs = PostgresServer.programs();
        assumeTrue(programs.isPresent(), "PostgreSQL is not installed");
        server = PostgresServer.start(programs.get());
    }

    @AfterAll
    static void stopServer() throws IOException, InterruptedException {
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void configure() throws IOException, SQLException {
        sql("DROP TABLE IF EXISTS copies, headline_words, catalogue_state");
        Files.writeString(folder.resolve("archive.yaml"), "catalogue: \"" + server.jdbcUrl() + "\"\n");
    }

    private static void sql(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.jdbcUrl());
             Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private VerifyReport verify() throws ArchiveException {
        return Archive.verify(folder, StoreVerifier.Sample.ALL, List.of());
    }

    @Test
    void catalogsAndSearches() throws ArchiveException {
        try (Archive archive = Archive.openOrCreate(folder)) {
            Copies.add(archive, "http://site.example/1", Copies.AT, "one");
            Copies.addUnchanged(archive, "http://site.example/1", Copies.AT.plusSeconds(60));
            CopyRecord other = Copies.add(archive, "http://site.example/خبر", Copies.AT.plusSeconds(90), "two");
            assertEquals(3, archive.find(CopyQuery.ALL).size());
            assertEquals(other, archive.find(CopyQuery.ALL).getFirst());
            assertEquals(3, archive.find(new CopyQuery(Optional.empty(), Optional.of("رئيس المناضل"),
                    Optional.of("almotamar"), Optional.of(Copies.AT), Optional.empty(), 10)).size());
        }
        assertFalse(Files.exists(folder.resolve("catalogue.db")));
        assertTrue(verify().isSound(), verify().text());
    }

    @Test
    void isMadeAnewFromTheStore() throws ArchiveException, SQLException {
        try (Archive archive = Archive.openOrCreate(folder)) {
            Copies.add(archive, "http://site.example/1", Copies.AT, "one");
            Copies.add(archive, "http://site.example/2", Copies.AT, "two");
        }
        sql("UPDATE copies SET site = 'x', record = replace(record, 'almotamar', 'x')");
        assertEquals(List.of(Finding.Kind.CATALOGUE, Finding.Kind.CATALOGUE),
                verify().findings().stream().map(Finding::kind).toList());
        assertEquals(2, Archive.rebuild(folder));
        assertTrue(verify().isSound(), verify().text());
        sql("DROP TABLE copies, headline_words, catalogue_state");
        try (Archive archive = Archive.open(folder)) {
            assertEquals(2, archive.find(CopyQuery.ALL).size());
        }
    }

    @Test
    void twoProgramsUseItAtOnce() throws Exception {
        try (Archive one = Archive.openOrCreate(folder); Archive two = Archive.open(folder);
             ExecutorService pool = Executors.newFixedThreadPool(4)) {
            List<Callable<Integer>> writers = new ArrayList<>();
            for (Archive archive : List.of(one, two, one, two)) {
                writers.add(() -> {
                    for (int i = 0; i < 10; i++) {
                        Copies.add(archive, "http://site.example/" + i % 3, Copies.AT, Thread.currentThread() + " " + i);
                    }
                    return 0;
                });
            }
            for (var done : pool.invokeAll(writers)) {
                done.get();
            }
            assertEquals(40, one.find(CopyQuery.ALL).size());
        }
        assertTrue(verify().isSound(), verify().text());
    }
}
