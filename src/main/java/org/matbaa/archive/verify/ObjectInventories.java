package org.matbaa.archive.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.matbaa.archive.store.StoreTree;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * The inventories of an object: one in its root and one in each version, where the root's is a copy of
 * the newest version's (OCFL 1.1, 3.5.3).
 *
 * @param root     the object's own
 * @param versions by number from 1
 */
record ObjectInventories(InventoryPair root, List<InventoryPair> versions) {

    /** @param files the names of the object's files */
    static ObjectInventories of(StoreTree tree, String object, Collection<String> files) throws IOException {
        List<InventoryPair> versions = new ArrayList<>();
        int newest = newest(object, files);
        for (int version = 1; version <= newest; version++) {
            versions.add(InventoryPair.of(tree, object + "/v" + version));
        }
        return new ObjectInventories(InventoryPair.of(tree, object), versions);
    }

    /** The object's inventory, from whichever of its two places has it whole. */
    Optional<JsonNode> parsed(StoreTree tree) throws IOException {
        for (InventoryPair pair : versions.isEmpty() ? List.of(root) : List.of(root, versions.getLast())) {
            if (pair.fits()) {
                try {
                    return Optional.of(new ObjectMapper().readTree(tree.read(pair.inventory())));
                } catch (JsonProcessingException e) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Compares each inventory with its digest file, and says which of the two is damaged by what is
     * known from elsewhere: the other copy of the newest one, or the record of the following version.
     *
     * @param chain SHA-512 of a version's inventory as the following version recorded it
     */
    List<Finding> findings(IntFunction<Optional<String>> chain) {
        List<Finding> findings = new ArrayList<>();
        Optional<InventoryPair> newest = versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
        compare(root, newest.filter(InventoryPair::fits).flatMap(InventoryPair::digest), findings);
        for (int version = 1; version <= versions.size(); version++) {
            boolean isNewest = version == versions.size();
            Optional<String> known = isNewest ? Optional.of(root).filter(InventoryPair::fits)
                    .flatMap(InventoryPair::digest) : chain.apply(version);
            InventoryPair pair = versions.get(version - 1);
            compare(pair, known, findings);
            if (findings.isEmpty() && known.isPresent() && !pair.inventoryHas(known)) {
                findings.add(new Finding(Finding.Kind.DAMAGED, pair.inventory(),
                        "was replaced: it is whole, but not the inventory that was recorded"));
            }
        }
        return findings;
    }

    private static void compare(InventoryPair pair, Optional<String> known, List<Finding> findings) {
        String inventory = pair.inventory();
        String sidecar = pair.sidecarFile();
        if (pair.digest().isEmpty()) {
            findings.add(new Finding(Finding.Kind.MISSING, inventory, "is not there"));
        } else if (pair.sidecar().isEmpty()) {
            findings.add(new Finding(Finding.Kind.MISSING, sidecar, "is not there"));
        } else if (!pair.fits()) {
            if (pair.inventoryHas(known)) {
                findings.add(new Finding(Finding.Kind.DAMAGED, sidecar, "is not the digest of the inventory beside it"));
            } else if (pair.sidecarHas(known)) {
                findings.add(new Finding(Finding.Kind.DAMAGED, inventory, "does not have its SHA-512"));
            } else {
                findings.add(new Finding(Finding.Kind.DAMAGED, inventory,
                        "and " + sidecar + " do not fit; one of the two is damaged"));
            }
        }
    }

    private static int newest(String object, Collection<String> files) {
        return files.stream().map(file -> file.substring(object.length() + 1).split("/", 2)[0])
                .filter(name -> name.matches("v[1-9][0-9]{0,8}"))
                .mapToInt(name -> Integer.parseInt(name.substring(1))).max().orElse(0);
    }
}
