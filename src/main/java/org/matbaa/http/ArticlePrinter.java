package org.matbaa.http;

import org.matbaa.article.Article;
import org.matbaa.article.ArticleException;
import org.matbaa.article.ArticleReaders;
import org.matbaa.article.HtmlPages;
import org.matbaa.article.PageSource;
import org.matbaa.article.ReadArticle;
import org.matbaa.article.ReadingStoppedException;
import org.matbaa.press.Press;
import org.matbaa.press.PrintException;
import org.matbaa.press.PrintOrder;
import org.matbaa.press.PrintedCopy;
import org.matbaa.press.SourceFile;
import org.matbaa.site.Site;
import org.matbaa.site.SiteException;
import org.matbaa.wording.Sentence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one article and prints it, on the calling thread. Thread-safe. */
final class ArticlePrinter {
    private final Press press;
    private final WebSource web;
    private final ServiceMetrics metrics;
    private final ArticleReaders readers = ArticleReaders.standard();
    private final HtmlPages pages = new HtmlPages();

    ArticlePrinter(Press press, WebSource web, ServiceMetrics metrics) {
        this.press = press;
        this.web = web;
        this.metrics = metrics;
    }

    /**
     * @param printedAt the print instant
     * @throws ProblemException when the input is no article, or the order cannot be carried out
     */
    PrintedArticle print(PrintRequest request, Instant printedAt) throws ProblemException {
        Stages stages = new Stages(metrics);
        ReadArticle read = stages.time("read", () -> read(request));
        Article article = read.article();
        Optional<String> base = article.url().or(request::address);
        PrintOrder order = new PrintOrder(request.options().site(), printedAt, request.options().profile(),
                request.options().template(), request.options().font(),
                address -> stages.time("pictures", () -> web.picture(address, base)), Optional.of(source(request.format(),
                        request.input())));
        PrintedCopy copy = stages.time("print", () -> print(article, order));
        List<String> warnings = new ArrayList<>(read.warnings());
        warnings.addAll(copy.warnings());
        return new PrintedArticle(copy, article.headline(), article.language(), article.url(), warnings, stages.millis());
    }

    /** What an archive copy holds beside the page. */
    private static SourceFile source(InputFormat format, byte[] input) {
        return format == InputFormat.HTML ? new SourceFile("source.html", "text/html", input)
                : new SourceFile("source.json", "application/ld+json", input);
    }

    /** @throws ProblemException when the input is no article */
    ReadArticle read(PrintRequest request) throws ProblemException {
        try {
            return request.format() == InputFormat.HTML
                    ? pages.read(request.input(), source(request)) : readers.read("article.json", request.input());
        } catch (ArticleException e) {
            throw new ProblemException(ProblemKind.NOT_AN_ARTICLE, e.sentence(), e);
        } catch (ReadingStoppedException e) {
            throw new ProblemException(ProblemKind.DEADLINE, Sentence.of("printing was stopped"), e);
        }
    }

    private PageSource source(PrintRequest request) throws ProblemException {
        Site site;
        try {
            site = request.options().site().isPresent() ? press.sites().get(request.options().site().get())
                    : press.sites().forAddress(request.address().orElse(""));
        } catch (SiteException e) {
            throw new ProblemException(ProblemKind.BAD_PARAMETER, e.sentence(), e);
        }
        return new PageSource(request.address(), request.charset(), site.selectors());
    }

    private PrintedCopy print(Article article, PrintOrder order) throws ProblemException {
        try {
            return press.print(article, order);
        } catch (PrintException e) {
            throw problem(e);
        } catch (StackOverflowError e) {
            throw new ProblemException(ProblemKind.NOT_AN_ARTICLE, Sentence.of("the article nests too deep to be laid out"), e);
        }
    }

    /** What a refused order is to the one who asked. */
    static ProblemException problem(PrintException e) {
        return new ProblemException(switch (e.kind()) {
            case UNKNOWN_SITE, UNKNOWN_FONT, TEMPLATE, PROFILE -> ProblemKind.BAD_PARAMETER;
            case STOPPED -> ProblemKind.DEADLINE;
            case INTERNAL -> ProblemKind.INTERNAL;
        }, e.sentence(), e);
    }
}
