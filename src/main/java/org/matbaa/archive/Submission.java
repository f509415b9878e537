package org.matbaa.archive;

import org.matbaa.article.ArticleException;
import org.matbaa.article.ReadArticle;
import org.matbaa.press.PrintOrder;

import java.util.Optional;

/**
 * What is to be printed and kept. The array is the submission's from then on.
 *
 * @param source    the bytes as received
 * @param mediaType theirs, e.g. {@code application/json}
 * @param address   where they were received from; empty: what the article says its address is
 * @param reader    reads them
 * @param order     how to print; its mark is replaced by the copy's own
 */
public record Submission(byte[] source, String mediaType, Optional<String> address, Reader reader,
                         PrintOrder order) {
    /** Reads an article. */
    @FunctionalInterface
    public interface Reader {
        /** @throws ArticleException when the bytes are no article */
        ReadArticle read(byte[] source) throws ArticleException;
    }
}
