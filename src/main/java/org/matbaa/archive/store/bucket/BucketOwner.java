package org.matbaa.archive.store.bucket;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.matbaa.archive.record.ArchiveException;
import org.matbaa.archive.store.FolderTree;
import org.matbaa.archive.store.StoreTree;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/**
 * Which archive's folder writes to a bucket: locks and intents are in the folder, so there can be but one.
 * The folder knows itself by a random number; host and path are for people. Thread-safe.
 */
final class BucketOwner {
    private static final String OBJECT = "matbaa-owner.json";
    private static final String ID_FILE = "store.id";

    private final Bucket bucket;
    private final Path archive;

    BucketOwner(Bucket bucket, Path archive) {
        this.bucket = bucket;
        this.archive = archive;
    }

    /**
     * Becomes the owner if there is none.
     *
     * @throws ArchiveException ({@code CONFIGURATION}) when there is another one
     */
    void claim() throws IOException, ArchiveException {
        String id = id();
        JsonNode owner;
        try {
            owner = owner();
        } catch (NoSuchFileException e) {
            bucket.putIfAbsent(OBJECT, content(id));
            // Whoever came first, even with a server that does not know the condition.
            owner = owner();
        }
        if (!owner.path("id").asText().equals(id)) {
            throw new ArchiveException(ArchiveException.Kind.CONFIGURATION, "the store in " + bucket
                    + " is written by the archive in " + owner.path("folder").asText("?") + " on "
                    + owner.path("host").asText("?") + ", and only one archive's folder can: use that one, or, if it"
                    + " is lost or given up, run matbaa archive rebuild --take-over here", null);
        }
    }

    /** Becomes the owner, whichever was before. */
    void takeOver() throws IOException {
        bucket.put(OBJECT, content(id()));
    }

    private JsonNode owner() throws IOException {
        try {
            return new ObjectMapper().readTree(bucket.read(OBJECT));
        } catch (JsonProcessingException e) {
            throw new IOException(OBJECT + " in " + bucket + " is damaged; run matbaa archive rebuild --take-over"
                    + " if no other archive's folder writes there", e);
        }
    }

    /** The folder's own number, which it gets when it is first asked. */
    private String id() throws IOException {
        StoreTree folder = new FolderTree(archive);
        try {
            return new String(folder.read(ID_FILE), StandardCharsets.UTF_8).strip();
        } catch (NoSuchFileException e) {
            String id = UUID.randomUUID().toString();
            folder.put(List.of(new StoreTree.NewFile(ID_FILE, (id + "\n").getBytes(StandardCharsets.UTF_8))));
            return id;
        }
    }

    private byte[] content(String id) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(mapper.createObjectNode().put("id", id)
                .put("host", host()).put("folder", archive.toAbsolutePath().normalize().toString()));
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "a host without a name";
        }
    }
}
