package org.matbaa.press;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Notes at the end of an article: marks in the text lead to them, and they lead back. */
class NotesTest {
    private static final String TEXT = "دعا وزير الخارجية المبعوث الأممي الخاص إلى سوريا إلى السعي لتوحيد الجهود ";
    private static final String BODY = "<p id='unused'>" + TEXT + "<sup id='r1'><a href='#n1'>١</a></sup> ثم قال.</p>"
            + ("<p>" + TEXT.repeat(6) + "</p>").repeat(12) + "<p>" + TEXT + "<sup id='r2'><a href='#n2'>٢</a></sup>.</p>"
            + "<h2>هوامش</h2><ol><li id='n1'>الأول <a href='#r1'>↑</a></li><li id='n2'>الثاني <a href='#r2'>↑</a></li></ol>";

    /** A link: the page it is on, its middle, and where it leads. */
    private record Jump(int page, float y, int toPage, float toY) {
    }

    private static List<Jump> jumps(PDDocument document) throws Exception {
        List<Jump> jumps = new ArrayList<>();
        for (int page = 0; page < document.getNumberOfPages(); page++) {
            for (PDAnnotation annotation : document.getPage(page).getAnnotations()) {
                if (annotation.getCOSObject().getDictionaryObject(COSName.DEST) instanceof COSArray place) {
                    var box = annotation.getRectangle();
                    int toPage = document.getPages().indexOf(new PDPage((org.apache.pdfbox.cos.COSDictionary) place.getObject(0)));
                    assertEquals(COSName.getPDFName("XYZ"), place.getObject(1));
                    jumps.add(new Jump(page, (box.getLowerLeftY() + box.getUpperRightY()) / 2, toPage,
                            ((COSNumber) place.getObject(3)).floatValue()));
                }
            }
        }
        return jumps;
    }

    @Test
    void marksLeadToTheirNotesAndNotesLeadBack() throws Exception {
        String json = "{\"headline\":\"هوامش\",\"url\":\"https://example.org/1\",\"articleBodyHtml\":\"" + BODY + "\"}";
        for (Profile profile : List.of(Profile.READER, Profile.ARCHIVE)) {
            PrintOrder order = Presses.order().withProfile(profile);
            byte[] pdf = Presses.open().print(Presses.article(json), order).pdf();
            try (PDDocument document = Loader.loadPDF(pdf)) {
                List<Jump> jumps = jumps(document);
                assertEquals(4, jumps.size(), "two marks, two notes");
                assertLeads(jumps.get(0), jumps.get(2));
                assertLeads(jumps.get(1), jumps.get(3));
                assertLeads(jumps.get(2), jumps.get(0));
                assertLeads(jumps.get(3), jumps.get(1));
                assertTrue(jumps.get(0).page() < jumps.get(2).page(), "the first note is on another page");
                List<String> tokens = TaggedText.of(document).tokens();
                assertTrue(tokens.contains("الجهود١") || tokens.contains("١"), "the mark is read in its place: " + tokens);
            }
        }
    }

    private static void assertLeads(Jump from, Jump to) {
        assertEquals(to.page(), from.toPage());
        assertTrue(Math.abs(from.toY() - to.y()) < 30, from + " leads beside " + to);
    }
}
