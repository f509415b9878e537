package org.matbaa.archive.verify;

import com.fasterxml.jackson.databind.JsonNode;
import io.ocfl.core.validation.Validator;
import org.matbaa.archive.record.ArchiveException;
import org.matbaa.archive.record.CopyRecord;
import org.matbaa.archive.record.ProvJson;
import org.matbaa.archive.store.OcflRoot;
import org.matbaa.archive.store.StoreTree;
import org.matbaa.archive.store.StoredVersions;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Verifies one object. Used once, by one thread. */
final class ObjectVerifier {
    private static final String DECLARATION = "ocfl_object_1.1";

    private final StoreTree tree;
    private final String object;
    private final Set<String> files;
    private final List<PrintCheck> checks;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, FileDigest> read = new HashMap<>();
    private final Set<String> damaged = new HashSet<>();
    private final Map<Integer, CopyRecord> records = new TreeMap<>();
    private String address = "";

    /**
     * @param object the object's folder in the store
     * @param files  the names of the files in it
     */
    ObjectVerifier(StoreTree tree, String object, List<String> files, List<PrintCheck> checks) {
        this.tree = tree;
        this.object = object;
        this.files = new LinkedHashSet<>(files);
        this.checks = checks;
    }

    /**
     * What was looked at and found.
     *
     * @param address  as the inventory has it; empty when that cannot be read
     * @param records  of the versions, as far as they can be read
     */
    record Result(String address, List<CopyRecord> records, VerifyReport.Counts counts, List<Finding> findings) {
        /** Of an object that is not there, as it need not be. */
        static final Result NONE = new Result("", List.of(), VerifyReport.Counts.NONE, List.of());
    }

    Result verify() throws IOException {
        ObjectInventories inventories = ObjectInventories.of(tree, object, files);
        Optional<JsonNode> inventory = inventories.parsed(tree);
        Set<String> known = new HashSet<>();
        verifyDeclaration(known);
        if (inventory.isPresent()) {
            address = inventory.get().path("id").asText();
            verifyContents(inventory.get(), known);
            readRecords(inventory.get());
        }
        findings.addAll(inventories.findings(this::recordedInventory));
        verifyNothingElse(inventories.versions().size(), known, inventory.isPresent());
        if (findings.isEmpty()) {
            inventory.ifPresent(this::verifyPlace);
            verifyRules();
            verifyRecords(inventory.orElseThrow());
        }
        long bytes = read.values().stream().mapToLong(FileDigest::bytes).sum();
        return new Result(address, List.copyOf(records.values()), new VerifyReport.Counts(1,
                inventories.versions().size(), read.size() + 2L + 2L * inventories.versions().size(), bytes), findings);
    }

    private void verifyDeclaration(Set<String> known) throws IOException {
        String file = object + "/0=" + DECLARATION;
        known.add("0=" + DECLARATION);
        try {
            if (!new String(tree.read(file), StandardCharsets.ISO_8859_1).equals(DECLARATION + "\n")) {
                add(Finding.Kind.DAMAGED, file, "does not say " + DECLARATION);
            }
        } catch (NoSuchFileException e) {
            add(Finding.Kind.MISSING, file, "is not there");
        }
    }

    private void verifyContents(JsonNode inventory, Set<String> known) throws IOException {
        for (Map.Entry<String, JsonNode> entry : inventory.path("manifest").properties()) {
            for (JsonNode path : entry.getValue()) {
                known.add(path.asText());
                verifyContent(path.asText(), entry.getKey());
            }
        }
    }

    /** Only what is among the object's files is read, wherever the inventory says that it lies. */
    private void verifyContent(String path, String sha512) throws IOException {
        String file = object + "/" + path;
        if (!files.contains(file)) {
            add(Finding.Kind.MISSING, file, "is not there");
            return;
        }
        try {
            FileDigest digest = FileDigest.of(tree, file);
            read.put(path, digest);
            if (!digest.sha512().equalsIgnoreCase(sha512)) {
                damaged.add(path);
                add(Finding.Kind.DAMAGED, file, "does not have the SHA-512 that it was stored with");
            }
        } catch (NoSuchFileException e) {
            add(Finding.Kind.MISSING, file, "is not there");
        }
    }

