package org.matbaa.press;

import java.util.Objects;

/**
 * What an article was read from, as it was received. The bytes belong to the press from then on and
 * must not be changed.
 *
 * @param name     a file name without folders, e.g. {@code 129574.json}
 * @param mimeType e.g. {@code application/ld+json}
 * @param bytes    all of it
 */
public record SourceFile(String name, String mimeType, byte[] bytes) {
    public SourceFile {
        Objects.requireNonNull(name);
        Objects.requireNonNull(mimeType);
        Objects.requireNonNull(bytes);
    }
}
