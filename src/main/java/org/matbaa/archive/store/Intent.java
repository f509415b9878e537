package org.matbaa.archive.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A version that is about to be written; on the disk before anything of the object changes.
 *
 * @param address of the object
 * @param version that is begun
 */
record Intent(String address, int version) {

    void write(Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode node = mapper.createObjectNode().put("address", address).put("version", version);
        try {
            DurableFiles.create(file, mapper.writeValueAsBytes(node));
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /** Empty when the file was cut short; then nothing else was begun. */
    static Optional<Intent> read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try {
            JsonNode node = new ObjectMapper().readTree(bytes);
            return node.path("address").isTextual() && node.path("version").isInt()
                    ? Optional.of(new Intent(node.path("address").textValue(), node.path("version").intValue()))
                    : Optional.empty();
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
