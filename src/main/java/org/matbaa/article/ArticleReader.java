package org.matbaa.article;

/**
 * Reads one input format. A new format is one class that implements this, named in
 * {@link ArticleReaders#standard()}. Implementations have no state and are safe for use by several
 * threads.
 */
public interface ArticleReader {
    /** The largest input that any reader takes, bytes. */
    int MAX_BYTES = 50 * 1024 * 1024;

    /**
     * Whether this reader is the one for an input.
     *
     * @param name the input's file name, or {@code -} for standard input
     * @param head the input's first bytes, up to 4096; not changed
     */
    boolean accepts(String name, byte[] head);

    /** The media type of the format. */
    String mimeType();

    /**
     * Reads one article.
     *
     * @param input the whole input; not changed, not kept
     * @throws ArticleException when it is not an article of this format, or larger than
     *                          {@link #MAX_BYTES}
     */
    ReadArticle read(byte[] input) throws ArticleException;
}
