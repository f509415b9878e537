package org.matbaa.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text comes back from lines of several elements, fonts, sizes and baselines. */
class MarkupExtractionTest extends PdfiumTest {
    private static final String LINK = "<p dir='ltr'>See <a href='http://example.com/'>the كتاب جديد link</a> and "
            + "كتاب <b>كتاب 12</b> more.</p>";
    private static final String LATIN = "<p dir='ltr'>The <b>AT&amp;T</b> office, <i>at 3-2</i>, is <a href='http://example.com/'>"
            + "closed today</a>.</p>";
    private static final String MOSTLY_ARABIC = "<p dir='ltr'>Brent، AT&amp;T مُحَمَّدٌ <b>السلام لا</b> هـ été، 3-2: <u>x</u></p>";

    @TempDir
    private Path folder;

    /** A figure that is raised is on its number's baseline, drawn higher. */
    @ParameterizedTest
    @CsvSource({
        "rtl, نحو 10<sup>6</sup> من CO<sub>2</sub> هنا كتاب<sup>2</sup> ثم خبر، وكتاب",
        "ltr, 'About 10<sup>6</sup> of CO<sub>2</sub> here<sup>12</sup>, and 5 m<sup>2</sup>.'",
    })
    void raisedAndLoweredFiguresComeBackInTheirWords(String direction, String content) throws IOException {
        for (String document : List.of("rtl", "ltr")) {
            String text = printed(document, "<p dir='" + direction + "'>" + content + "</p>");
            assertComesBack(text);
            assertEquals(Readers.tokens(text), pdfium());
        }
    }

    /** poppler leaves out a hyphen that stands at the right of a line, and joins the line with the next. */
    @ParameterizedTest
    @CsvSource({
        "rtl, - قال المتحدث باسم المنظمة إن الاجتماع القادم سيعقد في القاهرة - وأضاف أن الدعوات أرسلت إلى جميع الأعضاء",
        "rtl, market- office- السوق- Brent- price- market- office- Brent- اليوم- كتاب- price- market- office",
        "ltr, A well-known state-of-the-art co-operation of north-east regions - long-term and short-term - is half-done",
    })
    void hyphensAtTheRightOfLinesJoinNoWords(String direction, String content) throws IOException {
        for (String document : List.of("rtl", "ltr")) {
            for (int width = 80; width < 200; width += 15) {
                String text = printed(document, "<div dir='" + direction + "' style='width:" + width + "pt'><p>" + content
                        + "</p><p>" + content + "</p></div>");
                assertEquals(Readers.letters(text), Readers.letters(Readers.poppler(pdf())), document + " " + width);
                assertEquals(Readers.letters(text), Readers.letters(Readers.pdfBox(pdf())), document + " " + width);
                assertEquals(hyphens(text), hyphens(Readers.poppler(pdf())), document + " " + width);
            }
        }
    }

    /** PDFium, too, leaves out a hyphen where it ends what the reader takes a line's text from. */
    @ParameterizedTest
    @ValueSource(strings = {"rtl", "ltr"})
    void hyphensAtTheBeginningOfLinesJoinNoLines(String document) throws IOException {
        String text = printed(document, "<p dir='ltr'>- لافروف</p><p>الان -</p><p dir='ltr'>- لافروف خلال</p><p dir='rtl'>- لافروف</p>"
                + "<p dir='ltr'>لافروف خلال -</p><p dir='rtl'>- Well x-</p><p>later</p><p dir='rtl'>-لافروف</p><p>- Well</p>");
        assertEquals(Readers.tokens(text), Readers.tokens(Readers.mupdf(pdf())));
        assertEquals(Readers.letters(text), Readers.letters(Readers.poppler(pdf())));
        assertEquals(hyphens(text), hyphens(Readers.poppler(pdf())));
        assertEquals(Readers.letters(text), Readers.letters(pdfium(pdf())));
        assertEquals(hyphens(text), hyphens(pdfium(pdf())));
    }

