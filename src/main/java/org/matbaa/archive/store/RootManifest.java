package org.matbaa.archive.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Digests of the storage root's own files (declaration, layout, specifications), which OCFL has none
 * for: lines as {@code sha512sum} writes them, of which the last is the digest of all before it.
 */
public final class RootManifest {
    /** Its name in the store. */
    public static final String FILE = "store.sha512";

    private RootManifest() {
    }

    /**
     * The manifest of a storage root that holds no objects yet.
     *
     * @param root the storage root, still on this machine
     */
    static byte[] of(Path root) throws IOException {
        StringBuilder lines = new StringBuilder();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                lines.append(ObjectFiles.sha512(Files.readAllBytes(file))).append("  ")
                        .append(root.relativize(file).toString().replace('\\', '/')).append('\n');
            }
        }
        String all = lines.toString();
        return (all + ObjectFiles.sha512(all.getBytes(StandardCharsets.UTF_8)) + "  " + FILE + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads a manifest.
     *
     * @return digest by name, or empty when the manifest itself is not as it was written
     */
    public static Optional<Map<String, String>> read(byte[] manifest) {
        String text = new String(manifest, StandardCharsets.ISO_8859_1);
        int last = text.lastIndexOf('\n', text.length() - 2) + 1;
        String own = ObjectFiles.sha512(text.substring(0, last).getBytes(StandardCharsets.ISO_8859_1));
        if (!text.substring(last).equals(own + "  " + FILE + "\n")) {
            return Optional.empty();
        }
        Map<String, String> digests = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>(text.substring(0, last).lines().toList());
        lines.forEach(line -> digests.put(line.substring(line.indexOf("  ") + 2), line.substring(0, line.indexOf(' '))));
        return Optional.of(digests);
    }
}
