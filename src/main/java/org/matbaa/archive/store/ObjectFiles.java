package org.matbaa.archive.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * An object's files as they are stored (OCFL 1.1, 3): its inventory, the inventory's digest file and
 * the versions' folders.
 *
 * @param tree the store
 * @param root the object's folder in it; need not exist
 */
record ObjectFiles(StoreTree tree, String root) {
    static final String INVENTORY = "inventory.json";
    static final String SIDECAR = "inventory.json.sha512";
    static final String DECLARATION = "0=ocfl_object_1.1";

    String version(int number) {
        return root + "/v" + number;
    }

    boolean exists() throws IOException {
        return tree.hasFolder(root);
    }

    boolean hasVersionFolder(int number) throws IOException {
        return tree.hasFolder(version(number));
    }

    /** The version that the object's inventory says is the newest; empty without an inventory that fits its digest. */
    Optional<Integer> head() throws IOException {
        return head(root);
    }

    /** The object's identifier as its inventory has it. */
    String id() throws IOException {
        return new ObjectMapper().readTree(tree.read(root + "/" + INVENTORY)).path("id").asText();
    }

    /** Whether a version's folder is there with an inventory of its own that fits its digest and names it as newest. */
    boolean hasWhole(int number) throws IOException {
        return head(version(number)).equals(Optional.of(number));
    }

    /** SHA-512 of the object's inventory as its digest file has it. */
    Optional<String> inventoryDigest() throws IOException {
        return digestIn(root);
    }

    private Optional<Integer> head(String folder) throws IOException {
        try {
            byte[] inventory = tree.read(folder + "/" + INVENTORY);
            if (!digestIn(folder).equals(Optional.of(sha512(inventory)))) {
                return Optional.empty();
            }
            String head = new ObjectMapper().readTree(inventory).path("head").asText();
            return head.matches("v[1-9][0-9]{0,8}") ? Optional.of(Integer.valueOf(head.substring(1)))
                    : Optional.empty();
        } catch (NoSuchFileException | JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private Optional<String> digestIn(String folder) throws IOException {
        try {
            String line = new String(tree.read(folder + "/" + SIDECAR), StandardCharsets.UTF_8);
            return Optional.of(line.split("\\s", 2)[0]);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    static String sha512(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-512", e);
        }
    }
}