    /** A mark of such a line may not begin where those begin that say what it is: PDFium would turn it, or not, by the place. */
    @ParameterizedTest
    @ValueSource(strings = {"rtl", "ltr"})
    void rightToLeftLinesOfLeftToRightParagraphsAreNotTurned(String document) throws IOException {
        String content = "قال المتحدث باسم المنظمة: «إن الاجتماع القادم سيعقد في القاهرة»، وأضاف أن الدعوات أرسلت إلى جميع الأعضاء";
        String text = printed(document, IntStream.range(0, 24).mapToObj(i -> "<p dir='ltr' style='font-family:Vazirmatn;width:" + (150 + 10 * i)
                + "pt;margin-left:" + 7.3 * i + "pt'>" + content + "</p>").collect(Collectors.joining()));
        assertEquals(Readers.tokens(text), pdfium());
        assertEquals(Readers.tokens(text), Readers.tokens(Readers.mupdf(pdf())));
        assertEquals(Readers.letters(text), Readers.letters(Readers.poppler(pdf())));
        assertEquals(Readers.letters(text), Readers.letters(Readers.pdfBox(pdf())));
    }

    /** Words that stand far apart are not of one block to poppler; which block it takes next depends on the page. */
    @ParameterizedTest
    @CsvSource({
        "rtl, rtl", "rtl, ltr", "ltr, rtl", "ltr, ltr"
    })
    void justifiedLinesOfFewWordsComeBackInOrder(String document, String direction) throws IOException {
        String content = "قال المتحدث باسم المنظمة عن هاتف iPhone 15 Pro بسعر $999 في 12/09/2023. للتواصل: info@example.com أو بالهاتف. "
                + "The word (السلام) means “peace”, and nobody expected so much from مجلس الأمن الدولي (UN) in 1948.";
        String text = printed(document, IntStream.range(0, 24).mapToObj(i -> "<p dir='" + direction + "' style='text-align:justify;width:"
                + (125 + 9 * i) + "pt'>" + content + "</p>").collect(Collectors.joining()));
        assertEquals(Readers.letters(text), Readers.letters(Readers.poppler(pdf())));
        assertEquals(Readers.letters(text), Readers.letters(Readers.pdfBox(pdf())));
        assertEquals(Readers.tokens(text), Readers.tokens(Readers.mupdf(pdf())));
        assertEquals(Readers.tokens(text), pdfium());
    }

    /** A glyph can be no wider than numbers of 16 bits say (OpenType, glyf and hmtx), and is as wide as the file says (PDF/A-2, 6.2.11.5). */
    @Test
    void whatFillsAGapIsNoWiderThanAGlyphCanBe() throws IOException {
        String word = "A".repeat(56);
        String text = printed("rtl", "<p style='font-family:Vazirmatn;text-align:justify'>کتاب سال " + word + " کتاب</p>"
                + "<p dir='ltr' style='font-family:Vazirmatn;text-align:justify'>کتاب سال " + word + "</p>");
        assertEquals(Readers.letters(text), Readers.letters(Readers.poppler(pdf())));
        try (PDDocument document = Loader.loadPDF(pdf().toFile())) {
            PDResources resources = document.getPage(0).getResources();
            for (COSName name : resources.getFontNames()) {
                PDCIDFontType2 font = (PDCIDFontType2) ((PDType0Font) resources.getFont(name)).getDescendantFont();
                for (int code = 1; code < font.getTrueTypeFont().getNumberOfGlyphs(); code++) {
                    if (font.codeToGID(code) > 0) {
                        assertEquals(font.getWidth(code), font.getWidthFromFont(code), 1, font.getName() + ", code " + code);
                    }
                }
            }
        }
    }

