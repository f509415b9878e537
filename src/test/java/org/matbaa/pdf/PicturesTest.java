package org.matbaa.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.matbaa.layout.EncodedPicture;
import org.matbaa.layout.PrintImage;

class PicturesTest {
    @Test
    void jpegGoesThroughUnchanged() throws IOException {
        byte[] jpeg = encoded("jpg", BufferedImage.TYPE_INT_RGB);
        try (PDDocument document = printed(jpeg)) {
            PDImageXObject image = image(document, "P1");
            assertArrayEquals(jpeg, image.getCOSObject().createRawInputStream().readAllBytes());
            assertEquals(COSName.DCT_DECODE, image.getCOSObject().getItem(COSName.FILTER));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "gif"})
    void decodedPixelsAreThoseOfTheFile(String format) throws IOException {
        byte[] file = encoded(format, BufferedImage.TYPE_INT_RGB);
        try (PDDocument document = printed(file)) {
            PDImageXObject image = image(document, "P1");
            assertNull(image.getSoftMask());
            BufferedImage expected = ImageIO.read(new java.io.ByteArrayInputStream(file));
            assertEquals(expected.getRGB(3, 2), image.getImage().getRGB(3, 2));
            assertEquals(expected.getRGB(30, 20), image.getImage().getRGB(30, 20));
        }
    }

    @Test
    void transparencyBecomesASoftMask() throws IOException {
        try (PDDocument document = printed(encoded("png", BufferedImage.TYPE_INT_ARGB))) {
            PDImageXObject mask = image(document, "P1").getSoftMask();
            assertNotNull(mask);
            assertEquals(0, mask.getImage().getRGB(39, 29) & 0xFF);
            assertEquals(0xFF, mask.getImage().getRGB(3, 2) & 0xFF);
        }
    }

    /** Left half red, right half cyan, as an Adobe encoder stores inks: YCCK, inverted. */
    @Test
    void inksBecomeRgb() throws IOException {
        byte[] jpeg;
        try (InputStream in = PicturesTest.class.getResourceAsStream("/pictures/cmyk.jpg")) {
            jpeg = in.readAllBytes();
        }
        try (PDDocument document = printed(jpeg)) {
            PDImageXObject image = image(document, "P1");
            assertEquals("DeviceRGB", image.getColorSpace().getName());
            assertNear(Color.RED, new Color(image.getImage().getRGB(1, 4)));
            assertNear(Color.CYAN, new Color(image.getImage().getRGB(14, 4)));
        }
    }

    private static void assertNear(Color expected, Color actual) {
        assertEquals(expected.getRed(), actual.getRed(), 3);
        assertEquals(expected.getGreen(), actual.getGreen(), 3);
        assertEquals(expected.getBlue(), actual.getBlue(), 3);
    }

    @Test
    void pictureUsedTwiceIsWrittenOnce() throws IOException {
        PrintImage image = new PrintImage(EncodedPicture.read("a", encoded("png", BufferedImage.TYPE_INT_RGB)), 40, 30);
        byte[] pdf = PageCanvasTest.print(canvas -> {
            canvas.drawImage(image, 0, 0);
            canvas.drawImage(image.scale(80, -1), 0, 100);
        });
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int names = 0;
            for (COSName name : document.getPage(0).getResources().getXObjectNames()) {
                names++;
            }
            assertEquals(1, names);
        }
    }

    @Test
    void brokenPixelsAreReported() throws IOException {
        byte[] png = encoded("png", BufferedImage.TYPE_INT_RGB);
        Arrays.fill(png, 60, png.length - 20, (byte) 0x55);
        UncheckedIOException thrown = assertThrows(UncheckedIOException.class, () -> printed(png));
        assertTrue(thrown.getCause().getMessage().contains("picture"), thrown.getCause().getMessage());
    }

    @Test
    void tooManyPixelsAreRefusedByTheHeader() throws IOException {
        byte[] png = encoded("png", BufferedImage.TYPE_INT_RGB);
        ByteBuffer.wrap(png).putInt(16, 8001).putInt(20, 5000);
        IOException thrown = assertThrows(IOException.class, () -> EncodedPicture.read("big.png", png));
        assertTrue(thrown.getMessage().contains("big.png") && thrown.getMessage().contains("8001 × 5000"),
                thrown.getMessage());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 9, 21})
    void cutShortIsRefused(int length) throws IOException {
        for (String format : new String[] {"png", "gif", "jpg"}) {
            byte[] start = Arrays.copyOf(encoded(format, BufferedImage.TYPE_INT_RGB), length);
            if (!format.equals("gif") || length < 10) {
                assertThrows(IOException.class, () -> EncodedPicture.read("a", start), format + " " + length);
            }
        }
    }

    private static PDDocument printed(byte[] file) throws IOException {
        PrintImage image = new PrintImage(EncodedPicture.read("a", file), 400, 300);
        return Loader.loadPDF(PageCanvasTest.print(canvas -> canvas.drawImage(image, 0, 0)));
    }

    private static PDImageXObject image(PDDocument document, String name) throws IOException {
        PDResources resources = document.getPage(0).getResources();
        return (PDImageXObject) resources.getXObject(COSName.getPDFName(name));
    }

    private static byte[] encoded(String format, int type) throws IOException {
        BufferedImage image = new BufferedImage(40, 30, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, 20, 30);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(image, format, out));
        return out.toByteArray();
    }
}
