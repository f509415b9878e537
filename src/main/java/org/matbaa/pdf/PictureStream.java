package org.matbaa.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

import org.matbaa.layout.EncodedPicture;
import org.matbaa.layout.EncodedPicture.Format;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Writes pictures as image XObjects (PDF 1.7, 8.9.5). A JPEG of gray or RGB goes through as it
 * is; others are decoded, and their transparency becomes a soft mask.
 */
final class PictureStream {
    private PictureStream() {
    }

    static PdfIndirectReference write(PdfWriter writer, EncodedPicture picture) throws IOException {
        if (picture.format() != Format.JPEG) {
            return decoded(writer, picture);
        }
        return picture.components() == 4 ? cmyk(writer, picture) : jpeg(writer, picture);
    }

    private static PdfIndirectReference jpeg(PdfWriter writer, EncodedPicture picture)
            throws IOException {
        PdfStream stream = image(picture.bytes(), picture.widthPixels(), picture.heightPixels());
        stream.put(PdfName.FILTER, PdfName.DCTDECODE);
        stream.put(PdfName.COLORSPACE, picture.components() == 1 ? PdfName.DEVICEGRAY : PdfName.DEVICERGB);
        return writer.addToBody(stream).getIndirectReference();
    }

    private static PdfIndirectReference cmyk(PdfWriter writer, EncodedPicture picture) throws IOException {
        PdfStream stream = image(CmykJpeg.rgb(picture), picture.widthPixels(), picture.heightPixels());
        stream.put(PdfName.COLORSPACE, PdfName.DEVICERGB);
        stream.flateCompress(writer.getCompressionLevel());
        return writer.addToBody(stream).getIndirectReference();
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
