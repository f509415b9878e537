package org.matbaa.press;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.matbaa.layout.EncodedPicture;
import org.matbaa.layout.LaidOutDocument;
import org.matbaa.layout.PictureElement;
import org.matbaa.layout.PrintImage;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Pictures with no more pixels than print shows at 300 dpi, kept for the next prints: a camera's
 * picture makes a file many times larger and prints no better. Thread-safe.
 */
final class PrintPictures {
    private static final int DPI = 300;
    private static final double MM_PER_INCH = 25.4;
    private static final double POINTS_PER_INCH = 72;
    private static final long KEPT_BYTES = 32L * 1024 * 1024;

    private final Cache<Key, EncodedPicture> kept = Caffeine.newBuilder().maximumWeight(KEPT_BYTES)
            .weigher((Key key, EncodedPicture picture) -> picture.bytes().length).build();

    private record Key(String sha256, int maxWidthPixels) {
    }

    /**
     * A picture that can be decoded and is no wider than the page has place for.
     *
     * @param name    what to call it in messages
     * @param bytes   as fetched
     * @param widthMm the widest place that the page has for it
     * @throws IOException when it is broken or too large; one sentence for a user
     */
    EncodedPicture fit(String name, byte[] bytes, double widthMm) throws IOException {
        return fit(name, bytes, pixels(widthMm / MM_PER_INCH));
    }

    /**
     * Brings each picture of a document to 300 dpi of the size at which it is printed; one that is printed
     * several times, to the largest.
     *
     * @param document its pictures are changed
     */
    void fit(LaidOutDocument document) {
        double dotsPerInch = document.scale().dotsPerPoint() * POINTS_PER_INCH;
        Map<EncodedPicture, Integer> widths = new IdentityHashMap<>();
        for (PictureElement placed : document.pictures()) {
            widths.merge(picture(placed), width(placed, dotsPerInch), Math::max);
        }
        for (PictureElement placed : document.pictures()) {
            EncodedPicture picture = picture(placed);
            placed.show(printed(picture, widths.get(picture)));
        }
    }

    private static EncodedPicture picture(PictureElement placed) {
        return ((PrintImage) placed.picture()).picture();
    }

    /** Pixels a line that its size asks for; a picture that is stretched has enough in both directions. */
    private static int width(PictureElement placed, double dotsPerInch) {
        EncodedPicture picture = picture(placed);
        double byHeight = (double) placed.getIntrinsicHeight() * picture.widthPixels() / picture.heightPixels();
        return pixels(Math.max(placed.getIntrinsicWidth(), byHeight) / dotsPerInch);
    }

    private EncodedPicture printed(EncodedPicture picture, int width) {
        if (!PictureScaler.isWorthwhile(picture, width)) {
            return picture;
        }
        try {
            return fit("", picture.bytes(), width);
        } catch (IOException e) {
            // A JPEG that only its reader can tell to be broken goes into the file as it is.
            return picture;
        }
    }

    private static int pixels(double inches) {
        return Math.max(1, (int) Math.ceil(inches * DPI));
    }

    private EncodedPicture fit(String name, byte[] bytes, int maxWidth) throws IOException {
        Key key = new Key(Sha256.of(bytes), maxWidth);
        EncodedPicture known = kept.getIfPresent(key);
        if (known != null) {
            return known;
        }
        EncodedPicture picture = PictureScaler.fit(name, EncodedPicture.read(name, bytes), maxWidth);
        kept.put(key, picture);
        return picture;
    }
}
