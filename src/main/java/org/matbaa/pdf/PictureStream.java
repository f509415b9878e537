package org.matbaa.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

import org.matbaa.layout.EncodedPicture;
import org.matbaa.layout.EncodedPicture.Format;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Writes pictures as image XObjects (PDF 1.7, 8.9.5). A JPEG goes through as it is; others are
 * decoded, and their transparency becomes a soft mask.
 */
final class PictureStream {
    private PictureStream() {
    }

    static PdfIndirectReference write(PdfWriter writer, EncodedPicture picture) throws IOException {
        return picture.format() == Format.JPEG ? jpeg(writer, picture) : decoded(writer, picture);
    }

    private static PdfIndirectReference jpeg(PdfWriter writer, EncodedPicture picture)
            throws IOException {
        PdfStream stream = image(picture.bytes(), picture.widthPixels(), picture.heightPixels());
        stream.put(PdfName.FILTER, PdfName.DCTDECODE);
        switch (picture.components()) {
            case 1 -> stream.put(PdfName.COLORSPACE, PdfName.DEVICEGRAY);
            case 4 -> {
                stream.put(PdfName.COLORSPACE, PdfName.DEVICECMYK);
                if (isAdobe(picture.bytes())) {
                    stream.put(PdfName.DECODE, new PdfArray(new int[] {1, 0, 1, 0, 1, 0, 1, 0}));
                }
            }
            default -> stream.put(PdfName.COLORSPACE, PdfName.DEVICERGB);
        }
        return writer.addToBody(stream).getIndirectReference();
    }

    /** Adobe's encoders write CMYK inverted and say so by an APP14 segment. */
    private static boolean isAdobe(byte[] jpeg) {
        int at = 2;
        while (at + 9 < jpeg.length && (jpeg[at] & 0xFF) == 0xFF && (jpeg[at + 1] & 0xFF) != 0xDA) {
            if ((jpeg[at + 1] & 0xFF) == 0xEE && jpeg[at + 4] == 'A' && jpeg[at + 5] == 'd') {
                return true;
            }
            at += 2 + ((jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF);
        }
        return false;
    }

    private static PdfIndirectReference decoded(PdfWriter writer, EncodedPicture picture)
            throws IOException {
        BufferedImage image = decode(picture);
        int width = image.getWidth();
        int height = image.getHeight();
        byte[] colors = new byte[width * height * 3];
        byte[] alpha = new byte[width * height];
        boolean opaque = true;
        int[] row = new int[width];
        for (int y = 0, at = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++, at++) {
                colors[3 * at] = (byte) (row[x] >> 16);
                colors[3 * at + 1] = (byte) (row[x] >> 8);
                colors[3 * at + 2] = (byte) row[x];
                alpha[at] = (byte) (row[x] >>> 24);
                opaque &= alpha[at] == -1;
            }
        }
        PdfStream stream = image(colors, width, height);
        stream.put(PdfName.COLORSPACE, PdfName.DEVICERGB);
        if (!opaque) {
            PdfStream mask = image(alpha, width, height);
            mask.put(PdfName.COLORSPACE, PdfName.DEVICEGRAY);
            mask.flateCompress(writer.getCompressionLevel());
            stream.put(PdfName.SMASK, writer.addToBody(mask).getIndirectReference());
        }
        stream.flateCompress(writer.getCompressionLevel());
        return writer.addToBody(stream).getIndirectReference();
    }

    private static BufferedImage decode(EncodedPicture picture) throws IOException {
        BufferedImage image;
        try {
            image = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
        } catch (IOException | RuntimeException e) {
            throw new IOException("the picture is broken and cannot be decoded; replace it", e);
        }
        if (image == null || (long) image.getWidth() * image.getHeight() > EncodedPicture.MAX_PIXELS) {
            throw new IOException("the picture is not what its header says; replace it");
        }
        return image;
    }

    private static PdfStream image(byte[] data, int width, int height) {
        PdfStream stream = new PdfStream(data);
        stream.put(PdfName.TYPE, PdfName.XOBJECT);
        stream.put(PdfName.SUBTYPE, PdfName.IMAGE);
        stream.put(PdfName.WIDTH, new PdfNumber(width));
        stream.put(PdfName.HEIGHT, new PdfNumber(height));
        stream.put(PdfName.BITSPERCOMPONENT, new PdfNumber(8));
        return stream;
    }
}
