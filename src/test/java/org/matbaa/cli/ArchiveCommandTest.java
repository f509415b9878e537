package org.matbaa.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.matbaa.archive.record.ArchiveNumber;
import org.matbaa.press.Sha256;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ArchiveCommandTest {
    private static final Path SEED = Path.of("examples/129574.json").toAbsolutePath();
    private static final String ADDRESS = "http://www.almotamar.net/news/129574.htm";
    private static final String FIRST = "2024-04-28T21:07:00Z";

    @TempDir
    private Path folder;

    private ShellFixture shell;

    @BeforeEach
    void openShell() {
        shell = new ShellFixture(folder);
    }

    private void addSeed(String instant, String... more) {
        String[] args = new String[4 + more.length];
        System.arraycopy(new String[] {"archive", "add", SEED.toString(), "--printed-at=" + instant}, 0, args, 0, 4);
        System.arraycopy(more, 0, args, 4, more.length);
        assertEquals(0, shell.run(args), shell.err());
    }

    @Test
    void addsListsAndGetsACopy() throws IOException {
        addSeed(FIRST);
        String number = ArchiveNumber.of(ADDRESS, 1).toString();
        assertEquals(number + "\tprinted\t" + ADDRESS + "\n", shell.out());
        assertEquals(0, shell.run("archive", "list"), shell.err());
        List<String> row = List.of(shell.out().strip().split("\t"));
        assertEquals(List.of(number, FIRST, "printed", "almotamar", ADDRESS), row.subList(0, 5));
        assertEquals(0, shell.run("archive", "get", ADDRESS), shell.err());
        byte[] pdf = Files.readAllBytes(folder.resolve(number.replace('/', '-') + ".pdf"));
        assertEquals(0, shell.run("archive", "get", ADDRESS, "--part", "source", "-o", "-"), shell.err());
        assertArrayEquals(Files.readAllBytes(SEED), shell.outBytes());
        assertEquals(0, shell.run("archive", "get", ADDRESS, "--part", "provenance", "-o", "-"), shell.err());
        JsonNode prov = new ObjectMapper().readTree(shell.outBytes());
        assertEquals(Sha256.of(pdf), prov.at("/entity/matbaa:print/matbaa:sha256").asText());
        assertEquals(Sha256.of(Files.readAllBytes(SEED)), prov.at("/entity/matbaa:source/matbaa:sha256").asText());
    }

    @Test
    void aCopyStatesItsNumberAndTheSourcesDigestOnPaper() throws IOException {
        addSeed(FIRST);
        assertEquals(0, shell.run("archive", "get", ADDRESS, "-o", "-"), shell.err());
        try (PDDocument document = Loader.loadPDF(shell.outBytes())) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains(ArchiveNumber.of(ADDRESS, 1).toString()), text);
            assertTrue(text.replaceAll("\\s", "").contains(Sha256.of(Files.readAllBytes(SEED))), text);
        }
    }

    @Test
    void aCopyThatIsPrintedForAReaderStatesNoNumber() throws IOException {
        assertEquals(0, shell.run("print", SEED.toString(), "-o", "-"), shell.err());
        try (PDDocument document = Loader.loadPDF(shell.outBytes())) {
            assertFalse(new PDFTextStripper().getText(document).contains("SHA-256"));
        }
    }

    @Test
    void recordsAnUnchangedArticleAndPrintsAChangedOne() throws IOException {
        String json = Files.readString(SEED);
        Path article = folder.resolve("article.json");
        Files.copy(SEED.resolveSibling("129574.jpg"), folder.resolve("129574.jpg"));
        Files.writeString(article, json);
        for (String step : List.of("printed", "seen unchanged", "printed")) {
            assertEquals(0, shell.run("archive", "add", "article.json"), shell.err());
            assertEquals(step, shell.out().split("\t")[1]);
            if (step.equals("seen unchanged")) {
                byte[] other = Files.readAllBytes(folder.resolve("129574.jpg"));
                other[other.length - 3] ^= 1;
                Files.write(folder.resolve("129574.jpg"), other);
            }
        }
        Files.writeString(article, json.replace("\"headline\"", "\"alternativeHeadline\": \"عنوان\", \"headline\""));
        assertEquals(0, shell.run("archive", "add", "article.json"), shell.err());
        assertTrue(shell.out().startsWith(ArchiveNumber.of(ADDRESS, 4) + "\tprinted\t"), shell.out());
    }

    @Test
    void getsTheCopyOfADate() {
        addSeed(FIRST);
        addSeed("2024-05-02T08:00:00Z", "--font", "Amiri");
        assertEquals(0, shell.run("archive", "get", ADDRESS, "--at", "2024-04-29", "-o", "-"), shell.err());
        byte[] first = shell.outBytes();
        assertEquals(0, shell.run("archive", "get", ADDRESS, "--at", FIRST, "-o", "-"), shell.err());
        assertArrayEquals(first, shell.outBytes());
        assertEquals(0, shell.run("archive", "get", ADDRESS, "--at", "2024-05-02", "-o", "-"), shell.err());
        assertFalse(java.util.Arrays.equals(first, shell.outBytes()));
        assertEquals(66, shell.run("archive", "get", ADDRESS, "--at", "2024-04-27", "-o", "-"));
        assertEquals(List.of("matbaa: there is no copy of " + ADDRESS + " from 2024-04-27 or before"), shell.errLines());
    }

    @Test
    void verifyFailsOnTheSmallestDamageAndNamesTheFile() throws IOException {
        addSeed(FIRST);
        assertEquals(0, shell.run("archive", "verify"), shell.out());
        assertTrue(shell.out().startsWith("sound: 1 addresses, 1 versions"), shell.out());
        Path print;
        try (var files = Files.walk(folder.resolve("archive/ocfl"))) {
            print = files.filter(file -> file.endsWith("print.pdf")).findFirst().orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(print);
        bytes[bytes.length / 2] ^= 1;
        Files.write(print, bytes);
        assertEquals(65, shell.run("archive", "verify", "--json", "report.json"));
        assertTrue(shell.out().contains(folder.resolve("archive").relativize(print) + ": "), shell.out());
        JsonNode report = new ObjectMapper().readTree(Files.readAllBytes(folder.resolve("report.json")));
        assertFalse(report.path("sound").asBoolean());
        assertEquals("DAMAGED", report.at("/findings/0/kind").asText());
        assertEquals(65, shell.run("archive", "get", ADDRESS));
        assertEquals(65, shell.run("archive", "verify", "--sample", "100"));
    }

    @Test
    void addsThePagesOfAWarcFile() throws IOException {
        String page = "<html lang=\"ar\"><head><title>t</title><script type=\"application/ld+json\">"
                + "{\"@type\":\"NewsArticle\",\"headline\":\"خبر من الأرشيف\",\"articleBody\":\"نص الخبر.\"}"
                + "</script></head><body></body></html>";
        try (WarcWriter warc = new WarcWriter(folder.resolve("crawl.warc.gz"))) {
            for (int status : new int[] {200, 404}) {
                HttpResponse http = new HttpResponse.Builder(status, "s").body(MediaType.HTML_UTF8,
                        page.getBytes(StandardCharsets.UTF_8)).build();
                warc.write(new WarcResponse.Builder("http://www.almotamar.net/news/" + status + ".htm")
                        .date(Instant.parse(FIRST)).body(http).build());
            }
        }
        assertEquals(0, shell.run("archive", "add", "crawl.warc.gz"), shell.err());
        String address = "http://www.almotamar.net/news/200.htm";
        assertEquals(ArchiveNumber.of(address, 1) + "\tprinted\t" + address + "\n", shell.out());
        assertEquals(0, shell.run("archive", "get", address, "--part=source", "-o", "-"), shell.err());
        assertEquals(page, shell.out());
        Files.writeString(folder.resolve("broken.warc"), "WARC/1.0\r\nrubbish");
        assertEquals(65, shell.run("archive", "add", "broken.warc"), shell.err());
    }

    @Test
    void aBadArticleOfManyIsNamedAndTheRestIsKept() throws IOException {
        Files.writeString(folder.resolve("a.jsonl"), """
                {"headline":"أ","url":"http://site.example/1"}
                {"headline":
                {"headline":"ب","url":"http://site.example/2"}
                """);
        assertEquals(65, shell.run("archive", "add", "a.jsonl"));
        assertEquals(2, shell.out().lines().count());
        assertTrue(shell.errLines().getFirst().startsWith("matbaa: a.jsonl: line 2: "), shell.err());
        assertEquals(0, shell.run("archive", "verify"), shell.out());
    }

    @Test
    void theQrCodeSaysAddressAndDigest() throws Exception {
        addSeed(FIRST, "--qr");
        assertEquals(0, shell.run("archive", "get", ADDRESS, "-o", "-"), shell.err());
        try (PDDocument document = Loader.loadPDF(shell.outBytes())) {
            var image = new org.apache.pdfbox.rendering.PDFRenderer(document)
                    .renderImageWithDPI(document.getNumberOfPages() - 1, 300);
            String text = new com.google.zxing.MultiFormatReader().decode(new BinaryBitmap(
                    new com.google.zxing.common.HybridBinarizer(new BufferedImageLuminanceSource(image))),
                    java.util.Map.of(com.google.zxing.DecodeHintType.TRY_HARDER, true)).getText();
            assertEquals(ADDRESS + "\nsha256:" + Sha256.of(Files.readAllBytes(SEED)), text);
        }
    }

    @Test
    void exportsWholeFilesOrNone() throws IOException {
        addSeed(FIRST);
        for (String name : List.of("copies", "copies.zip", "copies.warc.gz")) {
            assertEquals(0, shell.run("archive", "export", "-o", name), shell.err());
            assertEquals("1 versions exported\n", shell.out());
            assertEquals(73, shell.run("archive", "export", "-o", name));
        }
        assertEquals(0, shell.run("archive", "add", "copies.warc.gz", "--archive", "second"), shell.err());
        assertTrue(shell.out().contains("\tprinted\t" + ADDRESS), shell.out());
        assertEquals(66, shell.run("archive", "export", "http://nowhere.example/", "-o", "none.zip"));
        try (var files = Files.list(folder)) {
            assertEquals(List.of("archive", "copies", "copies.warc.gz", "copies.zip", "second"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void refusesWhatIsNotThere() {
        assertEquals(78, shell.run("archive", "list"));
        assertTrue(shell.err().contains("there is no archive in "), shell.err());
        assertEquals(64, shell.run("archive"));
        assertEquals(66, shell.run("archive", "add", "nothing.json"));
        assertEquals(66, shell.run("archive", "add", "nothing.warc"));
        assertEquals(64, shell.run("archive", "verify", "--sample", "0"));
        assertEquals(64, shell.run("archive", "get", ADDRESS, "--at", "yesterday"));
    }
}
