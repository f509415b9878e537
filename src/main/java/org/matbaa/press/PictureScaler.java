package org.matbaa.press;

import org.matbaa.layout.EncodedPicture;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Takes pixels out of pictures that have more than print. */
final class PictureScaler {
    /** Less than this is not worth the loss of writing a JPEG anew. */
    private static final double SLACK = 1.2;
    private static final float QUALITY = 0.9f;
    private static final int CMYK = 4;

    private PictureScaler() {
    }

    /**
     * The picture itself when it is small enough, or has inks (ImageIO does not know them).
     *
     * @throws IOException when a picture that has to be decoded cannot be; one sentence
     */
    static EncodedPicture fit(String name, EncodedPicture picture, int maxWidth) throws IOException {
        boolean isJpeg = picture.format() == EncodedPicture.Format.JPEG;
        boolean isLarge = isLarger(picture, maxWidth);
        if (isJpeg && (!isLarge || picture.components() == CMYK)) {
            return picture;
        }
        BufferedImage decoded = decode(name, picture, isLarge ? picture.widthPixels() / (2 * maxWidth) : 1);
        return isLarge ? EncodedPicture.read(name, encode(scale(decoded, maxWidth, picture))) : picture;
    }

    /** Whether {@link #fit} would take pixels out of a picture. */
    static boolean isWorthwhile(EncodedPicture picture, int maxWidth) {
        return picture.components() != CMYK && isLarger(picture, maxWidth);
    }

    private static boolean isLarger(EncodedPicture picture, int maxWidth) {
        return picture.widthPixels() > maxWidth * SLACK;
    }

    /** Every nth pixel only, so that a large picture never is in memory whole. */
    private static BufferedImage decode(String name, EncodedPicture picture, int every) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(picture.bytes()))) {
            ImageReader reader = ImageIO.getImageReadersByFormatName(picture.format().name()).next();
            try {
                reader.setInput(in, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > EncodedPicture.MAX_PIXELS) {
                    throw new IOException("larger than its header says");
                }
                ImageReadParam param = reader.getDefaultReadParam();
                param.setSourceSubsampling(Math.max(1, every), Math.max(1, every), 0, 0);
                return reader.read(0, param);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            throw new IOException("the picture " + name + " is broken and cannot be decoded; replace it", e);
        }
    }

    /** By halves first, so that every pixel counts. */
    private static BufferedImage scale(BufferedImage from, int width, EncodedPicture picture) {
        int height = Math.max(1, (int) Math.round((double) width * picture.heightPixels() / picture.widthPixels()));
        BufferedImage image = from;
        while (image.getWidth() > 2 * width) {
            image = draw(image, image.getWidth() / 2, Math.max(height, image.getHeight() / 2));
        }
        return draw(image, width, height);
    }

    private static BufferedImage draw(BufferedImage from, int width, int height) {
        boolean hasAlpha = from.getColorModel().hasAlpha();
        BufferedImage to = new BufferedImage(width, height,
                hasAlpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = to.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(from, 0, 0, width, height, null);
        pen.dispose();
        return to;
    }

    private static byte[] encode(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (image.getColorModel().hasAlpha()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
