package org.matbaa.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.matbaa.pdf.Conformance;
import org.matbaa.pdf.Conformance.Standard;

/** veraPDF finds nothing in any file, whatever the site, the profile, the language or the length. */
class ConformanceTest {
    private static Press press;

    @TempDir
    private Path folder;

    @BeforeAll
    static void open() throws Exception {
        press = Presses.open();
    }

    static Stream<Arguments> everything() {
        return Samples.languages().stream().flatMap(language -> Stream.of("almotamar", "default")
                .flatMap(site -> Stream.of(Profile.READER, Profile.ARCHIVE)
                        .map(profile -> Arguments.of(language, site, profile))));
    }

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @MethodSource("everything")
    void everySiteProfileAndLanguage(String language, String site, Profile profile) throws Exception {
        byte[] article = Samples.article(language, 1);
        PrintOrder order = Samples.order(article, profile);
        PrintOrder onSite = new PrintOrder(Optional.of(site), order.printedAt(), profile, Optional.empty(),
                Optional.empty(), order.pictures(), order.source());
        assertConforms(press.print(Presses.article(Samples.json(article)), onSite).pdf(), profile);
    }

    static Stream<String> examples() throws IOException {
        try (Stream<Path> files = Files.list(Presses.EXAMPLES)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".json"))
                    .map(name -> name.replace(".json", "")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExample(String name) throws Exception {
        for (Profile profile : List.of(Profile.READER, Profile.ARCHIVE)) {
            assertConforms(press.print(Presses.example(name), Presses.order().withProfile(profile)).pdf(), profile);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"READER", "ARCHIVE"})
    void anArticleOfOneLine(Profile profile) throws Exception {
        byte[] article = "{\"articleBody\":\"x\"}".getBytes();
        assertConforms(press.print(Presses.article(Samples.json(article)), Samples.order(article, profile)).pdf(), profile);
    }

    @ParameterizedTest
    @CsvSource({"12, 20", "130, 200"})
    void manyPages(int times, int pages) throws Exception {
        byte[] article = Samples.article("ar", times);
        PrintedCopy copy = press.print(Presses.article(Samples.json(article)), Samples.order(article, Profile.ARCHIVE));
        assertTrue(copy.pages() >= pages, copy.pages() + " pages");
        assertConforms(copy.pdf(), Profile.ARCHIVE);
    }

    @ParameterizedTest
    @EnumSource(value = Profile.class, names = {"READER", "ARCHIVE"})
    void columns(Profile profile) throws Exception {
        byte[] article = Samples.article("ar", 3);
        Press inColumns = Presses.styled(folder, "  columns: 2\n", "");
        assertConforms(inColumns.print(Presses.article(Samples.json(article)), Samples.order(article, profile)).pdf(), profile);
    }

    @Test
    void aTableWhoseHeadIsRepeated() throws Exception {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            rows.append("<tr><td>").append(i).append("</td><td><a href=\\\"http://example.org\\\">رابط</a></td></tr>");
        }
        String json = "{\"headline\":\"جدول\",\"articleBodyHtml\":\"<table><thead><tr><th>عدد</th><th><a href=\\\"http://a.b\\\">"
                + "رابط</a></th></tr></thead><tbody>" + rows + "</tbody></table>\"}";
        PrintedCopy copy = press.print(Presses.article(json), Samples.order(json.getBytes(), Profile.ARCHIVE));
        assertTrue(copy.pages() > 3);
        assertConforms(copy.pdf(), Profile.ARCHIVE);
    }

    /** Such a page has marks that one reader counts as letters. */
    @Test
    void aPageOfMostlyLatinLetters() throws Exception {
        String json = "{\"headline\":\"قال Brent إن السعر 42\",\"articleBodyHtml\":\"<p dir=\\\"ltr\\\">"
                + "Nothing but Latin letters. ".repeat(40) + "</p>\"}";
        byte[] pdf = press.print(Presses.article(json), Samples.order(json.getBytes(), Profile.READER)).pdf();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String content = new String(document.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
            assertTrue(content.contains("FEFF200F200F"));
        }
        assertConforms(pdf, Profile.READER);
    }

    @Test
    void aReadersFileIsNoArchivalOne() throws Exception {
        byte[] pdf = press.print(Presses.example("129574"), Presses.order()).pdf();
        assertFalse(Conformance.check(pdf, Standard.PDF_A_3A).isEmpty());
        assertFalse(Conformance.check(pdf, Standard.PDF_UA_1).isEmpty());
    }

    @Test
    void whatIsBrokenIsFound() throws Exception {
        byte[] pdf = press.print(Presses.example("129574"), Presses.order().withProfile(Profile.ARCHIVE)).pdf();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.getPDFName("OutputIntents"));
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.LANG);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            assertFalse(Conformance.check(out.toByteArray(), Standard.PDF_A_3A).isEmpty());
            assertFalse(Conformance.check(out.toByteArray(), Standard.PDF_UA_1).isEmpty());
        }
        assertThrows(IOException.class, () -> Conformance.check(new byte[] {1, 2, 3}, Standard.PDF_A_3A));
    }

    static void assertConforms(byte[] pdf, Profile profile) throws IOException {
        List<Standard> standards = profile == Profile.ARCHIVE
                ? List.of(Standard.PDF_A_3A, Standard.PDF_UA_1) : List.of(Standard.PDF_A_2U);
        for (Standard standard : standards) {
            assertEquals(new ArrayList<>(), Conformance.check(pdf, standard).stream().limit(5).toList(), standard.name());
        }
    }
}
