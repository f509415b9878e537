package org.matbaa.press;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PressTest {
    private static Press press;

    @BeforeAll
    static void open() throws Exception {
        press = Presses.open();
    }

    @Test
    void theRealArticleHasItsTwoLinesAndItsLink() throws Exception {
        PrintedCopy copy = press.print(Presses.example("129574"), Presses.order());
        assertEquals("تمت طباعة الخبر في: الإثنين, 29-أبريل-2024 الساعة: 12:07 ص", copy.stamp().line());
        assertEquals(List.of(), copy.warnings());
        try (PDDocument pdf = Loader.loadPDF(copy.pdf())) {
            assertEquals(2, pdf.getNumberOfPages());
            assertEquals(List.of("http://www.almotamar.net/news/129574.htm"), links(pdf));
            String text = text(pdf);
            assertTrue(text.contains("يمكنك الوصول إلى الصفحة الأصلية عبر الرابط: "
                    + "http://www.almotamar.net/news/129574.htm"), text);
        }
    }

    /** PDFBox takes a right-to-left line for visual order, so its characters have to be sorted first. */
    private static String text(PDDocument pdf) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        return stripper.getText(pdf).replaceAll("[\\u200E\\u200F\\u2060]", "");
    }

    private static List<String> links(PDDocument pdf) throws IOException {
        List<String> links = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            for (var annotation : page.getAnnotations()) {
                PDAnnotationLink link = (PDAnnotationLink) annotation;
                assertTrue(link.getRectangle().getWidth() > 50 && link.getRectangle().getHeight() > 5);
                links.add(((PDActionURI) link.getAction()).getURI());
            }
        }
        return links;
    }

    @Test
    void theFileSaysWhatItIs() throws Exception {
        PrintedCopy copy = press.print(Presses.example("129574"), Presses.order());
        try (PDDocument pdf = Loader.loadPDF(copy.pdf())) {
            var info = pdf.getDocumentInformation();
            assertEquals("لافروف خلال لقائه دي ميستورا: روسيا والولايات المتحدة ملتزمتان بدعم الحوار السوري الس",
                    info.getTitle());
            assertTrue(info.getSubject().contains("http://www.almotamar.net/news/129574.htm"));
            assertEquals(Presses.PRINTED_AT, info.getCreationDate().toInstant());
            var catalog = pdf.getDocumentCatalog();
            assertEquals("ar", catalog.getLanguage());
            assertTrue(catalog.getViewerPreferences().displayDocTitle());
            assertEquals("R2L", catalog.getViewerPreferences().getReadingDirection());
        }
    }

    @Test
    void sameOrderSameBytesWhateverTheDefaults() throws Exception {
        byte[] first = press.print(Presses.example("129574"), Presses.order()).pdf();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("fa-IR-u-nu-arabext-ca-persian"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertArrayEquals(first, Presses.open().print(Presses.example("129574"), Presses.order()).pdf());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void threadsShareAPress() throws Exception {
        List<String> names = List.of("129574", "economy-table", "urdu-science", "inline-markup");
        List<String> alone = new ArrayList<>();
        for (String name : names) {
            alone.add(press.print(Presses.example(name), Presses.order()).sha256());
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            List<Callable<String>> tasks = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                String name = names.get(i % names.size());
                tasks.add(() -> press.print(Presses.example(name), Presses.order()).sha256());
            }
            List<Future<String>> printed = pool.invokeAll(tasks);
            for (int i = 0; i < printed.size(); i++) {
                assertEquals(alone.get(i % names.size()), printed.get(i).get());
            }
        }
    }

    @Test
    void aMissingPictureLeavesItsCaptionAndAWarning() throws Exception {
        PrintOrder order = Presses.order().withPictures(address -> {
            throw new IOException("the picture 129574.jpg is not there");
        });
        PrintedCopy copy = press.print(Presses.example("129574"), order);
        assertEquals(List.of("the picture 129574.jpg is not there"), copy.warnings());
        try (PDDocument pdf = Loader.loadPDF(copy.pdf())) {
            assertTrue(text(pdf).contains("المؤتمر نت - الصورة من الارشيف"));
        }
    }

    @Test
    void aBrokenPictureIsAWarningToo() throws Exception {
        PrintedCopy copy = press.print(Presses.example("129574"),
                Presses.order().withPictures(address -> new byte[] {(byte) 0xFF, (byte) 0xD8, 1, 2, 3}));
        assertEquals(1, copy.warnings().size());
        assertTrue(copy.warnings().getFirst().contains("129574.jpg"), copy.warnings().getFirst());
    }

    @Test
    void aCharacterThatNoFontHasIsNamed() throws Exception {
        PrintedCopy copy = press.print(
                Presses.article("{\"headline\":\"عنوان \uD83D\uDE00\",\"articleBody\":\"漢 ثم 漢\"}"), Presses.order());
        assertEquals(List.of("no font has U+6F22 CJK UNIFIED IDEOGRAPH-6F22, U+1F600 GRINNING FACE;"
                + " a box is printed in its place"), copy.warnings());
    }

    @Test
    void whatIsNotInstalledIsNamedWithWhatIs() throws Exception {
        PrintOrder base = Presses.order();
        PrintOrder site = new PrintOrder(Optional.of("nosuch"), base.printedAt(), base.profile(), base.template(),
                base.fontFamily(), base.pictures(), base.source());
        PrintException noSite = assertThrows(PrintException.class, () -> press.print(Presses.example("129574"), site));
        assertEquals(PrintException.Kind.UNKNOWN_SITE, noSite.kind());
        assertTrue(noSite.getMessage().contains("almotamar"), noSite.getMessage());
        PrintOrder font = new PrintOrder(Optional.empty(), base.printedAt(), base.profile(), base.template(),
                Optional.of("Comic"), base.pictures(), base.source());
        PrintException noFont = assertThrows(PrintException.class, () -> press.print(Presses.example("129574"), font));
        assertEquals(PrintException.Kind.UNKNOWN_FONT, noFont.kind());
        assertTrue(noFont.getMessage().contains("Amiri"), noFont.getMessage());
    }

    /** A blank page is one with nothing but its label. */
    @ParameterizedTest
    @ValueSource(ints = {1, 4, 9, 14, 19, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 40, 55, 80})
    void noPageIsBlank(int lines) throws Exception {
        String body = "سطر من النص\\n".repeat(lines);
        PrintedCopy copy = press.print(Presses.article("{\"headline\":\"عنوان الخبر\",\"byline\":\"المحرر\","
                + "\"url\":\"http://www.almotamar.net/1\",\"articleBody\":\"" + body + "\"}"), Presses.order());
        try (PDDocument pdf = Loader.loadPDF(copy.pdf())) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertTrue(stripper.getText(pdf).strip().lines().filter(line -> !line.isBlank()).count() > 1,
                        "page " + page + " of " + pdf.getNumberOfPages() + " is blank");
            }
        }
    }
}
