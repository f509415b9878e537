package org.matbaa.archive.memento;

import org.matbaa.archive.record.CopyRecord;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The versions of an address in order of time.
 *
 * @param addresses where they are
 * @param address   the original
 * @param copies    at least one, oldest first
 */
record Timeline(MementoAddresses addresses, String address, List<CopyRecord> copies) {

    static Timeline of(MementoAddresses addresses, List<CopyRecord> versions) {
        List<CopyRecord> sorted = new ArrayList<>(versions);
        sorted.sort(Comparator.comparing(CopyRecord::at).thenComparing(CopyRecord::version));
        return new Timeline(addresses, versions.getFirst().address(), List.copyOf(sorted));
    }

    CopyRecord first() {
        return copies.getFirst();
    }

    CopyRecord last() {
        return copies.getLast();
    }

    /** The newest that was there at a moment; before all: the first (RFC 7089, 4.5.3). Headers have whole seconds. */
    CopyRecord at(Instant moment) {
        return copies.stream().filter(copy -> !copy.at().truncatedTo(ChronoUnit.SECONDS).isAfter(moment))
                .reduce((earlier, later) -> later).orElse(first());
    }

    /** Links to a version's neighbours, each version once with all its relations. */
    List<String> mementoLinks(CopyRecord copy) {
        Map<CopyRecord, String> relations = new LinkedHashMap<>();
        int index = copies.indexOf(copy);
        add(relations, Optional.of(first()), "first");
        add(relations, index > 0 ? Optional.of(copies.get(index - 1)) : Optional.empty(), "prev");
        add(relations, Optional.of(copy), "");
        add(relations, index + 1 < copies.size() ? Optional.of(copies.get(index + 1)) : Optional.empty(), "next");
        add(relations, Optional.of(last()), "last");
        return relations.entrySet().stream().map(entry -> memento(entry.getKey(), entry.getValue())).toList();
    }

    /** The links that every answer has. */
    List<String> commonLinks() {
        return List.of(link(MementoAddresses.escaped(address), "original", ""),
                link(addresses.timeGate(address), "timegate", ""),
                link(addresses.timeMap(address), "timemap", "; type=\"application/link-format\""),
                link(addresses.timeMapJson(address), "timemap", "; type=\"application/json\""));
    }

    String memento(CopyRecord copy, String relations) {
        return link(addresses.memento(copy), (relations + " memento").strip(),
                "; datetime=\"" + MementoDates.format(copy.at()) + "\"");
    }

    static String link(String target, String relation, String parameters) {
        return "<" + target + ">; rel=\"" + relation + "\"" + parameters;
    }

    private static void add(Map<CopyRecord, String> relations, Optional<CopyRecord> copy, String relation) {
        copy.ifPresent(found -> relations.merge(found, relation, (one, other) -> (one + " " + other).strip()));
    }
}
