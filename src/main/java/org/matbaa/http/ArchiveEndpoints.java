package org.matbaa.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.matbaa.archive.Archivist;
import org.matbaa.archive.memento.MementoAddresses;
import org.matbaa.archive.memento.MementoHeaders;
import org.matbaa.archive.record.CopyRecord;
import org.matbaa.wording.Sentence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Copies going into the archive, and coming out of it. Thread-safe. */
final class ArchiveEndpoints {
    private static final Set<String> KNOWN = Set.of("url", "site", "template", "font", "expires", "signature");
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final ServedArchive archive;
    private final ArchiveDesk desk;
    private final PrintEndpoints print;
    private final ServiceConfig config;
    private final ServiceAddress address;
    private final ObjectMapper json = new ObjectMapper();

    ArchiveEndpoints(ServedArchive archive, ArchiveDesk desk, PrintEndpoints print, ServiceConfig config) {
        this.archive = archive;
        this.desk = desk;
        this.print = print;
        this.config = config;
        this.address = new ServiceAddress(config.archive().address());
    }

    /** {@code POST /archive}: the article in the body, or the story at {@code url}. */
    Reply posted(Exchange exchange) throws ProblemException {
        archive.get();
        if (config.access().keys().isEmpty() && config.access().signingSecret().isEmpty()) {
            throw new ProblemException(ProblemKind.UNAUTHORIZED,
                    Sentence.of("this service has no access.keys, so nothing is taken into its archive"));
        }
        QueryParameters query = QueryParameters.parse(exchange.query(), KNOWN);
        PrintRequest request = query.get("url").isPresent() ? print.fetchedRequest(exchange, query)
                : print.postedRequest(exchange, query);
        Archivist.Outcome kept = desk.keep(request);
        CopyRecord copy = kept.copy();
        exchange.note("archiveNumber", copy.number().toString());
        boolean isNew = copy.event() == CopyRecord.Event.PRINTED;
        return new Reply(isNew ? 201 : 200, "application/json", Map.of(), described(exchange, kept))
                .with("Location", address.of(exchange).memento(copy)).with("Cache-Control", "no-store");
    }

    private byte[] described(Exchange exchange, Archivist.Outcome kept) throws ProblemException {
        CopyRecord copy = kept.copy();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("archiveNumber", copy.number().toString());
        values.put("event", copy.event().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        values.put("address", copy.address());
        values.put("version", copy.version());
        values.put("at", copy.at().toString());
        values.put("pages", copy.print().pages());
        values.put("sha256", copy.print().sha256());
        values.put("sourceSha256", copy.source().sha256());
        values.put("memento", address.of(exchange).memento(copy));
        values.put("warnings", kept.warnings());
        try {
            return json.writeValueAsBytes(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts and numbers can always be written", e);
        }
    }

    /** {@code GET /archive/memento/{version}/{address}}: the PDF. */
    Reply memento(Exchange exchange) throws ProblemException {
        CopyPath path = CopyPath.of(exchange, MementoAddresses.MEMENTO);
        List<CopyRecord> versions = archive.versions(path.address());
        CopyRecord copy = path.choose(versions);
        String etag = "\"" + copy.print().sha256() + "\"";
        Reply reply = Conditions.isNotModified(exchange, etag, copy.at()) ? Reply.empty(304)
                : Reply.ok("application/pdf", archive.asked(found -> found.print(copy)));
        for (Map.Entry<String, String> field : new MementoHeaders(address.of(exchange)).of(copy, versions).entrySet()) {
            reply = reply.with(field.getKey(), field.getValue());
        }
        return reply.with("ETag", etag).with("Cache-Control", FOR_EVER)
                .with("Content-Language", CopyHeaders.language(copy.print().language()))
                .with("Content-Disposition", "inline; filename=\"" + name(copy) + ".pdf\"");
    }

    /** {@code GET /archive/source/{version}/{address}}: what was printed, as received; never shown as a page of ours. */
    Reply source(Exchange exchange) throws ProblemException {
        CopyPath path = CopyPath.of(exchange, MementoAddresses.SOURCE);
        CopyRecord copy = path.choose(archive.versions(path.address()));
        return Reply.ok("application/octet-stream", archive.asked(found -> found.source(copy)))
                .with("Content-Disposition", "attachment; filename=\"" + name(copy) + "-" + copy.source().name() + "\"")
                .with("Content-Security-Policy", "default-src 'none'; sandbox").with("Cache-Control", FOR_EVER);
    }

    /** {@code GET /archive/provenance/{version}/{address}}: the record in PROV-JSON. */
    Reply provenance(Exchange exchange) throws ProblemException {
        CopyPath path = CopyPath.of(exchange, MementoAddresses.PROVENANCE);
        CopyRecord copy = path.choose(archive.versions(path.address()));
        return Reply.ok("application/json", archive.asked(found -> found.provenance(copy)))
                .with("Cache-Control", FOR_EVER);
    }

    private static String name(CopyRecord copy) {
        return copy.number().toString().replace('/', '-');
    }
}
