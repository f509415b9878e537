package org.matbaa.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.matbaa.archive.record.ArchiveException;
import org.matbaa.archive.seal.Sealer;
import org.matbaa.archive.store.FolderTree;
import org.matbaa.archive.store.StoreTree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * An archive's settings, {@code archive.yaml} in its folder; all are optional.
 *
 * @param catalogue JDBC URL of the catalogue, {@code jdbc:sqlite:} or {@code jdbc:postgresql:}
 * @param store     where copies are; null: in the folder
 * @param seal      how copies are signed; null: they are not
 */
record ArchiveSettings(String catalogue, StoreSettings store, SealSettings seal) {
    static final String FILE = "archive.yaml";
    static final String EMBEDDED = "catalogue.db";

    /** @throws ArchiveException ({@code CONFIGURATION}) naming the file and what is wrong */
    static ArchiveSettings of(Path archive) throws ArchiveException {
        Path file = archive.resolve(FILE);
        String embedded = "jdbc:sqlite:" + archive.resolve(EMBEDDED);
        if (!Files.exists(file)) {
            return new ArchiveSettings(embedded, null, null);
        }
        try {
            ArchiveSettings read = YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS).build()
                    .readValue(Files.readString(file), ArchiveSettings.class);
            if (read.catalogue != null && !read.catalogue.matches("jdbc:(sqlite|postgresql):.+")) {
                throw wrong(file, "catalogue needs a JDBC URL of SQLite or PostgreSQL", null);
            }
            return new ArchiveSettings(read.catalogue == null ? embedded : read.catalogue, read.store,
                    read.seal);
        } catch (UnrecognizedPropertyException e) {
            throw wrong(file, "unknown key '" + e.getPropertyName() + "'; known here: " + e.getKnownPropertyIds(), e);
        } catch (JsonProcessingException e) {
            throw wrong(file, e.getOriginalMessage().lines().findFirst().orElse("not YAML"), e);
        } catch (IOException e) {
            throw wrong(file, "it cannot be read: " + e.getMessage(), e);
        }
    }

    /** Where copies are; the caller closes it. */
    StoreTree tree(Path archive) throws ArchiveException {
        try {
            return store == null ? new FolderTree(archive) : store.tree(archive);
        } catch (IllegalArgumentException e) {
            throw wrong(archive.resolve(FILE), e.getMessage(), e);
        }
    }

    /** What signs copies; the caller closes it. */
    Optional<Sealer> sealer(Path archive) throws ArchiveException {
        try {
            return Optional.ofNullable(seal).map(settings -> settings.sealer(archive));
        } catch (IllegalArgumentException e) {
            throw wrong(archive.resolve(FILE), e.getMessage(), e);
        }
    }

    private static ArchiveException wrong(Path file, String what, Exception cause) {
        return new ArchiveException(ArchiveException.Kind.CONFIGURATION, file + ": " + what, cause);
    }
}
