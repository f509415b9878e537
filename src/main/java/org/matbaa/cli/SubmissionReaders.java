package org.matbaa.cli;

import org.matbaa.archive.Submission;
import org.matbaa.article.ArticleReaders;
import org.matbaa.article.HtmlPages;
import org.matbaa.article.PageSource;
import org.matbaa.press.Press;
import org.matbaa.site.Site;
import org.matbaa.site.SiteException;

import java.util.Optional;

/**
 * Chooses the reader of what was received. Thread-safe.
 *
 * @param press knows the sites, whose selectors say where a page keeps its article
 * @param site  that is asked for
 */
record SubmissionReaders(Press press, Optional<String> site) {
    private static final String HTML = "text/html";
    private static final String JSON = "application/json";

    /** The media type, found out from the first character if it is not known. */
    static String mediaType(ArchiveInput.Received received) {
        if (!received.mediaType().isEmpty()) {
            return received.mediaType();
        }
        for (byte b : received.bytes()) {
            if (b == '<') {
                return HTML;
            }
            if (b == '{' || b == '[') {
                return JSON;
            }
        }
        return JSON;
    }

    Submission.Reader of(ArchiveInput.Received received) throws CommandException {
        boolean isHtml = mediaType(received).endsWith("html") || mediaType(received).endsWith("html+xml")
                || mediaType(received).equals("application/xhtml+xml");
        if (!isHtml) {
            return bytes -> ArticleReaders.standard().read("article.json", bytes);
        }
        PageSource source = new PageSource(received.address(), received.charset(),
                site(received.address()).selectors());
        return bytes -> new HtmlPages().read(bytes, source);
    }

    private Site site(Optional<String> address) throws CommandException {
        try {
            return site.isPresent() ? press.sites().get(site.get()) : press.sites().forAddress(address.orElse(""));
        } catch (SiteException e) {
            throw new CommandException(ExitCode.USAGE, e.getMessage(), e);
        }
    }
}
