package org.matbaa.archive.verify;

import org.matbaa.archive.store.StoreTree;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Digests of a file, from one reading.
 *
 * @param sha512 as in OCFL inventories
 * @param sha256 as in provenance records
 * @param bytes  size
 */
record FileDigest(String sha512, String sha256, long bytes) {
    private static final int BUFFER_BYTES = 1 << 16;

    /** @throws java.nio.file.NoSuchFileException when there is no such file */
    static FileDigest of(StoreTree tree, String file) throws IOException {
        try (InputStream in = tree.open(file)) {
            MessageDigest longer = MessageDigest.getInstance("SHA-512");
            MessageDigest shorter = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[BUFFER_BYTES];
            long size = 0;
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                longer.update(buffer, 0, length);
                shorter.update(buffer, 0, length);
                size += length;
            }
            return new FileDigest(HexFormat.of().formatHex(longer.digest()), HexFormat.of().formatHex(shorter.digest()),
                    size);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-2", e);
        }
    }
}
