package org.matbaa.press;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.matbaa.layout.EncodedPicture;

import java.io.IOException;

/**
 * Pictures with no more pixels than the page can show at 300 dpi, kept for the next prints: a camera's
 * picture makes a file many times larger and prints no better. Thread-safe.
 */
final class PrintPictures {
    private static final int DPI = 300;
    private static final double MM_PER_INCH = 25.4;
    private static final long KEPT_BYTES = 32L * 1024 * 1024;

    private final Cache<Key, EncodedPicture> kept = Caffeine.newBuilder().maximumWeight(KEPT_BYTES)
            .weigher((Key key, EncodedPicture picture) -> picture.bytes().length).build();

    private record Key(String sha256, int maxWidthPixels) {
    }

    /**
     * A picture that can be decoded and is no wider than needed.
     *
     * @param name    what to call it in messages
     * @param bytes   as fetched
     * @param widthMm the widest place that the page has for it
     * @throws IOException when it is broken or too large; one sentence for a user
     */
    EncodedPicture fit(String name, byte[] bytes, double widthMm) throws IOException {
        int maxWidth = (int) Math.ceil(widthMm / MM_PER_INCH * DPI);
        Key key = new Key(Digests.sha256(bytes), maxWidth);
        EncodedPicture known = kept.getIfPresent(key);
        if (known != null) {
            return known;
        }
        EncodedPicture picture = PictureScaler.fit(name, EncodedPicture.read(name, bytes), maxWidth);
        kept.put(key, picture);
        return picture;
    }
}
