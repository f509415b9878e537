package org.matbaa.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.junit.jupiter.api.Test;

class ArchivalFileTest {
    private static final byte[] SOURCE = "{\"headline\":\"خبر\"}\r\n".getBytes(StandardCharsets.UTF_8);

    @Test
    void theSourceIsAttachedAsReceived() throws IOException {
        try (PDDocument document = Loader.loadPDF(print(OutputProfile.ARCHIVE, true))) {
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            COSArray associated = (COSArray) catalog.getDictionaryObject(COSName.getPDFName("AF"));
            COSDictionary specification = (COSDictionary) associated.getObject(0);
            assertEquals("Source", specification.getNameAsString("AFRelationship"));
            assertEquals("خبر.json", specification.getString("UF"));
            COSStream stream = specification.getCOSDictionary(COSName.EF).getCOSStream(COSName.UF);
            assertEquals("application/ld+json", stream.getNameAsString(COSName.SUBTYPE));
            assertArrayEquals(SOURCE, stream.createInputStream().readAllBytes());
            assertEquals(SOURCE.length, stream.getCOSDictionary(COSName.getPDFName("Params")).getInt("Size"));
            var named = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertEquals(specification, named.get("خبر.json").getCOSObject());
        }
    }

    @Test
    void onlyAnArchivalFileHasAttachments() {
        assertThrows(IllegalStateException.class, () -> print(OutputProfile.READER, true));
    }

    @Test
    void thePacketTellsWhereTheCopyComesFrom() throws IOException {
        try (PDDocument document = Loader.loadPDF(print(OutputProfile.ARCHIVE, false))) {
            String xmp = xmp(document.getDocumentCatalog());
            for (String part : new String[] {
                "<pdfaid:part>3</pdfaid:part>", "<pdfaid:conformance>A</pdfaid:conformance>",
                "<pdfuaid:part>1</pdfuaid:part>", "<matbaa:site>almotamar</matbaa:site>",
                "<matbaa:printed>2024-04-29T00:07:00+03:00</matbaa:printed>",
                "<matbaa:sourceSha256>00ff</matbaa:sourceSha256>",
                "<rdf:li xml:lang=\"ar\">عنوان الخبر</rdf:li>",
                "<dc:date><rdf:Seq><rdf:li>2024-04-28T10:00:00+03:00</rdf:li><rdf:li>2024-04-29T00:07:00+03:00</rdf:li>",
                "<dc:language><rdf:Bag><rdf:li>ar</rdf:li></rdf:Bag></dc:language>",
                "<dc:identifier>http://www.almotamar.net/news/129574.htm</dc:identifier>"}) {
                assertTrue(xmp.contains(part), part + " is not in " + xmp);
            }
        }
    }

    @Test
    void aReadersFileClaimsNoMoreThanItIs() throws IOException {
        try (PDDocument document = Loader.loadPDF(print(OutputProfile.READER, false))) {
            String xmp = xmp(document.getDocumentCatalog());
            assertTrue(xmp.contains("<pdfaid:part>2</pdfaid:part>") && xmp.contains("<pdfaid:conformance>U<"), xmp);
            assertFalse(xmp.contains("pdfuaid") || xmp.contains("matbaa:"), xmp);
            assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
            assertNotNull(document.getDocumentCatalog().getStructureTreeRoot());
        }
    }

    private static String xmp(PDDocumentCatalog catalog) throws IOException {
        return new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
    }

    private static byte[] print(OutputProfile profile, boolean isAttached) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfFile file = new PdfFile(out, PaintedText.INFO, profile)) {
            file.newPage(100, 200, 20, null).fillRect(0, 0, 100, 100);
            if (isAttached) {
                file.attachSource(new AttachedFile("خبر.json", "application/ld+json", SOURCE, "The source",
                        PaintedText.INFO.created()));
            }
        }
        return out.toByteArray();
    }
}
