package org.matbaa.http;

import org.matbaa.archive.memento.MementoDates;
import org.matbaa.fetch.Fetched;
import org.matbaa.press.Profile;
import org.matbaa.wording.Sentence;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** {@code /print} and {@code /preview}: an article in, its pages out. Thread-safe. */
final class PrintEndpoints {
    static final Set<String> COMMON = Set.of("site", "profile", "template", "font", "disposition",
            "expires", "signature");
    static final Set<String> WITH_ADDRESS = with(COMMON, "url");
    private static final String PDF = "application/pdf";

    private final PrintDesk desk;
    private final WebSource web;
    private final ServiceConfig config;
    private final ServiceMetrics metrics;

    PrintEndpoints(PrintDesk desk, WebSource web, ServiceConfig config, ServiceMetrics metrics) {
        this.desk = desk;
        this.web = web;
        this.config = config;
        this.metrics = metrics;
    }

    /** {@code GET /print?url=}. */
    Reply fetched(Exchange exchange) throws ProblemException {
        QueryParameters query = QueryParameters.parse(exchange.query(), WITH_ADDRESS);
        PrintedArticle article = print(exchange, fetchedRequest(exchange, query));
        String etag = "\"" + article.copy().sha256() + "\"";
        var modified = article.copy().stamp().instant();
        if (Conditions.isFailed(exchange, etag, modified)) {
            return described(Reply.empty(412), article, etag);
        }
        boolean isKnown = Conditions.isNotModified(exchange, etag, modified);
        Reply reply = isKnown ? Reply.empty(304) : Reply.ok(PDF, article.copy().pdf());
        return described(reply, article, etag).with("Content-Disposition", disposition(query, article))
                .with("Cache-Control", "public, max-age=" + config.cache().maxAgeSeconds());
    }

    /** {@code POST /print}. */
    Reply posted(Exchange exchange) throws ProblemException {
        QueryParameters query = QueryParameters.parse(exchange.query(), COMMON);
        PrintedArticle article = print(exchange, postedRequest(exchange, query));
        return described(Reply.ok(PDF, article.copy().pdf()), article, "\"" + article.copy().sha256() + "\"")
                .with("Content-Disposition", disposition(query, article))
                .with("Cache-Control", "no-store");
    }

    /** The request that {@code GET} means. */
    PrintRequest fetchedRequest(Exchange exchange, QueryParameters query) throws ProblemException {
        PrintRequest.Options options = options(query);
        String address = query.get("url").orElseThrow(() ->
                new ProblemException(ProblemKind.BAD_ADDRESS, Sentence.of("the parameter url is missing")));
        long begun = System.nanoTime();
        Fetched page = web.page(address);
        long taken = System.nanoTime() - begun;
        metrics.stage("fetch", taken);
        exchange.note("fetchMillis", taken / 1_000_000);
        String type = page.contentType().orElse("text/html");
        InputFormat format = InputFormat.of(type).orElseThrow(() -> new ProblemException(ProblemKind.NOT_AN_ARTICLE,
                Sentence.of("the address gives {0}, which is no page", type.split(";")[0].replaceAll("[^\\w/.+-]", "?"))));
        return new PrintRequest(page.body(), format, InputFormat.charset(type),
                Optional.of(page.address().toString()), options);
    }

    /** The request that {@code POST} means. */
    PrintRequest postedRequest(Exchange exchange, QueryParameters query) throws ProblemException {
        PrintRequest.Options options = options(query);
        String type = exchange.header("Content-Type");
        InputFormat format = InputFormat.of(type).orElseThrow(() ->
                new ProblemException(ProblemKind.UNSUPPORTED_TYPE));
        if (!exchange.header("Content-Encoding").isEmpty()) {
            throw new ProblemException(ProblemKind.UNSUPPORTED_TYPE, Sentence.of("the body is compressed"));
        }
        ServiceConfig.Listen listen = config.listen();
        byte[] body = exchange.body(new PacedBody(listen.headerMillis(), listen.minBytesPerSecond()), listen.maxBodyBytes());
        return new PrintRequest(body, format, InputFormat.charset(type), Optional.empty(), options);
    }

    /** Prints, and notes for the log where the copy came from. */
    PrintedArticle print(Exchange exchange, PrintRequest request) throws ProblemException {
        PrintDesk.Answer answer = desk.print(request);
        metrics.copy(answer.source());
        PrintedArticle article = answer.article();
        exchange.note("copy", answer.source().name().toLowerCase(Locale.ROOT));
        article.original().ifPresent(original -> exchange.note("original", original));
        exchange.note("pages", article.copy().pages());
        if (answer.source() == PrintDesk.Source.MADE) {
            exchange.note("stageMillis", article.stageMillis());
        }
        if (!article.warnings().isEmpty()) {
            exchange.note("warnings", article.warnings());
        }
        return article;
    }

    private static Reply described(Reply reply, PrintedArticle article, String etag) {
        return reply.with("ETag", etag)
                .with("Last-Modified", MementoDates.format(article.copy().stamp().instant()))
                .with("Content-Language", CopyHeaders.language(article.language()))
                .with("Link", CopyHeaders.link(article.original()))
                .with("Vary", "Origin");
    }

    private static String disposition(QueryParameters query, PrintedArticle article) {
        String wanted = query.get("disposition").orElse("inline");
        return CopyHeaders.disposition(wanted.equals("inline"), article);
    }

    private static PrintRequest.Options options(QueryParameters query) throws ProblemException {
        String disposition = query.get("disposition").orElse("inline");
        if (!Set.of("inline", "attachment").contains(disposition)) {
            throw new ProblemException(ProblemKind.BAD_PARAMETER, Sentence.of("disposition is inline or attachment"));
        }
        return new PrintRequest.Options(query.get("site"), profile(query), query.get("template"), query.get("font"));
    }

    private static Profile profile(QueryParameters query) throws ProblemException {
        return switch (query.get("profile").orElse("reader")) {
            case "reader" -> Profile.READER;
            case "archive" -> Profile.ARCHIVE;
            case "press" -> Profile.PRESS;
            default -> throw new ProblemException(ProblemKind.BAD_PARAMETER, Sentence.of("profile is reader, archive or press"));
        };
    }

    static Set<String> with(Set<String> names, String more) {
        Set<String> all = new HashSet<>(names);
        all.add(more);
        return Set.copyOf(all);
    }
}
