package org.matbaa.archive.export;

import gov.loc.repository.bagit.reader.BagReader;
import gov.loc.repository.bagit.verify.BagVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.matbaa.archive.record.CopyRecord;
import org.matbaa.press.Sha256;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Exports are read back by others' libraries. */
class ExportTest {
    private static final Instant AT = Instant.parse("2024-04-28T21:07:00Z");
    private static final String ADDRESS = "http://www.almotamar.net/news/خبر 1.htm";

    @TempDir
    private Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ExportedCopy copy(int version, CopyRecord.Event event) {
        byte[] pdf = bytes("%PDF one");
        byte[] source = bytes("{\"headline\":\"خبر\"}");
        CopyRecord.Print print = new CopyRecord.Print(1, AT, Sha256.of(pdf), pdf.length, 1,
                new CopyRecord.Order("archive", "almotamar", Optional.empty(), Optional.empty()), "خبر", "ar");
        return new ExportedCopy(new CopyRecord(ADDRESS, version, event, AT.plusSeconds(version), AT, print,
                new CopyRecord.Source("source.json", "application/json", Sha256.of(source), source.length), List.of(),
                "test", Optional.empty()), pdf, source, bytes("{\"v\":" + version + "}"));
    }

    private static void fill(CopyExport export) throws IOException {
        try (export) {
            export.add(copy(1, CopyRecord.Event.PRINTED));
            export.add(copy(2, CopyRecord.Event.SEEN_UNCHANGED));
            export.finish();
        }
    }

    private static void verifyBag(Path bag) throws Exception {
        try (BagVerifier verifier = new BagVerifier()) {
            verifier.isValid(new BagReader().read(bag), false);
        }
    }

    @Test
    void theBagIsValidAndDamageToItIsSeen() throws Exception {
        Path bag = folder.resolve("bag");
        fill(BagExport.toFolder(bag, AT));
        verifyBag(bag);
        Path print;
        try (Stream<Path> files = Files.walk(bag)) {
            print = files.filter(file -> file.endsWith("print.pdf")).findFirst().orElseThrow();
        }
        Files.write(print, bytes("%PDF two"));
        assertThrows(Exception.class, () -> verifyBag(bag));
    }

    @Test
    void theZipHoldsAValidBagAndIsTheSameEachTime() throws Exception {
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        fill(BagExport.toZip("copies", first, AT));
        fill(BagExport.toZip("copies", second, AT));
        assertArrayEquals(first.toByteArray(), second.toByteArray());
        Path zip = Files.write(folder.resolve("copies.zip"), first.toByteArray());
        try (var entries = FileSystems.newFileSystem(zip); Stream<Path> files = Files.walk(entries.getPath("/copies"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve("." + file);
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        verifyBag(folder.resolve("copies"));
    }

    @Test
    void theWarcHasAConversionThatRefersToTheSource() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        fill(new WarcExport(out, "test", AT));
        List<String> types = new ArrayList<>();
        WarcResource source = null;
        WarcConversion print = null;
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream(out.toByteArray()))) {
            reader.calculateBlockDigest();
            for (WarcRecord next : reader) {
                types.add(next.type());
                byte[] body = next.body().stream().readAllBytes();
                if (next.blockDigest().isPresent()) {
                    assertEquals(next.blockDigest(), next.calculatedBlockDigest());
                }
                if (next instanceof WarcResource resource) {
                    source = resource;
                    assertEquals("http://www.almotamar.net/news/خبر%201.htm", resource.target());
                    assertArrayEquals(copy(1, CopyRecord.Event.PRINTED).source(), body);
                } else if (next instanceof WarcConversion conversion) {
                    print = conversion;
                    assertEquals(AT.plusSeconds(1), conversion.date());
                    assertArrayEquals(copy(1, CopyRecord.Event.PRINTED).print(), body);
                } else if (next instanceof WarcMetadata) {
                    assertTrue(next.headers().first("WARC-Refers-To").orElseThrow().contains(print.id().toString()));
                }
            }
        }
        assertEquals(List.of("warcinfo", "resource", "conversion", "metadata", "metadata"), types);
        assertEquals(Optional.of(source.id()), print.refersTo());
    }
}
