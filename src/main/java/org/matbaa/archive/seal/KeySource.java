package org.matbaa.archive.seal;

import org.matbaa.archive.record.ArchiveException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore.PasswordProtection;

/** Where the key is that signs. Immutable. */
public sealed interface KeySource permits Pkcs12Key, Pkcs11Key {
    /**
     * Opens it; the caller closes the key.
     *
     * @throws ArchiveException ({@code SEAL}) when it cannot be opened with the password, or has no such key
     */
    SealKey open() throws ArchiveException;

    /** The first line of a file as a password. */
    static PasswordProtection password(Path file) throws ArchiveException {
        try (var lines = Files.lines(file)) {
            return new PasswordProtection(lines.findFirst().orElse("").toCharArray());
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new ArchiveException(ArchiveException.Kind.SEAL, "the password cannot be read from " + file
                    + "; its first line has to be the password, as UTF-8", e);
        }
    }

    /** What tells that a key cannot be used. */
    static ArchiveException unusable(Object where, String why, Exception cause) {
        return new ArchiveException(ArchiveException.Kind.SEAL, "the key in " + where + " cannot be used: " + why, cause);
    }
}
