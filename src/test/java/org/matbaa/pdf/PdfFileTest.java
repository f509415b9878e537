package org.matbaa.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.matbaa.text.JustifyPolicy;

class PdfFileTest {
    private static final String TEXT = "لافروف (خلال) لقائه: 3-2 Apple بِسْمِ اللَّهِ";

    @TempDir
    private Path folder;

    @Test
    void sameInputGivesSameBytes() throws IOException {
        assertArrayEquals(print(TEXT), print(TEXT));
    }

    @Test
    void sameShapesGiveSameBytes() throws IOException {
        assertArrayEquals(PageCanvasTest.print(PdfFileTest::shapes), PageCanvasTest.print(PdfFileTest::shapes));
    }

    private static void shapes(PageCanvas canvas) {
        for (int i = 1; i <= 8; i++) {
            canvas.setOpacity(i / 8f);
            canvas.fillRect(0, 0, 20 * i, 20);
            canvas.addLink("http://example.org/" + i, new Rectangle(0, 0, 20 * i, 20));
            canvas.addBookmark(1 + i % 3, "فصل " + i, 20 * i);
        }
    }

    @Test
    void anotherVirtualMachineGivesSameBytes() throws IOException {
        Path pdf = folder.resolve("other.pdf");
        Readers.run(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-Duser.timezone=Pacific/Apia", "-Duser.language=ar",
                "-cp", System.getProperty("java.class.path"), Child.class.getName(), pdf.toString());
        assertArrayEquals(print(TEXT), Files.readAllBytes(pdf));
    }

    /** By the level that is chosen, not by zlib's default; the metadata are to be read by anything (PDF/A-2, 6.6.2.1). */
    @Test
    void allStreamsButTheMetadataAreCompressedFast() throws IOException {
        // RFC 1950, 2.2: a window of 32 KB, then FLEVEL 1 for the levels 2 to 5
        List<String> beginnings = Pattern.compile("(?<!end)stream\n(..)", Pattern.DOTALL)
                .matcher(new String(print(TEXT), StandardCharsets.ISO_8859_1)).results().map(found -> found.group(1)).toList();
        assertEquals(1, beginnings.stream().filter("<?"::equals).count());
        assertTrue(beginnings.size() > 2, beginnings.toString());
        assertEquals(beginnings.size() - 1, beginnings.stream().filter("x^"::equals).count(), beginnings.toString());
    }

    @Test
    void otherTextGivesAnotherIdentifier() throws IOException {
        assertFalse(identifier(print(TEXT)).equals(identifier(print(TEXT + " ثم"))));
    }

    @Test
    void informationIsReadBack() throws IOException {
        try (PDDocument document = Loader.loadPDF(print(TEXT))) {
            PDDocumentInformation info = document.getDocumentInformation();
            assertEquals("عنوان الخبر", info.getTitle());
            assertEquals("كاتب, آخر", info.getAuthor());
            assertEquals("خبر http://www.almotamar.net/news/129574.htm", info.getSubject());
            assertEquals("أول, ثان", info.getKeywords());
            assertEquals("Matbaa test", info.getProducer());
            Calendar created = info.getCreationDate();
            assertEquals(PaintedText.INFO.created().toInstant(), created.toInstant());
            assertEquals(3 * 3600_000, created.getTimeZone().getRawOffset());
            assertNull(info.getCustomMetadataValue("FILEID"));
        }
    }

    @Test
    void catalogTellsLanguageDirectionAndTitle() throws IOException {
        try (PDDocument document = Loader.loadPDF(print(TEXT))) {
            assertEquals(1.7f, document.getVersion());
            assertEquals("ar", document.getDocumentCatalog().getLanguage());
            assertTrue(document.getDocumentCatalog().getViewerPreferences().displayDocTitle());
            assertEquals("R2L", document.getDocumentCatalog().getViewerPreferences().getReadingDirection());
        }
    }

    @Test
    void packetTellsTheSame() throws IOException {
        try (PDDocument document = Loader.loadPDF(print(TEXT))) {
            String xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertTrue(xmp.contains("<rdf:li xml:lang=\"x-default\">عنوان الخبر</rdf:li>"), xmp);
            assertTrue(xmp.contains("<dc:source>http://www.almotamar.net/news/129574.htm</dc:source>"), xmp);
            assertTrue(xmp.contains("<xmp:CreateDate>2024-04-29T00:07:00+03:00</xmp:CreateDate>"), xmp);
            assertTrue(xmp.contains("<rdf:Seq><rdf:li>كاتب</rdf:li><rdf:li>آخر</rdf:li></rdf:Seq>"), xmp);
        }
    }

    @Test
    void otherProgramsFindNoFault() throws IOException {
        Path pdf = folder.resolve("whole.pdf");
        Files.write(pdf, print(TEXT));
        assertTrue(Readers.run("qpdf", "--check", pdf.toString()).contains("No syntax or stream encoding errors"));
        Readers.run("mutool", "clean", pdf.toString(), folder.resolve("clean.pdf").toString());
        String fonts = Readers.run("pdffonts", pdf.toString());
        assertTrue(fonts.lines().skip(2).allMatch(line -> line.contains("CID TrueType") && line.contains("yes yes yes")),
                fonts);
    }

    @Test
    void fileWithoutPagesIsRefused() throws IOException {
        PdfFile file = new PdfFile(new ByteArrayOutputStream(), PaintedText.INFO, OutputProfile.READER);
        assertThrows(IllegalStateException.class, file::close);
    }

    private static byte[] print(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PaintedText("Noto Naskh Arabic", true, JustifyPolicy.NONE).print(text, out);
        return out.toByteArray();
    }

    private static String identifier(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            COSArray ids = document.getDocument().getTrailer().getCOSArray(COSName.ID);
            return ((COSString) ids.get(0)).toHexString();
        }
    }

    /** Prints the same text in a virtual machine of its own. */
    static final class Child {
        private Child() {
        }

        public static void main(String[] arguments) throws IOException {
            Files.write(Path.of(arguments[0]), print(TEXT));
        }
    }
}
