package org.matbaa.press;

import org.matbaa.article.Article;
import org.matbaa.article.ArticleException;
import org.matbaa.article.ArticleReaders;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** The press of this checkout, and its example articles. */
final class Presses {
    static final Instant PRINTED_AT = Instant.parse("2024-04-28T21:07:00Z");
    static final Path EXAMPLES = Path.of("examples");

    private Presses() {
    }

    static Press open() throws Exception {
        return Press.open(Path.of("fonts"), Path.of("templates"));
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
