package org.matbaa.http;

import org.matbaa.archive.memento.MementoAddresses;
import org.matbaa.archive.memento.MementoAnswer;
import org.matbaa.archive.memento.TimeGate;
import org.matbaa.archive.memento.TimeMap;
import org.matbaa.archive.record.CopyRecord;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The TimeGate and the TimeMaps of the archive (RFC 7089). Thread-safe. */
final class MementoEndpoints {
    private static final String ACCEPT = "Accept-Datetime";

    private final ServedArchive archive;
    private final ServiceAddress address;

    MementoEndpoints(ServedArchive archive, ServiceAddress address) {
        this.archive = archive;
        this.address = address;
    }

    /** {@code GET /archive/timegate/{address}}. */
    Reply timeGate(Exchange exchange) throws ProblemException {
        List<CopyRecord> versions = archive.versions(CopyPath.original(exchange, MementoAddresses.TIME_GATE));
        String wanted = exchange.header(ACCEPT);
        MementoAnswer answer = new TimeGate(address.of(exchange)).answer(versions,
                wanted.isEmpty() ? Optional.empty() : Optional.of(wanted));
        if (answer.status() == 400) {
            throw new ProblemException(ProblemKind.BAD_PARAMETER, TimeGate.BAD_DATETIME, answer.headers());
        }
        return reply(answer);
    }

    /** {@code GET /archive/timemap/link/{address}}. */
    Reply links(Exchange exchange) throws ProblemException {
        return reply(new TimeMap(address.of(exchange)).links(
                archive.versions(CopyPath.original(exchange, MementoAddresses.TIME_MAP))));
    }

    /** {@code GET /archive/timemap/json/{address}}. */
    Reply json(Exchange exchange) throws ProblemException {
        return reply(new TimeMap(address.of(exchange)).json(
                archive.versions(CopyPath.original(exchange, MementoAddresses.TIME_MAP_JSON))));
    }

    private static Reply reply(MementoAnswer answer) {
        Map<String, String> fields = new LinkedHashMap<>(answer.headers());
        String mediaType = fields.remove("Content-Type");
        return new Reply(answer.status(), mediaType == null ? "" : mediaType, fields,
                answer.body().getBytes(StandardCharsets.UTF_8)).with("Cache-Control", "no-cache");
    }
}
