package org.matbaa.archive.memento;

import org.matbaa.archive.record.CopyRecord;
import org.matbaa.wording.Sentence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Negotiates in the dimension of time (RFC 7089, 2.2 and 4.2.1). Thread-safe.
 *
 * @param addresses where versions are
 */
public record TimeGate(MementoAddresses addresses) {
    /** What a 400 says. */
    public static final Sentence BAD_DATETIME =
            Sentence.of("Accept-Datetime is one like 'Mon, 29 Apr 2024 00:07:00 GMT'");

    private static final String VARY = "accept-datetime";

    /**
     * The answer to {@code GET} or {@code HEAD} of the TimeGate of an address.
     *
     * @param versions       of the address; none: 404
     * @param acceptDatetime the request's header; none: the newest version; not a datetime: 400
     */
    public MementoAnswer answer(List<CopyRecord> versions, Optional<String> acceptDatetime) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Vary", VARY);
        if (versions.isEmpty()) {
            return new MementoAnswer(404, headers, "there is no copy of this address");
        }
        Timeline timeline = Timeline.of(addresses, versions);
        Optional<Instant> wanted = acceptDatetime.flatMap(MementoDates::parse);
        if (acceptDatetime.isPresent() && wanted.isEmpty()) {
            List<String> links = new ArrayList<>(timeline.commonLinks());
            links.addAll(timeline.mementoLinks(timeline.last()));
            headers.put("Link", String.join(", ", links));
            return new MementoAnswer(400, headers, BAD_DATETIME.toString());
        }
        CopyRecord chosen = wanted.map(timeline::at).orElse(timeline.last());
        List<String> links = new ArrayList<>(timeline.commonLinks());
        links.addAll(timeline.mementoLinks(chosen));
        headers.put("Location", addresses.memento(chosen));
        headers.put("Link", String.join(", ", links));
        return new MementoAnswer(302, headers, "");
    }
}
