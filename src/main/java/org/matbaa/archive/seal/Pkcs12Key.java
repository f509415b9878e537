package org.matbaa.archive.seal;

import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import eu.europa.esig.dss.token.Pkcs12SignatureToken;
import org.matbaa.archive.record.ArchiveException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The first key of a PKCS#12 file (RFC 7292).
 *
 * @param file         holds the key and its certificates
 * @param passwordFile its first line opens the file
 */
public record Pkcs12Key(Path file, Path passwordFile) implements KeySource {
    @Override
    public SealKey open() throws ArchiveException {
        try {
            Pkcs12SignatureToken token = new Pkcs12SignatureToken(file.toFile(), KeySource.password(passwordFile));
            List<DSSPrivateKeyEntry> keys = token.getKeys();
            if (keys.isEmpty()) {
                throw KeySource.unusable(file, "it holds no key", null);
            }
            return new SealKey(token, keys.getFirst());
        } catch (IOException | DSSException e) {
            throw KeySource.unusable(file, e.getMessage(), e);
        }
    }
}
