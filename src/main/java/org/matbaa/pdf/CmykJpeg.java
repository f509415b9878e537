package org.matbaa.pdf;

import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.matbaa.layout.EncodedPicture;

/**
 * Decodes JPEGs of four inks to RGB: a file whose output intent is sRGB may have no DeviceCMYK (PDF/A-2,
 * 6.2.4.3). The inks' own profile, if there is one, is not asked.
 */
final class CmykJpeg {
    /** How an Adobe encoder stored the inks: inverted, and perhaps as YCCK. */
    private record Storage(boolean isInverted, boolean isYcck) {
    }

    private CmykJpeg() {
    }

    /**
     * The picture's pixels, three bytes each, row by row.
     *
     * @throws IOException when it cannot be decoded
     */
    static byte[] rgb(EncodedPicture picture) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("jpeg");
        ImageReader reader = readers.next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(picture.bytes()))) {
            reader.setInput(in);
            Raster raster = reader.readRaster(0, null);
            if (raster.getNumBands() != 4 || raster.getWidth() != picture.widthPixels()
                    || raster.getHeight() != picture.heightPixels()) {
                throw new IOException("the picture is not what its header says; replace it");
            }
            return rgb(raster, storage(picture.bytes()));
        } catch (RuntimeException e) {
            throw new IOException("the picture is broken and cannot be decoded; replace it", e);
        } finally {
            reader.dispose();
        }
    }

    private static byte[] rgb(Raster raster, Storage storage) {
        int width = raster.getWidth();
        byte[] rgb = new byte[3 * width * raster.getHeight()];
        int[] row = new int[4 * width];
        int at = 0;
        for (int y = 0; y < raster.getHeight(); y++) {
            raster.getPixels(0, y, width, 1, row);
            for (int x = 0; x < width; x++, at += 3) {
                if (storage.isYcck()) {
                    toInks(row, 4 * x);
                }
                for (int i = 0; i < 3; i++) {
                    rgb[at + i] = (byte) light(row[4 * x + i], row[4 * x + 3], storage.isInverted());
                }
            }
        }
        return rgb;
    }

    private static int light(int ink, int black, boolean isInverted) {
        return isInverted ? ink * black / 255 : (255 - ink) * (255 - black) / 255;
    }

    /** YCCK to CMYK, in place: ITU-T T.871, 7 gives RGB, whose complements are the inks. */
    private static void toInks(int[] pixels, int at) {
        double luma = pixels[at];
        double blue = pixels[at + 1] - 128.0;
        double red = pixels[at + 2] - 128.0;
        pixels[at] = 255 - clamp(luma + 1.402 * red);
        pixels[at + 1] = 255 - clamp(luma - 0.344136 * blue - 0.714136 * red);
        pixels[at + 2] = 255 - clamp(luma + 1.772 * blue);
    }

    private static int clamp(double value) {
        return Math.clamp(Math.round(value), 0, 255);
    }

    /** Adobe's encoders say by an APP14 segment how they store the inks. */
    private static Storage storage(byte[] jpeg) {
        int at = 2;
        while (at + 15 < jpeg.length && (jpeg[at] & 0xFF) == 0xFF && (jpeg[at + 1] & 0xFF) != 0xDA) {
            if ((jpeg[at + 1] & 0xFF) == 0xEE && jpeg[at + 4] == 'A' && jpeg[at + 5] == 'd') {
                return new Storage(true, jpeg[at + 15] == 2);
            }
            at += 2 + ((jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF);
        }
        return new Storage(false, false);
    }
}
