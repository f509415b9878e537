package org.matbaa.article;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.matbaa.wording.Sentence;

import java.io.Reader;
import java.io.StringReader;
import java.util.List;

/**
 * Parses HTML as browsers do (HTML, 13.2), in bounded memory, until the thread is interrupted. jsoup
 * itself does not look whether it is.
 */
final class HtmlText {
    /** A node takes some hundred bytes: this many take less than 100 MB. */
    static final int MAX_TAGS = 250_000;

    private HtmlText() {
    }

    /**
     * Refuses what would make too many nodes.
     *
     * @param what names the text in the message
     * @throws ArticleException when it has more than {@link #MAX_TAGS} tags
     */
    static String bounded(Sentence what, String html) throws ArticleException {
        long tags = html.chars().filter(c -> c == '<').limit(MAX_TAGS + 1L).count();
        if (tags > MAX_TAGS) {
            throw new ArticleException(Sentence.of("{0} has more than {1} tags, which is the most that is read:"
                    + " give a page with one story", what, MAX_TAGS));
        }
        return html;
    }

    /**
     * A page.
     *
     * @param maxDepth deeper elements become siblings
     * @throws ReadingStoppedException when the thread is interrupted
     */
    static Document page(String html, String address, int maxDepth) {
        return parser(maxDepth).parseInput(new Interruptible(html), address);
    }

    /**
     * A fragment.
     *
     * @param context  the element that it will stand in
     * @param maxDepth deeper elements become siblings
     * @throws ReadingStoppedException when the thread is interrupted
     */
    static List<Node> fragment(String html, Element context, int maxDepth) {
        return parser(maxDepth).parseFragmentInput(new Interruptible(html), context, context.baseUri());
    }

    private static Parser parser(int maxDepth) {
        return Parser.htmlParser().setMaxDepth(maxDepth);
    }

    /** Asked for every few thousand characters. */
    private static final class Interruptible extends Reader {
        private final StringReader text;

        Interruptible(String text) {
            this.text = new StringReader(text);
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws java.io.IOException {
            ReadingStoppedException.checkInterrupt();
            return text.read(buffer, offset, length);
        }

        @Override
        public void close() {
            text.close();
        }
    }
}
