package org.matbaa.press;

import org.matbaa.article.Article;
import org.matbaa.article.ArticleException;
import org.matbaa.article.ArticleReaders;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The press of this checkout, and its example articles. */
final class Presses {
    static final Instant PRINTED_AT = Instant.parse("2024-04-28T21:07:00Z");
    static final Path EXAMPLES = Path.of("examples");

    private Presses() {
    }

    static Press open() throws Exception {
        return Press.open(Path.of("fonts"), Path.of("templates"));
    }

    /** A press whose sites have another style and, where {@code page} is not empty, more lines under {@code page}. */
    static Press styled(Path folder, String page, String css) throws Exception {
        Path original = Path.of("templates");
        Path templates = folder.resolve("templates");
        try (Stream<Path> files = Files.walk(original)) {
            for (Path file : files.toList()) {
                Files.copy(file, templates.resolve(original.relativize(file).toString()));
            }
        }
        for (String site : List.of("default", "almotamar")) {
            Path yaml = templates.resolve(site).resolve("site.yaml");
            Files.writeString(yaml, Files.readString(yaml).replaceFirst("(?m)^  margins:", page + "$0"));
            Files.writeString(templates.resolve(site).resolve("site.css"), css);
        }
        return Press.open(Path.of("fonts"), templates);
    }

    static Article example(String name) throws IOException, ArticleException {
        byte[] json = Files.readAllBytes(EXAMPLES.resolve(name + ".json"));
        return ArticleReaders.standard().read(name + ".json", json).article();
    }

    static Article article(String json) throws ArticleException {
        return ArticleReaders.standard().read("-", json.getBytes(StandardCharsets.UTF_8)).article();
    }

    static PrintOrder order() {
        return PrintOrder.at(PRINTED_AT).withPictures(address -> Files.readAllBytes(EXAMPLES.resolve(address)));
    }
}
