package org.matbaa.article;

import org.matbaa.wording.Sentence;

import java.util.Arrays;
import java.util.List;

/**
 * The formats that can be read, in the order in which they are asked. Immutable, thread-safe.
 */
public final class ArticleReaders {
    private static final int HEAD_BYTES = 4096;
    /** About two thousand pages. */
    private static final int MAX_BODY = 5_000_000;

    private final List<ArticleReader> readers;

    /**
     * @param readers asked in this order; the last is used when none accepts
     */
    public ArticleReaders(List<ArticleReader> readers) {
        if (readers.isEmpty()) {
            throw new IllegalArgumentException("at least one reader is needed");
        }
        this.readers = List.copyOf(readers);
    }

    /** All formats of this program. */
    public static ArticleReaders standard() {
        return new ArticleReaders(List.of(new HtmlReader(), new NinjsReader(), new NewsArticleReader()));
    }

    /**
     * Reads one article with the first reader that accepts the input.
     *
     * @param name  the input's file name, or {@code -} for standard input
     * @param input the whole input; not changed
     * @throws ArticleException when the input is not an article
     */
    public ReadArticle read(String name, byte[] input) throws ArticleException {
        return printable(reader(name, input).read(input));
    }

    /**
     * The media type of an input, by the reader that {@link #read} would use.
     *
     * @param name  the input's file name, or {@code -} for standard input
     * @param input the whole input; not changed
     */
    public String mimeType(String name, byte[] input) {
        return reader(name, input).mimeType();
    }

    private ArticleReader reader(String name, byte[] input) {
        byte[] head = Arrays.copyOf(input, Math.min(input.length, HEAD_BYTES));
        return readers.stream().filter(reader -> reader.accepts(name, head)).findFirst().orElse(readers.getLast());
    }

    private static ReadArticle printable(ReadArticle read) throws ArticleException {
        int length = read.article().bodyXhtml().length();
        if (length > MAX_BODY) {
            throw new ArticleException(Sentence.of("the body has {0} characters of markup and text; at most {1} are printed:"
                    + " split the article", length, MAX_BODY));
        }
        return read;
    }
}
