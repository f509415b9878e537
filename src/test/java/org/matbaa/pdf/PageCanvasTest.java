package org.matbaa.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.BasicStroke;
import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.xhtmlrenderer.css.parser.FSCMYKColor;
import org.xhtmlrenderer.css.parser.FSRGBColor;

/** What the canvas writes for what Flying Saucer asks; a page of 100 × 200 points, 20 dots a point. */
class PageCanvasTest {
    @Test
    void yRunsDownFromTheTop() throws IOException {
        assertEquals("5 185 10 5 re f", content(canvas -> canvas.fillRect(100, 200, 200, 100)));
    }

    @Test
    void stateIsWrittenOnlyWhenItChanges() throws IOException {
        assertEquals("1 0 0 rg 0 190 10 10 re f 0 190 10 10 re f .5 .75 1 rg 0 190 10 10 re f", content(canvas -> {
            canvas.setColor(new FSRGBColor(255, 0, 0));
            canvas.fillRect(0, 0, 200, 200);
            canvas.setColor(new FSRGBColor(0, 255, 0));
            canvas.setColor(new FSRGBColor(255, 0, 0));
            canvas.fillRect(0, 0, 200, 200);
            canvas.setColor(new FSCMYKColor(.5f, .25f, 0, 0));
            canvas.fillRect(0, 0, 200, 200);
        }));
    }

    @Test
    void clipsIntersectAndEnd() throws IOException {
        assertEquals("q 5 190 5 5 re W n 0 190 10 10 re f Q 0 190 10 10 re f", content(canvas -> {
            canvas.clip(new Rectangle(0, 0, 200, 200));
            canvas.clip(new Rectangle(100, 100, 400, 400));
            canvas.fillRect(0, 0, 200, 200);
            canvas.setClip(null);
            canvas.fillRect(0, 0, 200, 200);
        }));
    }

    @Test
    void colorWithinAClipIsForgottenAfterIt() throws IOException {
        assertEquals("q 0 190 10 10 re W n 1 0 0 rg 0 190 10 10 re f Q 1 0 0 rg 0 190 10 10 re f", content(canvas -> {
            canvas.setColor(new FSRGBColor(255, 0, 0));
            canvas.clip(new Rectangle(0, 0, 200, 200));
            canvas.fillRect(0, 0, 200, 200);
            canvas.setClip(null);
            canvas.fillRect(0, 0, 200, 200);
        }));
    }

    @Test
    void opacityWithinAClipEndsWithIt() throws IOException {
        String content = content(canvas -> {
            canvas.clip(new Rectangle(0, 0, 200, 200));
            canvas.setOpacity(.5f);
            canvas.fillRect(0, 0, 200, 200);
            canvas.setClip(null);
            canvas.fillRect(0, 0, 200, 200);
            canvas.setOpacity(1);
            canvas.fillRect(0, 0, 200, 200);
        });
        assertTrue(content.matches("q 0 190 10 10 re W n /(\\S+) gs 0 190 10 10 re f Q /\\1 gs 0 190 10 10 re f"
                + " /(?!\\1)\\S+ gs 0 190 10 10 re f"), content);
    }

    @Test
    void clipIsGivenInTranslatedCoordinates() throws IOException {
        assertEquals("q 10 180 10 10 re W n 10 180 10 10 re f", content(canvas -> {
            canvas.translate(200, 200);
            canvas.clip(new Rectangle(0, 0, 200, 200));
            assertEquals(new Rectangle(0, 0, 200, 200), canvas.getClip().getBounds());
            canvas.fillRect(0, 0, 200, 200);
        }).replaceAll(" Q$", ""));
    }

    @Test
    void strokesHaveWidthAndDashes() throws IOException {
        assertEquals("2 w 0 J 2 j [3 1 ] 0 d 0 200 m 10 200 l S", content(canvas -> {
            canvas.setStroke(new BasicStroke(40, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 0,
                    new float[] {60, 20}, 0));
            canvas.drawLine(0, 0, 200, 0);
        }));
    }

    @Test
    void transparentPaintsNothing() throws IOException {
        assertEquals("", content(canvas -> {
            canvas.setColor(FSRGBColor.TRANSPARENT);
            canvas.fillRect(0, 0, 200, 200);
        }));
    }

    @Test
    void linksAreAsciiUrisWithoutBorder() throws IOException {
        byte[] pdf = print(canvas -> canvas.addLink("http://example.org/خبر?a=1", new Rectangle(200, 400, 600, 200)));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDAnnotationLink link = (PDAnnotationLink) document.getPage(0).getAnnotations().getFirst();
            assertEquals("http://example.org/%D8%AE%D8%A8%D8%B1?a=1", ((PDActionURI) link.getAction()).getURI());
            assertEquals("[10.0,170.0,40.0,180.0]", link.getRectangle().toString());
            COSArray border = link.getBorder();
            assertEquals(0, border.getInt(0) + border.getInt(1) + border.getInt(2));
            assertTrue(link.isPrinted());
        }
    }

    @Test
    void whatIsNoContentIsAnArtifact() throws IOException {
        assertEquals("/Artifact BMC 0 190 10 10 re f 0 190 10 10 re f EMC q 0 190 10 10 re W n"
                + " /Artifact BMC 0 190 10 10 re f EMC Q", marked(canvas -> {
                    canvas.fillRect(0, 0, 200, 200);
                    canvas.fillRect(0, 0, 200, 200);
                    canvas.clip(new Rectangle(0, 0, 200, 200));
                    canvas.fillRect(0, 0, 200, 200);
                }));
    }

    @Test
    void bookmarksNestByLevel() throws IOException {
        byte[] pdf = print(canvas -> {
            canvas.addBookmark(1, "العنوان", 400);
            canvas.addBookmark(3, "فرع", 800);
            canvas.addBookmark(2, "فرع آخر", 1200);
        });
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDOutlineItem top = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertEquals("العنوان", top.getTitle());
            assertEquals("فرع", top.getFirstChild().getTitle());
            assertEquals("فرع آخر", top.getLastChild().getTitle());
            assertEquals(document.getPage(0), top.findDestinationPage(document));
        }
    }

    static byte[] print(Consumer<PageCanvas> painting) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfFile file = new PdfFile(out, PaintedText.INFO, OutputProfile.READER)) {
            painting.accept(file.newPage(100, 200, 20, null));
        }
        return out.toByteArray();
    }

    /** The page's operators, without the marks that everything in these tests has, of an artifact. */
    private static String content(Consumer<PageCanvas> painting) throws IOException {
        return marked(painting).replaceAll("/Artifact BMC |EMC ?", "").strip();
    }

    /** The page's operators, without the empty text object that OpenPDF puts before every page's. */
    private static String marked(Consumer<PageCanvas> painting) throws IOException {
        try (PDDocument document = Loader.loadPDF(print(painting))) {
            String content = new String(document.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
            return content.replaceAll("\\s+", " ").replaceFirst("^q BT 36 164 Td ET Q", "").strip();
        }
    }
}
