package org.matbaa.archive.memento;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.matbaa.archive.record.CopyRecord;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Lists all versions of an address (RFC 7089, 5). Thread-safe.
 *
 * @param addresses where versions are
 */
public record TimeMap(MementoAddresses addresses) {
    private static final String LINKS = "application/link-format";
    private static final String JSON = "application/json";

    /**
     * As links (RFC 6690).
     *
     * @param versions of the address; none: 404
     */
    public MementoAnswer links(List<CopyRecord> versions) {
        if (versions.isEmpty()) {
            return notFound();
        }
        Timeline timeline = Timeline.of(addresses, versions);
        List<String> links = new ArrayList<>();
        links.add(Timeline.link(MementoAddresses.escaped(timeline.address()), "original", ""));
        links.add(Timeline.link(addresses.timeMap(timeline.address()), "self", "; type=\"" + LINKS + "\"; from=\""
                + MementoDates.format(timeline.first().at()) + "\"; until=\""
                + MementoDates.format(timeline.last().at()) + "\""));
        links.add(Timeline.link(addresses.timeGate(timeline.address()), "timegate", ""));
        for (CopyRecord copy : timeline.copies()) {
            String relation = copy.equals(timeline.first()) ? "first" : "";
            relation += copy.equals(timeline.last()) ? " last" : "";
            links.add(timeline.memento(copy, relation.strip()));
        }
        return new MementoAnswer(200, Map.of("Content-Type", LINKS), String.join(",\n", links) + "\n");
    }

    /**
     * As JSON, with the names that other archives' TimeMaps have.
     *
     * @param versions of the address; none: 404
     */
    public MementoAnswer json(List<CopyRecord> versions) {
        if (versions.isEmpty()) {
            return notFound();
        }
        Timeline timeline = Timeline.of(addresses, versions);
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode root = mapper.createObjectNode().put("original_uri", timeline.address())
                .put("self", addresses.timeMapJson(timeline.address()))
                .put("timegate_uri", addresses.timeGate(timeline.address()));
        root.putObject("timemap_uri").put("link_format", addresses.timeMap(timeline.address()))
                .put("json_format", addresses.timeMapJson(timeline.address()));
        ObjectNode mementos = root.putObject("mementos");
        put(mementos.putObject("first"), timeline.first());
        ArrayNode list = mementos.putArray("list");
        timeline.copies().forEach(copy -> put(list.addObject(), copy));
        put(mementos.putObject("last"), timeline.last());
        try {
            return new MementoAnswer(200, Map.of("Content-Type", JSON), mapper.writeValueAsString(root) + "\n");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree is always JSON", e);
        }
    }

    private void put(ObjectNode node, CopyRecord copy) {
        node.put("datetime", copy.at().toString()).put("uri", addresses.memento(copy))
                .put("archive_number", copy.number().toString()).put("event", copy.event().name());
    }

    private static MementoAnswer notFound() {
        return new MementoAnswer(404, Map.of("Content-Type", "text/plain; charset=utf-8"),
                "there is no copy of this address");
    }
}
