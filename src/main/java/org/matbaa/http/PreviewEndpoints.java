package org.matbaa.http;

import org.matbaa.wording.Sentence;

import java.util.Set;

/** {@code /preview}: one page of what {@code /print} would give, as a picture. Thread-safe. */
final class PreviewEndpoints {
    private final PrintEndpoints print;
    private final Previews previews;

    PreviewEndpoints(PrintEndpoints print, Previews previews) {
        this.print = print;
        this.previews = previews;
    }

    Reply fetched(Exchange exchange) throws ProblemException {
        QueryParameters query = QueryParameters.parse(exchange.query(),
                PrintEndpoints.with(PrintEndpoints.WITH_ADDRESS, "page"));
        return page(query, print.print(exchange, print.fetchedRequest(exchange, query)));
    }

    Reply posted(Exchange exchange) throws ProblemException {
        Set<String> known = PrintEndpoints.with(PrintEndpoints.COMMON, "page");
        QueryParameters query = QueryParameters.parse(exchange.query(), known);
        return page(query, print.print(exchange, print.postedRequest(exchange, query)));
    }

    private Reply page(QueryParameters query, PrintedArticle article) throws ProblemException {
        String number = query.get("page").orElse("1");
        if (!number.matches("[0-9]{1,5}")) {
            throw new ProblemException(ProblemKind.BAD_PARAMETER, Sentence.of("page is a number"));
        }
        return Reply.ok("image/png", previews.page(article, Integer.parseInt(number)))
                .with("Matbaa-Pages", Integer.toString(article.copy().pages()))
                .with("Cache-Control", "no-store");
    }
}
