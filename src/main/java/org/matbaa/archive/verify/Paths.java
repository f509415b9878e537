package org.matbaa.archive.verify;

import java.nio.file.Path;

/**
 * Names files as findings do.
 *
 * @param archive the archive's folder
 */
record Paths(Path archive) {
    /** Relative to the archive, with slashes. */
    String of(Path file) {
        return archive.relativize(file).toString().replace('\\', '/');
    }
}
