package org.matbaa.archive.verify;

import org.matbaa.archive.store.StoreTree;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/**
 * An inventory and its digest file as they are stored (OCFL 1.1, 3.7).
 *
 * @param folder  of both
 * @param digest  SHA-512 of the inventory; empty when it is not there
 * @param sidecar the digest file's text; empty when it is not there
 */
record InventoryPair(String folder, Optional<String> digest, Optional<String> sidecar) {
    static final String INVENTORY = "inventory.json";
    static final String SIDECAR = "inventory.json.sha512";

    static InventoryPair of(StoreTree tree, String folder) throws IOException {
        return new InventoryPair(folder, known(() -> FileDigest.of(tree, folder + "/" + INVENTORY).sha512()),
                known(() -> new String(tree.read(folder + "/" + SIDECAR), StandardCharsets.ISO_8859_1)));
    }

    String inventory() {
        return folder + "/" + INVENTORY;
    }

    /** Name of the digest file. */
    String sidecarFile() {
        return folder + "/" + SIDECAR;
    }

    private interface Reading {
        String read() throws IOException;
    }

    private static Optional<String> known(Reading reading) throws IOException {
        try {
            return Optional.of(reading.read());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Whether the digest file is, to the byte, what belongs to this inventory. */
    boolean fits() {
        return digest.isPresent() && sidecar.equals(digest.map(InventoryPair::line));
    }

    /** Whether the inventory has a digest that is known from elsewhere. */
    boolean inventoryHas(Optional<String> known) {
        return known.isPresent() && digest.equals(known);
    }

    /** Whether the digest file is the one of a digest that is known from elsewhere. */
    boolean sidecarHas(Optional<String> known) {
        return known.isPresent() && sidecar.equals(known.map(InventoryPair::line));
    }

    private static String line(String digest) {
        return digest + "  " + INVENTORY + "\n";
    }
}
