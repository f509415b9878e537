package org.matbaa.press;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Blocks begin, with their markers and indents, where their own direction does, whatever the page's is. */
class BlockSidesTest {
    private static final String SIGNS = "#######";
    private static final float MARGIN_PT = 79;
    private static final float INDENT_PT = 15;

    /** At which side of the page something stands, and how far from its edge. */
    private record Place(String side, float awayPt) {
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p D>7</p>", "<h2 D>7</h2>", "<h3 D>7</h3>", "<h4 D>7</h4>", "<h5 D>7</h5>", "<h6 D>7</h6>",
        "<pre D>7</pre>", "<div D>7</div>", "<div D><h3>7</h3></div>", "<section D><div><p>7</p></div></section>",
        "<table D><tr><td>7</td></tr></table>", "<div D><table><tr><th>7</th></tr></table></div>", "<ol><li><div D>7</div></li></ol>",
        "<table dir='ltr'><tr><td D>7</td></tr></table>", "<table dir='rtl'><tr><th D>7</th></tr></table>", "<dl D><dt>7</dt></dl>",
        "<div dir='auto'><p>7</p><p D>-</p></div><p D>-</p>"})
    void blocks(String html) throws Exception {
        for (String language : List.of("ar", "en")) {
            for (String direction : List.of("rtl", "ltr")) {
                // Directions that are left to their content are ltr here.
                String side = direction.equals("rtl") && !html.contains("auto") ? "right" : "left";
                assertEquals(side, places(language, html.replace("D", "dir='" + direction + "'")).getFirst().side(), language);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<ul D><li>7</li></ul>", "<div D><ul><li>7</li></ul></div>", "<div D><ol><li>7</li></ol></div>",
        "<ul><li D>7</li></ul>", "<ol D><li>7</li></ol>", "<ul><li><ul D><li>7</li></ul></li></ul>",
        "<dl D><dd>7</dd></dl>", "<div D><dl><dt>1</dt><dd>7</dd></dl></div>", "<blockquote D>7</blockquote>", "<div D><blockquote><p>7</p></blockquote></div>"})
    void indentedBlocks(String html) throws Exception {
        for (String language : List.of("ar", "en")) {
            for (String direction : List.of("rtl", "ltr")) {
                Place signs = places(language, html.replace("D", "dir='" + direction + "'")).getFirst();
                assertEquals(direction.equals("rtl") ? "right" : "left", signs.side(), language);
                assertTrue(signs.awayPt() > MARGIN_PT + INDENT_PT, () -> language + ": " + signs);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<ul D><li>7</li></ul>", "<div D><ul><li>7</li></ul></div>", "<ul><li D>7</li></ul>", "<ul dir='ltr'><li D>7</li></ul>",
        "<ul dir='rtl'><li D>7</li></ul>", "<ul D><li><p>7</p></li></ul>", "<table><tr><td D><ul><li>7</li></ul></td></tr></table>"})
    void markers(String html) throws Exception {
        for (String language : List.of("ar", "en")) {
            for (String direction : List.of("rtl", "ltr")) {
                List<Place> places = places(language, html.replace("D", "dir='" + direction + "'"));
                Place signs = places.getFirst();
                Place marker = places.getLast();
                assertEquals(2, places.size(), language);
                assertEquals(direction.equals("rtl") ? "right" : "left", marker.side(), language);
                assertTrue(marker.awayPt() > MARGIN_PT, () -> language + ": a marker in the margin is not printed: " + marker);
                assertTrue(signs.awayPt() > marker.awayPt(), () -> language + ": " + places);
            }
        }
    }

    /** What is no running text: a sign that ends it stands at its end, whatever is around. */
    @ParameterizedTest
    @CsvSource({"ar, <pre>x 7</pre>, left", "en, <pre>نص 7</pre>, right", "ar, <pre>7</pre>, left", "ar, <p><code>x 7</code></p>, right",
        "ar, <pre><code>x 7</code></pre>, left", "ar, <div dir='ltr'><p><code>7</code></p></div>, left"})
    void code(String language, String html, String side) throws Exception {
        Place signs = places(language, html).getFirst();
        assertEquals(side, signs.side());
        if (html.startsWith("<p><code")) {
            assertEquals(MARGIN_PT, signs.awayPt(), 1, "the sign is the last");
        }
    }

    /** Of the signs, and of a bullet if there is one. */
    private static List<Place> places(String language, String html) throws Exception {
        byte[] pdf = Presses.open().print(Presses.article(new ObjectMapper().writeValueAsString(Map.of("headline", "1",
                "inLanguage", language, "articleBodyHtml", html.replace("7<", SIGNS + "<")))), Presses.order()).pdf();
        List<TextPosition> signs = new ArrayList<>();
        List<TextPosition> bullets = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    if (text.getUnicode().equals("#")) {
                        signs.add(text);
                    } else if ("\u2022\u25E6".contains(text.getUnicode())) {
                        bullets.add(text);
                    }
                }
            }.getText(document);
            float widthPt = document.getPage(0).getMediaBox().getWidth();
            assertEquals(SIGNS.length(), signs.size());
            return bullets.isEmpty() ? List.of(place(signs, widthPt)) : List.of(place(signs, widthPt), place(bullets, widthPt));
        }
    }

    private static Place place(List<TextPosition> text, float pageWidthPt) {
        float leftPt = (float) text.stream().mapToDouble(TextPosition::getXDirAdj).min().orElseThrow();
        float rightPt = (float) text.stream().mapToDouble(at -> at.getXDirAdj() + at.getWidthDirAdj()).max().orElseThrow();
        boolean isLeft = leftPt < pageWidthPt - rightPt;
        return new Place(isLeft ? "left" : "right", isLeft ? leftPt : pageWidthPt - rightPt);
    }
}
