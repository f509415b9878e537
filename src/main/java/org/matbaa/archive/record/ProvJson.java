package org.matbaa.archive.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes and reads records as PROV-JSON (W3C member submission of 24 April 2013): the address, the
 * source and the print are entities, the event is an activity, the software an agent. Same record,
 * same bytes. Thread-safe.
 */
public final class ProvJson {
    private static final String NAMESPACE = "https://matbaa.org/ns/archive#";
    private static final String ORIGINAL = "matbaa:original";
    private static final String SOURCE = "matbaa:source";
    private static final String PRINT = "matbaa:print";
    private static final String EVENT = "matbaa:event";
    private static final String SOFTWARE = "matbaa:software";

    private final ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** The record as UTF-8. */
    public byte[] write(CopyRecord copy) {
        ObjectNode root = mapper.createObjectNode();
        root.putObject("prefix").put("prov", "http://www.w3.org/ns/prov#").put("dcterms", "http://purl.org/dc/terms/")
                .put("xsd", "http://www.w3.org/2001/XMLSchema#").put("matbaa", NAMESPACE);
        ObjectNode entities = root.putObject("entity");
        entities.putObject(ORIGINAL).put("dcterms:identifier", copy.address());
        writeSource(entities.putObject(SOURCE), copy.source());
        writePrint(entities.putObject(PRINT), copy.print());
        for (int i = 0; i < copy.pictures().size(); i++) {
            entities.putObject("matbaa:picture" + (i + 1)).put("dcterms:identifier", copy.pictures().get(i).address())
                    .put("matbaa:sha256", copy.pictures().get(i).sha256());
        }
        writeEvent(root.putObject("activity").putObject(EVENT), copy);
        root.putObject("agent").putObject(SOFTWARE).put("prov:type", "prov:SoftwareAgent")
                .put("dcterms:title", copy.software());
        writeRelations(root, copy);
        try {
            return mapper.writeValueAsBytes(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree is always JSON", e);
        }
    }

    /**
     * Reads a record.
     *
     * @throws ArchiveException ({@code DAMAGED}) when it is not one that {@link #write} makes
     */
    public CopyRecord read(byte[] json) throws ArchiveException {
        try {
            JsonNode root = mapper.readTree(json);
            JsonNode entities = root.path("entity");
            JsonNode event = root.path("activity").path(EVENT);
            return new CopyRecord(text(entities.path(ORIGINAL), "dcterms:identifier"), event.path("matbaa:version")
                    .intValue(), CopyRecord.Event.valueOf(text(event, "matbaa:eventType")),
                    instant(event, "prov:startTime"), instant(event, "matbaa:recordedAt"), print(entities.path(PRINT)),
                    source(entities.path(SOURCE)), pictures(entities),
                    text(root.path("agent").path(SOFTWARE), "dcterms:title"),
                    optional(event, "matbaa:previousInventory"));
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            throw new ArchiveException(ArchiveException.Kind.DAMAGED,
                    "a provenance record cannot be read: " + e.getMessage(), e);
        }
    }

    private static void writeSource(ObjectNode node, CopyRecord.Source source) {
        node.put("matbaa:file", source.name()).put("dcterms:format", source.mediaType())
                .put("dcterms:extent", source.bytes()).put("matbaa:sha256", source.sha256());
    }

    private static void writePrint(ObjectNode node, CopyRecord.Print print) {
        node.put("dcterms:title", print.headline()).put("dcterms:language", print.language())
                .put("dcterms:format", "application/pdf").put("dcterms:extent", print.bytes())
                .put("matbaa:sha256", print.sha256()).put("matbaa:pages", print.pages())
                .put("matbaa:printVersion", print.version()).put("prov:generatedAtTime", print.at().toString())
                .put("matbaa:profile", print.order().profile()).put("matbaa:site", print.order().site());
        print.order().template().ifPresent(template -> node.put("matbaa:template", template));
        print.order().font().ifPresent(font -> node.put("matbaa:font", font));
    }

    private static void writeEvent(ObjectNode node, CopyRecord copy) {
        node.put("matbaa:eventType", copy.event().name()).put("prov:startTime", copy.at().toString())
                .put("prov:endTime", copy.at().toString()).put("matbaa:recordedAt", copy.recordedAt().toString())
                .put("matbaa:version", copy.version()).put("matbaa:archiveNumber", copy.number().toString());
        copy.previousInventory().ifPresent(digest -> node.put("matbaa:previousInventory", digest));
    }

    private static void writeRelations(ObjectNode root, CopyRecord copy) {
        root.putObject("wasDerivedFrom").putObject("_:d1").put("prov:generatedEntity", PRINT)
                .put("prov:usedEntity", SOURCE);
        root.withObject("/wasDerivedFrom").putObject("_:d2").put("prov:generatedEntity", SOURCE)
                .put("prov:usedEntity", ORIGINAL);
        root.putObject("used").putObject("_:u1").put("prov:activity", EVENT).put("prov:entity", SOURCE);
        if (copy.event() == CopyRecord.Event.PRINTED) {
            root.putObject("wasGeneratedBy").putObject("_:g1").put("prov:entity", PRINT).put("prov:activity", EVENT);
        }
        root.putObject("wasAssociatedWith").putObject("_:a1").put("prov:activity", EVENT).put("prov:agent", SOFTWARE);
    }

    private static CopyRecord.Print print(JsonNode node) {
        CopyRecord.Order order = new CopyRecord.Order(text(node, "matbaa:profile"), text(node, "matbaa:site"),
                optional(node, "matbaa:template"), optional(node, "matbaa:font"));
        return new CopyRecord.Print(node.path("matbaa:printVersion").intValue(), instant(node, "prov:generatedAtTime"),
                text(node, "matbaa:sha256"), node.path("dcterms:extent").longValue(),
                node.path("matbaa:pages").intValue(), order, text(node, "dcterms:title"),
                text(node, "dcterms:language"));
    }

    private static CopyRecord.Source source(JsonNode node) {
        return new CopyRecord.Source(text(node, "matbaa:file"), text(node, "dcterms:format"),
                text(node, "matbaa:sha256"), node.path("dcterms:extent").longValue());
    }

    private static List<CopyRecord.Picture> pictures(JsonNode entities) {
        List<CopyRecord.Picture> pictures = new ArrayList<>();
        for (JsonNode node = entities.path("matbaa:picture1"); node.isObject();
                node = entities.path("matbaa:picture" + (pictures.size() + 1))) {
            pictures.add(new CopyRecord.Picture(text(node, "dcterms:identifier"), text(node, "matbaa:sha256")));
        }
        return pictures;
    }

    private static String text(JsonNode node, String name) {
        return optional(node, name).orElseThrow(() -> new IllegalArgumentException(name + " is missing"));
    }

    private static Optional<String> optional(JsonNode node, String name) {
        return node.path(name).isTextual() ? Optional.of(node.path(name).textValue()) : Optional.empty();
    }

    private static Instant instant(JsonNode node, String name) {
        return Instant.parse(text(node, name));
    }
}
