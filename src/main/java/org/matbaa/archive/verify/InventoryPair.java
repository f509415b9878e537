package org.matbaa.archive.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * An inventory and its digest file as they are on the disk (OCFL 1.1, 3.7).
 *
 * @param folder  of both
 * @param digest  SHA-512 of the inventory; empty when it is not there
 * @param sidecar the digest file's text; empty when it is not there
 */
record InventoryPair(Path folder, Optional<String> digest, Optional<String> sidecar) {
    static final String INVENTORY = "inventory.json";
    static final String SIDECAR = "inventory.json.sha512";

    static InventoryPair of(Path folder) throws IOException {
        Path inventory = folder.resolve(INVENTORY);
        Path sidecar = folder.resolve(SIDECAR);
        return new InventoryPair(folder,
                Files.isRegularFile(inventory) ? Optional.of(FileDigest.of(inventory).sha512()) : Optional.empty(),
                Files.isRegularFile(sidecar) ? Optional.of(Files.readString(sidecar, StandardCharsets.ISO_8859_1))
                        : Optional.empty());
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
