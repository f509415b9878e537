package org.matbaa.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.matbaa.archive.record.ArchiveException;
import org.matbaa.archive.seal.SealKey;
import org.matbaa.archive.seal.Sealer;
import org.matbaa.archive.seal.TimeStampAuthority;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * An archive's settings, {@code archive.yaml} in its folder; all are optional.
 *
 * @param catalogue JDBC URL of the catalogue, {@code jdbc:sqlite:} or {@code jdbc:postgresql:}
 * @param seal      how copies are signed; null: they are not
 */
record ArchiveSettings(String catalogue, Seal seal) {
    static final String FILE = "archive.yaml";
    static final String EMBEDDED = "catalogue.db";

    /**
     * How copies are signed. Files are relative to the archive's folder.
     *
     * @param key          PKCS#12 file
     * @param passwordFile its first line is the password
     * @param timeStamp    address of a time-stamp authority; null: signatures have no time-stamp
     */
    record Seal(String key, String passwordFile, String timeStamp) {
    }

    /** @throws ArchiveException ({@code CONFIGURATION}) naming the file and what is wrong */
    static ArchiveSettings of(Path archive) throws ArchiveException {
        Path file = archive.resolve(FILE);
        String embedded = "jdbc:sqlite:" + archive.resolve(EMBEDDED);
        if (!Files.exists(file)) {
            return new ArchiveSettings(embedded, null);
        }
        try {
            ArchiveSettings read = YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS).build()
                    .readValue(Files.readString(file), ArchiveSettings.class);
            if (read.catalogue != null && !read.catalogue.matches("jdbc:(sqlite|postgresql):.+")) {
                throw wrong(file, "catalogue needs a JDBC URL of SQLite or PostgreSQL", null);
            }
            if (read.seal != null && (read.seal.key == null || read.seal.passwordFile == null)) {
                throw wrong(file, "seal needs key and passwordFile", null);
            }
            return new ArchiveSettings(read.catalogue == null ? embedded : read.catalogue, read.seal);
        } catch (UnrecognizedPropertyException e) {
            throw wrong(file, "unknown key '" + e.getPropertyName() + "'; known here: " + e.getKnownPropertyIds(), e);
        } catch (JsonProcessingException e) {
            throw wrong(file, e.getOriginalMessage().lines().findFirst().orElse("not YAML"), e);
        } catch (IOException e) {
            throw wrong(file, "it cannot be read: " + e.getMessage(), e);
        }
    }

    /** What signs copies. */
    Optional<Sealer> sealer(Path archive) throws ArchiveException {
        if (seal == null) {
            return Optional.empty();
        }
        try {
            String password = Files.readAllLines(archive.resolve(seal.passwordFile)).stream().findFirst().orElse("");
            SealKey key = SealKey.read(archive.resolve(seal.key), password.toCharArray());
            return Optional.of(new Sealer(key, Optional.ofNullable(seal.timeStamp).map(URI::create)
                    .map(TimeStampAuthority::new)));
        } catch (IOException e) {
            throw wrong(archive.resolve(FILE), "the password cannot be read from " + seal.passwordFile, e);
        } catch (IllegalArgumentException e) {
            throw wrong(archive.resolve(FILE), "timeStamp is no address", e);
        }
    }

    private static ArchiveException wrong(Path file, String what, Exception cause) {
        return new ArchiveException(ArchiveException.Kind.CONFIGURATION, file + ": " + what, cause);
    }
}
