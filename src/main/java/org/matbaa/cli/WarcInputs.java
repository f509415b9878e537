package org.matbaa.cli;

import org.matbaa.article.ArticleReader;
import org.matbaa.press.DataAddress;
import org.matbaa.press.Pictures;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Articles in a WARC file (ISO 28500): responses with status 200 and resources that are HTML or JSON. */
final class WarcInputs {
    private static final Set<String> TYPES = Set.of("text/html", "application/xhtml+xml", "application/json",
            "application/ld+json");
    private static final Pictures PICTURES = address -> {
        if (DataAddress.is(address)) {
            return DataAddress.read(address);
        }
        throw new IOException("the picture '" + address + "' is left out: pictures are not taken from WARC files");
    };

    private WarcInputs() {
    }

    /**
     * Gives each article to a sink, one at a time.
     *
     * @throws IOException when the file breaks off or is no WARC
     */
    static void forEach(String name, Path file, ArchiveInputs.Sink sink) throws IOException, CommandException {
        try (WarcReader reader = new WarcReader(file)) {
            for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
                if (next.get() instanceof WarcTargetRecord record && isPage(record)) {
                    ArchiveInput.Received received = received(record);
                    sink.accept(new ArchiveInput(name + ": " + record.target(), PICTURES, () -> received));
                }
            }
        } catch (ParsingException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static boolean isPage(WarcTargetRecord record) throws IOException {
        boolean isCapture = record instanceof WarcResource
                || record instanceof WarcResponse response && isSuccess(response);
        return isCapture && record.payload().isPresent() && TYPES.contains(type(record).base().toString());
    }

    private static boolean isSuccess(WarcResponse response) throws IOException {
        return response.contentType().base().equals(MediaType.HTTP) && response.http().status() == 200;
    }

    private static MediaType type(WarcTargetRecord record) throws IOException {
        return record.payload().orElseThrow().type();
    }

    /** One byte more than any reader takes is enough to be refused. */
    private static ArchiveInput.Received received(WarcTargetRecord record) throws IOException {
        byte[] bytes = record.payload().orElseThrow().body().stream().readNBytes(ArticleReader.MAX_BYTES + 1);
        return new ArchiveInput.Received(bytes, type(record).base().toString(),
                Optional.ofNullable(type(record).parameters().get("charset")), Optional.of(record.target()));
    }
}