    /** What is beside a stretch that the markup turns, what it turns all of, and what has but single characters. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "rtl | مُحَمَّدٌ AT&amp;T market, <span dir='ltr'>The closed. شيء</span>",
        "rtl | كتاب, <span dir='ltr'>The شيء</span>",
        "rtl | <bdi>٣٥٪ الأمم اليوم.</bdi> x <bdi>The (أوبك)</bdi> كتاب",
        "rtl | <span dir='ltr'>2015-2020 closed. اليوم.</span>",
        "ltr | <span dir='ltr'>2015-2020 closed. اليوم.</span>",
        "ltr | A <span dir='ltr'>closed كتاب here</span> and <span dir='rtl'>كتاب <span dir='rtl'>شيء x</span> هنا</span> there",
        "ltr | x x",
        "rtl | أ ب ج",
        "rtl | 1 2 3",
    })
    void wordsStayApartAndInOrder(String direction, String content) throws IOException {
        for (String document : List.of("rtl", "ltr")) {
            String text = printed(document, "<p dir='" + direction + "'>" + content + "</p>");
            assertEquals(Readers.letters(text), Readers.letters(Readers.poppler(pdf())));
            assertEquals(Readers.letters(text), Readers.letters(Readers.pdfBox(pdf())));
            assertEquals(Readers.tokens(text), Readers.tokens(Readers.mupdf(pdf())));
            assertEquals(Readers.tokens(text), pdfium());
        }
    }

    private static long hyphens(String text) {
        return text.chars().filter(character -> character == '-').count();
    }

    /** Between a bracket and an operator of another font, PDFium would set a space. */
    @ParameterizedTest
    @ValueSource(strings = {"rtl", "ltr"})
    void bracketsAreNotPartedFromLatinOfSeveralFonts(String document) throws IOException {
        String text = printed(document, "<p dir='rtl'>كتاب (F-16) هنا (AT&amp;T) هنا «F-16» و<b>Brent</b> office هنا</p>"
                + "<p dir='rtl'>خبر: <b>4.7% Brent</b> <b>3-2: 4.7%</b> <b>كتاب</b></p>");
        assertEquals(Readers.tokens(text), pdfium());
        assertEquals(Readers.tokens(text), Readers.tokens(Readers.mupdf(pdf())));
    }

    /** PDFium mirrors a bracket after right-to-left text, but not after the mark of such a stretch. */
    @Test
    void firstBracketOfALeftToRightStretchIsNotMirrored() throws IOException {
        String text = printed("rtl", "<p dir='rtl'>كتاب <span dir='ltr'>(01) AT 5</span> هنا</p>");
        assertComesBack(text);
        assertEquals(Readers.tokens(text), pdfium());
    }

    @ParameterizedTest
    @CsvSource({"rtl, 0", "rtl, 1", "rtl, 2", "ltr, 0", "ltr, 1", "ltr, 2"})
    void linesOfSeveralElementsComeBack(String document, int line) throws IOException {
        String text = printed(document, List.of(LINK, LATIN, MOSTLY_ARABIC).get(line));
        assertComesBack(text);
        assertEquals(Readers.tokens(composed(text)), pdfium());
    }

