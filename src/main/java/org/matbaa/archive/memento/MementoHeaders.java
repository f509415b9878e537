package org.matbaa.archive.memento;

import org.matbaa.archive.record.CopyRecord;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The headers of a version itself (RFC 7089, 4.2.1, step 6). Thread-safe.
 *
 * @param addresses where versions are
 */
public record MementoHeaders(MementoAddresses addresses) {
    /**
     * {@code Memento-Datetime} and {@code Link}.
     *
     * @param copy     one of the versions
     * @param versions of its address
     */
    public Map<String, String> of(CopyRecord copy, List<CopyRecord> versions) {
        Timeline timeline = Timeline.of(addresses, versions);
        List<String> links = new ArrayList<>(timeline.commonLinks());
        links.addAll(timeline.mementoLinks(copy));
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Memento-Datetime", MementoDates.format(copy.at()));
        headers.put("Link", String.join(", ", links));
        return headers;
    }
}
