package org.matbaa.article;

import java.util.Locale;

/** Reads HTML and XHTML files of which nothing else is known; see {@link HtmlPages}. */
public final class HtmlReader implements ArticleReader {
    private final HtmlPages pages = new HtmlPages();

    /** Whether the name ends as HTML's do, or the first character is {@code <}. */
    @Override
    public boolean accepts(String name, byte[] head) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml")) {
            return true;
        }
        if (lower.endsWith(".json")) {
            return false;
        }
        int first = 0;
        while (first < head.length && (head[first] & 0xFF) <= ' '
                || first < head.length && first < 3 && (head[first] & 0xFF) >= 0xBB) {
            first++;
        }
        return first < head.length && head[first] == '<';
    }

    @Override
    public String mimeType() {
        return "text/html";
    }

    @Override
    public ReadArticle read(byte[] input) throws ArticleException {
        return pages.read(input, PageSource.UNKNOWN);
    }
}