    /** A sign at the stretch's beginning stays after the space before it, and no text comes twice. */
    @ParameterizedTest
    @CsvSource({
        "rtl, rtl, إلى <span dir='ltr'>(أوبك) مُحَمَّدٌ الأمم</span>",
        "rtl, rtl, شيء 42 F-16 <bdi>“quote” السلام UN</bdi>",
        "rtl, rtl, The <b>info@example.com</b> <span dir='rtl'>UN The www.example.org</span>",
        "ltr, rtl, closed. <b>“quote”</b> <a href='https://example.org/'>وقال</a>",
        "ltr, rtl, Brent <span dir='rtl'>٣٥٪ UN</span> market",
        "rtl, ltr, ٣٥٪",
        "rtl, rtl, Windows لا (أوبك) <span dir='ltr'>«السوق» 3-2</span>",
        "rtl, rtl, <b>یک السلام الأمم</b> <span dir='ltr'>الدولار،</span> <span dir='ltr'>+962 6 555 إلى</span> 42 هـ",
        "rtl, rtl, «السوق» لا <span dir='ltr'>هـ 4.7%</span> <span dir='ltr'>لا الدولار، مُحَمَّدٌ</span> <span dir='ltr'>(أوبك)</span>",
        "rtl, ltr, <bdi>example مُحَمَّدٌ www</bdi> (أوبك)",
        "rtl, ltr, النفط <bdi>+962 6 555 www.example.org</bdi> إلى",
        "ltr, ltr, كتاب السلام (مُحَمَّدٌ)",
        "ltr, rtl, '+962 6 555 market, The <span dir=''rtl''>اليوم. 3-2 www</span> été'",
        "ltr, ltr, 'office شيء <bdi>“quote” (أوبك)</bdi> اليوم. <span dir=''ltr''>Windows</span>'",
        "rtl, rtl, '<span dir=''rtl''>x The</span> <span dir=''ltr''>یک office ٣٥٪</span> market, https://example.org <bdi>الأمم 2024, Windows</bdi> x info@example.com'",
        "rtl, rtl, (01) (WTI) <bdi>closed. The</bdi> été <span dir='rtl'>3-2 https://example.org closed.</span> office",
        "ltr, ltr, <span dir='ltr'>النفط مُحَمَّدٌ</span> <b>هـ</b> The یک <span dir='rtl'>الدولار، x هـ</span>",
    })
    void wordsThatTheMarkupTurnsComeOnceAndInOrder(String document, String direction, String content) throws IOException {
        String text = printed(document, "<p dir='" + direction + "'>" + content + "</p>");
        assertEquals(Readers.tokens(text), pdfium());
        assertEquals(Readers.tokens(text), Readers.tokens(Readers.mupdf(pdf())));
        assertEquals(Readers.letters(text), Readers.letters(Readers.pdfBox(pdf())));
    }

    /** Words of one direction that the markup puts in the other order. */
    @Test
    void arabicWordsInLeftToRightOrderComeBackThroughPoppler() throws IOException {
        String text = printed("rtl", "<p dir='rtl'>إلى <span dir='ltr'>(أوبك) مُحَمَّدٌ الأمم</span></p>");
        assertEquals(Readers.letters(text), Readers.letters(Readers.poppler(pdf())));
    }

    /** poppler takes what stands far apart in several lines for columns. */
    @ParameterizedTest
    @CsvSource({
        "ltr, 'name\tunits\tprice\napple\t12\t3.50\nwatermelon\t7\t12.00\nif (x) {\n\tint y = 3;\t// three\n\t\treturn y;\t// back'",
        "rtl, 'الاسم\tالعدد\tالثمن\nتفاح\t12\t3.50\nبطيخ كبير\t7\t12.00\nخوخ\t<b>150</b>\t1.25'",
    })
    void wordsThatTabsAlignComeBackLineByLine(String direction, String lines) throws IOException {
        for (String document : List.of("rtl", "ltr")) {
            assertComesBack(printed(document, "<p>السلام عليكم</p><pre dir='" + direction + "'>" + lines.replace("\\t", "\t").replace("\\n", "\n")
                    + "\n</pre><p>Brent</p>"));
        }
    }

    @Test
    void linesOfSeveralElementsKeepTheStandard() throws IOException {
        printed("rtl", LINK + LATIN + MOSTLY_ARABIC);
        assertEquals(List.of(), Conformance.check(Files.readAllBytes(pdf()), Conformance.Standard.PDF_A_2U));
    }

    private String printed(String document, String body) throws IOException {
        PrintedMarkup.print(document, body, pdf());
        return body.replaceAll("</p>|<br/>", " ").replaceAll("<[^>]*>", "").replace("&amp;", "&");
    }

    private void assertComesBack(String text) throws IOException {
        assertEquals(Readers.tokens(text), Readers.tokens(Readers.mupdf(pdf())), "mupdf, tokens");
        assertEquals(Readers.tokens(text), Readers.tokens(Readers.pdfBox(pdf())), "PDFBox, tokens");
        assertEquals(Readers.letters(text), Readers.letters(Readers.poppler(pdf())), "poppler, letters");
    }

    private List<String> pdfium() throws IOException {
        return Readers.tokens(pdfium(pdf()));
    }

    private Path pdf() {
        return folder.resolve("page.pdf");
    }
}
