package org.matbaa.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Test resources of this package. */
final class Resources {
    private Resources() {
    }

    static String read(String name) {
        try (InputStream in = Resources.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of a list, without comments. */
    static Set<String> lines(String name) {
        return read(name).lines().filter(line -> !line.startsWith("#")).collect(Collectors.toSet());
    }
}
