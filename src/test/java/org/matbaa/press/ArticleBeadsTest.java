package org.matbaa.press;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.pagenavigation.PDThread;
import org.apache.pdfbox.pdmodel.interactive.pagenavigation.PDThreadBead;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Pages that are not read from their top to their bottom, through a reader that sorts by position (PDF 1.7, 12.4.3). */
class ArticleBeadsTest {
    private static final String ARABIC = "قال المبعوث إن المحادثات بين الأطراف ستبدأ الأسبوع القادم في جنيف "
            + "بمشاركة وفود (نحو 12 دولة) وإن نسبة النمو بلغت -5% خلال العام 2023";
    private static final String ENGLISH = "The envoy said that talks between the parties would start next week "
            + "in Geneva with delegations (about 12) and that growth was -5% in 2023";

    private static Press press;

    @TempDir
    private Path folder;

    @BeforeAll
    static void open() throws Exception {
        press = Presses.open();
    }

    static Stream<String> bodies() {
        return Stream.of(
                "<table><tr><td>%1$s</td><td>%2$s</td><td>-5%%</td></tr><tr><td>1</td><td>2</td><td>3</td></tr>"
                        + "<tr><td>%3$s</td><td>%2$s</td><td>%1$s</td></tr></table>",
                "<table><tr><td>%3$s</td><td colspan=2>%1$s</td></tr><tr><td rowspan=2>%2$s</td><td>%1$s</td><td>7</td></tr>"
                        + "<tr><td>%3$s</td><td>%2$s</td></tr></table>",
                "<table><tr><td>%2$s</td><td><table><tr><td>%1$s</td><td>%3$s</td></tr><tr><td>4</td><td>5</td></tr></table>"
                        + "</td></tr><tr><td>6</td><td>7</td></tr></table>");
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void cellsOfSeveralLinesAreReadOneAfterTheOther(String table) throws Exception {
        assertReadInOrder("ar", table(table, ARABIC));
        assertReadInOrder("en", table(table, ENGLISH));
        assertReadInOrder("en", table(table, ARABIC.replaceAll("[()]", "")));
    }

    private static String table(String pattern, String text) {
        int middle = text.indexOf(' ', text.length() / 2);
        return "<p>" + text + "</p>" + pattern.formatted(text, text.substring(0, middle), text.substring(middle + 1))
                + "<p>" + text + "</p>";
    }

    private static void assertReadInOrder(String language, String html) throws Exception {
        try (PDDocument document = print(language, html)) {
            assertTrue(beads(document) > 3);
            assertEquals(TaggedText.of(document).tokens(), content(document));
        }
    }

    /** One digit is so narrow that a blank beside it comes near the space after it. */
    @Test
    void rowsOfSingleDigitsNeedNoBeads() throws Exception {
        try (PDDocument document = print("ar", "<table>" + "<tr><td>كلمة</td><td>1</td><td>2</td><td>3</td></tr>".repeat(5)
                + "</table>")) {
            assertEquals(0, beads(document));
            assertEquals(TaggedText.of(document).tokens(), content(document));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"129574", "english-interview", "hebrew-city", "opinion-quotes",
            "persian-culture", "poetry-vocalised", "sport-score", "urdu-science"})
    void columnsAreReadOneAfterTheOther(String example) throws Exception {
        Press columns = Presses.styled(folder, "  columns: 2\n", "h2 { column-span: all; }");
        try (PDDocument document = Loader.loadPDF(columns.print(Presses.example(example), Presses.order()).pdf())) {
            assertTrue(beads(document) > 2);
            assertEquals(TaggedText.of(document).tokens(), content(document));
        }
    }

    /** A page's number that is wider than what ends the page's text is a bead of its own, with no line of its own to the reader. */
    @Test
    void thePageNumberIsPartedFromTheLastWord() throws Exception {
        Press columns = Presses.styled(folder, "  columns: 2\n", "");
        String html = "<p>" + ARABIC + "</p><table><tr><td>كلمة</td><td>7</td></tr></table>";
        try (PDDocument document = Loader.loadPDF(columns.print(Presses.article(json("ar", html)), Presses.order()).pdf())) {
            assertTrue(beads(document) > 2);
            assertEquals(TaggedText.of(document).tokens(), content(document));
        }
    }

    /** A thread goes on over pages; each bead knows the one after it and the one before. */
    @ParameterizedTest
    @CsvSource({"ar, READER", "en, ARCHIVE"})
    void beadsAreARingOverThePages(String language, Profile profile) throws Exception {
        String row = "<tr><td>" + ARABIC + "</td><td>" + ENGLISH + "</td></tr>";
        String json = json(language, "<table>" + row.repeat(30) + "</table>");
        byte[] pdf = press.print(Presses.article(json), Presses.order().withProfile(profile)).pdf();
        ConformanceTest.assertConforms(pdf, profile);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<PDThread> threads = document.getDocumentCatalog().getThreads();
            assertEquals(1, threads.size());
            assertEquals("عنوان", threads.getFirst().getThreadInfo().getTitle());
            List<Object> ring = new ArrayList<>();
            PDThreadBead first = threads.getFirst().getFirstBead();
            assertEquals(threads.getFirst().getCOSObject(), first.getThread().getCOSObject());
            PDThreadBead bead = first;
            do {
                ring.add(bead.getCOSObject());
                assertEquals(bead.getCOSObject(), bead.getNextBead().getPreviousBead().getCOSObject());
                bead = bead.getNextBead();
            } while (bead.getCOSObject() != first.getCOSObject());
            List<Object> onPages = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                for (PDThreadBead own : page.getThreadBeads()) {
                    assertEquals(page.getCOSObject(), own.getPage().getCOSObject());
                    onPages.add(own.getCOSObject());
                }
            }
            assertTrue(document.getNumberOfPages() > 1 && ring.size() >= 60);
            assertEquals(onPages, ring);
        }
    }

    @ParameterizedTest
    @MethodSource("org.matbaa.press.ConformanceTest#examples")
    void aPageThatIsReadFromItsTopHasNone(String example) throws Exception {
        try (PDDocument document = Loader.loadPDF(press.print(Presses.example(example), Presses.order()).pdf())) {
            assertEquals(0, beads(document));
            assertTrue(document.getDocumentCatalog().getCOSObject().getItem(COSName.THREADS) == null);
        }
    }

    private static PDDocument print(String language, String html) throws Exception {
        return Loader.loadPDF(press.print(Presses.article(json(language, html)), Presses.order()).pdf());
    }

    private static String json(String language, String html) {
        return "{\"headline\":\"عنوان\",\"inLanguage\":\"" + language + "\",\"articleBodyHtml\":\"" + html + "\"}";
    }

    private static int beads(PDDocument document) {
        int beads = 0;
        for (PDPage page : document.getPages()) {
            beads += page.getThreadBeads().size();
        }
        return beads;
    }

    /** What PDFBox reads, without page labels. */
    private static List<String> content(PDDocument document) throws Exception {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        return TaggedText.tokens(CopiedBody.withoutLabels(stripper.getText(document)));
    }
}
