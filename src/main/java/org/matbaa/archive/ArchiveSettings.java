package org.matbaa.archive;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.matbaa.archive.record.ArchiveException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * An archive's settings, {@code archive.yaml} in its folder; all are optional.
 *
 * @param catalogue JDBC URL of the catalogue, {@code jdbc:sqlite:} or {@code jdbc:postgresql:}
 */
record ArchiveSettings(String catalogue) {
    static final String FILE = "archive.yaml";
    static final String EMBEDDED = "catalogue.db";

    /** @throws ArchiveException ({@code CONFIGURATION}) naming the file and what is wrong */
    static ArchiveSettings of(Path archive) throws ArchiveException {
        Path file = archive.resolve(FILE);
        String embedded = "jdbc:sqlite:" + archive.resolve(EMBEDDED);
        if (!Files.exists(file)) {
            return new ArchiveSettings(embedded);
        }
        try {
            Map<?, ?> values = YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build()
                    .readValue(Files.readString(file), Map.class);
            for (Object key : values.keySet()) {
                if (!key.equals("catalogue")) {
                    throw wrong(file, "unknown key '" + key + "'; known is catalogue", null);
                }
            }
            Object url = values.get("catalogue");
            if (url != null && !url.toString().matches("jdbc:(sqlite|postgresql):.+")) {
                throw wrong(file, "catalogue needs a JDBC URL of SQLite or PostgreSQL", null);
            }
            return new ArchiveSettings(url == null ? embedded : url.toString());
        } catch (IOException | ClassCastException e) {
            throw wrong(file, "it cannot be read as YAML", e);
        }
    }

    private static ArchiveException wrong(Path file, String what, Exception cause) {
        return new ArchiveException(ArchiveException.Kind.CONFIGURATION, file + ": " + what, cause);
    }
}
