package org.matbaa.press;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.matbaa.article.Article;
import org.matbaa.layout.EncodedPicture;
import org.matbaa.site.PageFormat;

import javax.imageio.ImageIO;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PrintPicturesTest {
    private static final double WIDTH_MM = 154;
    private static final int WIDTH_PIXELS = 1819;

    private static byte[] picture(String format, int width, int height, int type) throws IOException {
        BufferedImage image = new BufferedImage(width, height, type);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, x < width / 2 ? Color.RED.getRGB() : Color.BLUE.getRGB());
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(image, format, bytes));
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({"jpeg,1,JPEG", "png,1,JPEG", "png,2,PNG"})
    void aCamerasPictureIsBroughtTo300DotsAnInch(String format, int type, EncodedPicture.Format expected) throws Exception {
        EncodedPicture fit = new PrintPictures().fit("a", picture(format, 5000, 2500, type), WIDTH_MM);
        assertEquals(WIDTH_PIXELS, fit.widthPixels());
        assertEquals(WIDTH_PIXELS / 2.0, fit.heightPixels(), 1);
        assertEquals(expected, fit.format());
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(fit.bytes()));
        assertEquals(255, new Color(image.getRGB(10, 10)).getRed(), 3);
        assertEquals(255, new Color(image.getRGB(1800, 900)).getBlue(), 3);
    }

    @Test
    void aPictureThatIsSmallEnoughKeepsItsBytes() throws Exception {
        byte[] bytes = picture("jpeg", 2000, 100, BufferedImage.TYPE_INT_RGB);
        assertArrayEquals(bytes, new PrintPictures().fit("a", bytes, WIDTH_MM).bytes());
    }

    @Test
    void theSamePictureIsFitOnce() throws Exception {
        PrintPictures pictures = new PrintPictures();
        byte[] bytes = picture("jpeg", 4000, 100, BufferedImage.TYPE_INT_RGB);
        assertSame(pictures.fit("a", bytes, WIDTH_MM), pictures.fit("b", bytes.clone(), WIDTH_MM));
    }

    @Test
    void aPictureWithoutItsPixelsIsRefusedBeforeItIsLaidOut() throws Exception {
        byte[] whole = picture("png", 300, 300, BufferedImage.TYPE_INT_RGB);
        IOException e = assertThrows(IOException.class,
                () -> new PrintPictures().fit("a.png", Arrays.copyOf(whole, 60), WIDTH_MM));
        assertEquals("the picture a.png is broken and cannot be decoded; replace it", e.getMessage());
    }

    private static List<PDImageXObject> printed(String bodyHtml, byte[] picture) throws Exception {
        Article article = Presses.article("{\"headline\":\"x\",\"articleBodyHtml\":\"" + bodyHtml + "\"}");
        byte[] pdf = Presses.open().print(article, Presses.order().withPictures(address -> picture)).pdf();
        List<PDImageXObject> images = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    images.add((PDImageXObject) page.getResources().getXObject(name));
                }
            }
        }
        return images;
    }

    /** A pixel of CSS is 1/96 inch: 192 of them are two inches. */
    @ParameterizedTest
    @CsvSource({"192,600", "96,300", "48,150"})
    void aPictureIsBroughtTo300DotsAnInchOfItsOwnPrintedSize(int cssPixels, int dots) throws Exception {
        List<PDImageXObject> images = printed("<p>a</p><p><img src='a.jpg' width='" + cssPixels + "' alt='a'/></p>",
                picture("jpeg", 1700, 850, BufferedImage.TYPE_INT_RGB));
        assertEquals(1, images.size());
        assertEquals(dots, images.getFirst().getWidth(), 1);
        assertEquals(dots / 2.0, images.getFirst().getHeight(), 1);
    }

    @Test
    void onePrintedTwiceHasTheDotsOfTheLargerPlaceAndIsWrittenOnce() throws Exception {
        List<PDImageXObject> images = printed("<p><img src='a.jpg' width='48' alt='a'/></p>"
                + "<p><img src='a.jpg' width='192' alt='b'/></p>", picture("jpeg", 1700, 850, BufferedImage.TYPE_INT_RGB));
        assertEquals(1, images.size());
        assertEquals(600, images.getFirst().getWidth(), 1);
    }

    @Test
    void aPictureThatIsCutShortIsPrintedAsItIs() throws Exception {
        byte[] whole = picture("jpeg", 1700, 850, BufferedImage.TYPE_INT_RGB);
        List<PDImageXObject> images = printed("<p><img src='a.jpg' width='48' alt='a'/></p>",
                Arrays.copyOf(whole, whole.length / 2));
        assertEquals(1, images.size());
    }

    @ParameterizedTest
    @CsvSource({"A4,22mm 28mm 24mm 28mm,154", "A4,10mm,190", "A5,15mm 18mm,112", "letter,10mm 20mm 10mm,175.9",
        "280mm 400mm,10mm 20mm 10mm 30mm,230"})
    void theWidestPlaceIsTheSheetWithoutItsMargins(String size, String margins, double widthMm) {
        assertEquals(widthMm, new PageFormat(size, margins, 1).contentWidthMm(), 1e-9);
    }
}
