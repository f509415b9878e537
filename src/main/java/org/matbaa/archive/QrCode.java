package org.matbaa.archive;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

import javax.imageio.ImageIO;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;

/** QR codes (ISO/IEC 18004) as pictures. */
final class QrCode {
    /** Enough that a copy of a copy can be read, in a square of 22 mm. */
    private static final ErrorCorrectionLevel CORRECTION = ErrorCorrectionLevel.M;
    private static final int QUIET_MODULES = 4;
    private static final int DOTS_PER_MODULE = 8;

    private QrCode() {
    }

    /** A PNG in a {@code data:} address; empty when the text is longer than any code can hold. */
    static String dataAddress(String text) {
        try {
            BitMatrix modules = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0,
                    Map.of(EncodeHintType.ERROR_CORRECTION, CORRECTION, EncodeHintType.MARGIN, QUIET_MODULES,
                            EncodeHintType.CHARACTER_SET, "UTF-8"));
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(modules));
        } catch (WriterException e) {
            return "";
        }
    }

    private static byte[] png(BitMatrix modules) {
        int size = modules.getWidth() * DOTS_PER_MODULE;
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                boolean isDark = modules.get(x / DOTS_PER_MODULE, y / DOTS_PER_MODULE);
                image.setRGB(x, y, isDark ? 0x000000 : 0xFFFFFF);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
