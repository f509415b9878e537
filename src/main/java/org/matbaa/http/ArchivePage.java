package org.matbaa.http;

import freemarker.cache.ClassTemplateLoader;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import org.matbaa.archive.catalogue.CopyQuery;
import org.matbaa.archive.record.CopyRecord;
import org.matbaa.site.Site;
import org.matbaa.site.Sites;
import org.matbaa.template.ClosedTemplates;
import org.matbaa.wording.Sentence;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The page at {@code /archive}: copies that are looked for, on a time line. Thread-safe. */
final class ArchivePage {
    static final int MOST = 200;
    private static final List<String> SEARCH = List.of("url", "headline", "site", "from", "until");
    private static final Set<String> KNOWN = PrintEndpoints.with(Set.copyOf(SEARCH), "lang");

    private final ServedArchive archive;
    private final Sites sites;
    private final ServiceAddress address;
    private final Configuration templates = ClosedTemplates.of(new ClassTemplateLoader(ArchivePage.class, "web"));

    ArchivePage(ServedArchive archive, Sites sites, ServiceAddress address) {
        this.archive = archive;
        this.sites = sites;
        this.address = address;
    }

    /** {@code GET /archive}. */
    Reply found(Exchange exchange) throws ProblemException {
        QueryParameters query = QueryParameters.parse(exchange.query(), KNOWN);
        String language = query.get("lang").orElse(exchange.language());
        if (!Problems.LANGUAGES.contains(language)) {
            throw new ProblemException(ProblemKind.BAD_PARAMETER, Sentence.of("lang is one of {0}",
                    String.join(", ", Problems.LANGUAGES)));
        }
        List<CopyRecord> copies = archive.find(new CopyQuery(query.get("url").map(String::strip), query.get("headline"),
                query.get("site"), day(query, "from", 0), day(query, "until", 1), MOST + 1));
        List<CopyRecord> shown = copies.subList(0, Math.min(copies.size(), MOST));
        Map<String, Object> model = new HashMap<>(new ArchivePageModel(sites, address.of(exchange), language)
                .of(shown, query.get("url").isPresent()));
        model.put("hasMore", copies.size() > MOST);
        model.put("query", asked(query));
        model.put("sites", sites.all().stream().map(site -> Map.of("id", site.id(), "name", name(site, language))).toList());
        model.put("otherHref", "/archive?" + query.written(SEARCH) + "lang=" + (language.equals("ar") ? "en" : "ar"));
        return Reply.ok("text/html; charset=utf-8", html(model))
                .with("Content-Language", language).with("Content-Security-Policy", WebPage.POLICY)
                .with("Vary", "Accept-Language").with("Cache-Control", "no-cache");
    }

    private byte[] html(Map<String, Object> model) {
        try {
            StringWriter html = new StringWriter();
            templates.getTemplate("archive.ftlh").process(model, html);
            return html.toString().getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new IllegalStateException("the archive's page cannot be made: " + e.getMessage(), e);
        }
    }

    private static Map<String, String> asked(QueryParameters query) {
        Map<String, String> asked = new HashMap<>();
        SEARCH.forEach(name -> asked.put(name, query.get(name).orElse("")));
        return asked;
    }

    private static String name(Site site, String language) {
        return site.names().getOrDefault(language, site.name(site.edition(language)));
    }

    /** The first moment of a day, or of the day after it (UTC). */
    private static Optional<Instant> day(QueryParameters query, String name, int after) throws ProblemException {
        Optional<String> value = query.get(name);
        try {
            return value.map(day -> LocalDate.parse(day).plusDays(after).atStartOfDay().toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            throw new ProblemException(ProblemKind.BAD_PARAMETER, Sentence.of("{0} is a day like 2024-04-29", name), e);
        }
    }
}
