package org.matbaa.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.matbaa.wording.Sentence;

import javax.imageio.ImageIO;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;

/** Draws pages of finished copies for a screen, a few at once, and keeps the last ones. Thread-safe. */
final class Previews {
    private static final float DPI = 110;
    private static final long KEPT_BYTES = 16L * 1024 * 1024;

    private final Semaphore places;
    private final Cache<String, byte[]> kept = Caffeine.newBuilder().maximumWeight(KEPT_BYTES)
            .weigher((String page, byte[] png) -> png.length).expireAfterWrite(Duration.ofMinutes(2)).build();

    /** @param atOnce pages drawn at the same time; more are refused */
    Previews(int atOnce) {
        this.places = new Semaphore(atOnce);
    }

    /**
     * A page as PNG.
     *
     * @param article the copy
     * @param page    from 1
     * @throws ProblemException when there is no such page, or too many are being drawn
     */
    byte[] page(PrintedArticle article, int page) throws ProblemException {
        if (page < 1 || page > article.copy().pages()) {
            throw new ProblemException(ProblemKind.BAD_PARAMETER, Sentence.of("page is between 1 and {0}",
                    article.copy().pages()));
        }
        String key = article.copy().sha256() + "/" + page;
        byte[] known = kept.getIfPresent(key);
        return known != null ? known : draw(article.copy().pdf(), page, key);
    }

    private byte[] draw(byte[] pdf, int page, String key) throws ProblemException {
        if (!places.tryAcquire()) {
            throw new ProblemException(ProblemKind.BUSY, Sentence.of("too many previews are being drawn"));
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(page - 1, DPI, ImageType.RGB), "png", png);
            kept.put(key, png.toByteArray());
            return png.toByteArray();
        } catch (IOException e) {
            throw new ProblemException(ProblemKind.INTERNAL, Sentence.NONE, e);
        } finally {
            places.release();
        }
    }
}
