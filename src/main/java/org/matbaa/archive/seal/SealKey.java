package org.matbaa.archive.seal;

import org.matbaa.archive.record.ArchiveException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A key with its certificates, the signer's first. Immutable.
 *
 * @param key   RSA or EC
 * @param chain from the signer's up
 */
public record SealKey(PrivateKey key, List<X509Certificate> chain) {
    public SealKey {
        chain = List.copyOf(chain);
    }

    /**
     * Reads the only key of a PKCS#12 file.
     *
     * @throws ArchiveException ({@code SEAL}) when the file cannot be opened with the password or holds no
     *                          key
     */
    public static SealKey read(Path file, char[] password) throws ArchiveException {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password);
            for (String alias : Collections.list(store.aliases())) {
                if (store.isKeyEntry(alias)) {
                    return new SealKey((PrivateKey) store.getKey(alias, password),
                            certificates(store.getCertificateChain(alias)));
                }
            }
            throw failure(file, "it holds no key", null);
        } catch (IOException | GeneralSecurityException e) {
            throw failure(file, e.getMessage(), e);
        }
    }

    private static List<X509Certificate> certificates(Certificate[] chain) {
        List<X509Certificate> certificates = new ArrayList<>();
        for (Certificate certificate : chain) {
            certificates.add((X509Certificate) certificate);
        }
        return certificates;
    }

    private static ArchiveException failure(Path file, String why, Exception cause) {
        return new ArchiveException(ArchiveException.Kind.SEAL, "the key in " + file + " cannot be used: " + why, cause);
    }
}
