package org.matbaa.press;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the file's own objects say of its structure. */
class TagsTest {
    private static final COSName STRUCT_PARENT = COSName.getPDFName("StructParent");

    private static Press press;

    @BeforeAll
    static void open() throws Exception {
        press = Presses.open();
    }

    @Test
    void aLinkKnowsItsAnnotationAndTheAnnotationItsLink() throws Exception {
        try (PDDocument document = Loader.loadPDF(press.print(Presses.example("129574"), Presses.order()).pdf())) {
            PDStructureElement link = elements(document, "Link").getFirst();
            PDObjectReference reference = link.getKids().stream().filter(PDObjectReference.class::isInstance)
                    .map(PDObjectReference.class::cast).findFirst().orElseThrow();
            PDAnnotation annotation = (PDAnnotation) reference.getReferencedObject();
            assertEquals("http://www.almotamar.net/news/129574.htm", annotation.getContents());
            int key = annotation.getCOSObject().getInt(STRUCT_PARENT);
            assertEquals(link.getCOSObject(), parent(document, key));
        }
    }

    @Test
    void pagesTellWhatTheirContentIsOf() throws Exception {
        try (PDDocument document = Loader.loadPDF(press.print(Presses.example("129574"), Presses.order()).pdf())) {
            assertEquals(2, document.getNumberOfPages());
            for (PDPage page : document.getPages()) {
                assertEquals("S", page.getCOSObject().getNameAsString("Tabs"));
                COSArray parents = (COSArray) parent(document, page.getStructParents());
                assertTrue(parents.size() > 2);
                for (int mcid = 0; mcid < parents.size(); mcid++) {
                    assertTrue(holds((COSDictionary) parents.getObject(mcid), page, mcid), "page " + page + ", " + mcid);
                }
            }
        }
    }

    @Test
    void anElementIsMadeOnceThoughItSpansPages() throws Exception {
        String json = "{\"headline\":\"عنوان\",\"articleBody\":\"" + "كلمات كثيرة ".repeat(900) + "\"}";
        PrintedCopy copy = press.print(Presses.article(json), Presses.order());
        try (PDDocument document = Loader.loadPDF(copy.pdf())) {
            assertTrue(copy.pages() > 2);
            List<PDStructureElement> spanning = elements(document, "P").stream()
                    .filter(element -> element.getKids().size() >= copy.pages()).toList();
            assertEquals(1, spanning.size());
        }
    }

    @Test
    void theSourceIsAttachedToAnArchivalCopyOnly() throws Exception {
        byte[] article = Samples.article("fa", 1);
        byte[] reader = press.print(Presses.article(Samples.json(article)), Samples.order(article, Profile.READER)).pdf();
        PrintOrder order = Samples.order(article, Profile.ARCHIVE);
        byte[] archival = press.print(Presses.article(Samples.json(article)), order).pdf();
        assertArrayEquals(archival, Presses.open().print(Presses.article(Samples.json(article)), order).pdf());
        try (PDDocument plain = Loader.loadPDF(reader); PDDocument document = Loader.loadPDF(archival)) {
            assertEquals(null, plain.getDocumentCatalog().getNames());
            byte[] attached = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames().get("article.json")
                    .getEmbeddedFileUnicode().toByteArray();
            assertArrayEquals(article, attached);
            String xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray());
            assertTrue(xmp.contains("<matbaa:sourceSha256>" + Sha256.of(article)), xmp);
        }
    }

    private static Object parent(PDDocument document, int key) {
        COSArray numbers = (COSArray) document.getDocumentCatalog().getStructureTreeRoot().getParentTree()
                .getCOSObject().getDictionaryObject(COSName.NUMS);
        for (int i = 0; i < numbers.size(); i += 2) {
            if (numbers.getInt(i) == key) {
                return numbers.getObject(i + 1);
            }
        }
        throw new IllegalStateException("the parent tree has no " + key);
    }

    private static boolean holds(COSDictionary element, PDPage page, int mcid) {
        return PDStructureNode.create(element).getKids().stream().anyMatch(kid -> switch (kid) {
            case Integer number -> number == mcid
                    && element.getDictionaryObject(COSName.PG) == page.getCOSObject();
            case org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference reference ->
                    reference.getMCID() == mcid && reference.getPage().getCOSObject() == page.getCOSObject();
            default -> false;
        });
    }

    private static List<PDStructureElement> elements(PDDocument document, String type) {
        List<PDStructureElement> found = new ArrayList<>();
        collect(document.getDocumentCatalog().getStructureTreeRoot(), type, found);
        return found;
    }

    private static void collect(PDStructureNode node, String type, List<PDStructureElement> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals(type)) {
                    found.add(element);
                }
                collect(element, type, found);
            }
        }
    }
}