    private void verifyNothingElse(int versions, Set<String> known, boolean isInventoryKnown) {
        for (int version = 0; version <= versions; version++) {
            String folder = version == 0 ? "" : "v" + version + "/";
            known.add(folder + InventoryPair.INVENTORY);
            known.add(folder + InventoryPair.SIDECAR);
        }
        for (String file : files) {
            if (isInventoryKnown && !known.contains(file.substring(object.length() + 1))) {
                add(Finding.Kind.UNEXPECTED, file, "is in no inventory");
            }
        }
    }

    private void verifyPlace(JsonNode inventory) {
        if (!OcflRoot.objectPath(inventory.path("id").asText()).equals(place())) {
            add(Finding.Kind.INVALID, object, "is not where the object " + inventory.path("id").asText() + " belongs");
        }
    }

    /** The contents have been compared; what remains is the form of the inventories. */
    private void verifyRules() {
        new Validator(tree.storage()).validateObject(place(), false).getErrors()
                .forEach(issue -> add(Finding.Kind.INVALID, object, issue.getCode() + " " + issue.getMessage()));
    }

    /** Only what is as it was stored is believed. */
    private void readRecords(JsonNode inventory) throws IOException {
        for (int version = 1; inventory.path("versions").has("v" + version); version++) {
            Optional<String> path = contentPath(inventory, version, StoredVersions.PROVENANCE);
            if (path.isEmpty()) {
                add(Finding.Kind.MISSING, object + "/v" + version, "has no " + StoredVersions.PROVENANCE);
            } else if (read.containsKey(path.get()) && !damaged.contains(path.get())) {
                readRecord(version, object + "/" + path.get());
            }
        }
    }

    private void readRecord(int version, String file) throws IOException {
        try {
            records.put(version, new ProvJson().read(tree.read(file)));
        } catch (ArchiveException e) {
            add(Finding.Kind.RECORD, file, e.getMessage());
        }
    }

    private Optional<String> recordedInventory(int version) {
        return Optional.ofNullable(records.get(version + 1)).flatMap(CopyRecord::previousInventory);
    }

    private void verifyRecords(JsonNode inventory) throws IOException {
        for (Map.Entry<Integer, CopyRecord> entry : records.entrySet()) {
            CopyRecord copy = entry.getValue();
            String record = object + "/" + contentPath(inventory, entry.getKey(), StoredVersions.PROVENANCE).orElseThrow();
            if (!copy.address().equals(address) || copy.version() != entry.getKey()) {
                add(Finding.Kind.RECORD, record, "is of another copy: " + copy.number() + " of " + copy.address());
            }
            verifyDigest(inventory, copy, StoredVersions.PRINT, copy.print().sha256());
            verifyDigest(inventory, copy, copy.source().name(), copy.source().sha256());
            verifyPrint(inventory, copy);
        }
    }

    private void verifyDigest(JsonNode inventory, CopyRecord copy, String name, String sha256) {
        Optional<String> path = contentPath(inventory, copy.version(), name);
        if (path.isEmpty()) {
            add(Finding.Kind.MISSING, object + "/v" + copy.version(), "has no " + name);
        } else if (!read.get(path.get()).sha256().equals(sha256)) {
            add(Finding.Kind.RECORD, object + "/" + path.get(), "does not have the SHA-256 of its record");
        }
    }

    private void verifyPrint(JsonNode inventory, CopyRecord copy) throws IOException {
        if (checks.isEmpty() || copy.event() != CopyRecord.Event.PRINTED) {
            return;
        }
        String file = object + "/" + contentPath(inventory, copy.version(), StoredVersions.PRINT).orElseThrow();
        byte[] pdf = tree.read(file);
        checks.forEach(check -> check.problems(pdf, copy)
                .forEach(problem -> add(Finding.Kind.PRINT, file, problem)));
    }

    /** Where a version's file lies; of equal contents it is the first place in the manifest. */
    private static Optional<String> contentPath(JsonNode inventory, int version, String name) {
        for (Map.Entry<String, JsonNode> entry : inventory.path("versions").path("v" + version).path("state")
                .properties()) {
            for (JsonNode path : entry.getValue()) {
                if (path.asText().equals(name)) {
                    return Optional.ofNullable(inventory.path("manifest").path(entry.getKey()).path(0).textValue());
                }
            }
        }
        return Optional.empty();
    }

    /** In the storage root. */
    private String place() {
        return object.substring(OcflRoot.FOLDER.length() + 1);
    }

    private void add(Finding.Kind kind, String file, String problem) {
        findings.add(new Finding(kind, file, problem));
    }
}
