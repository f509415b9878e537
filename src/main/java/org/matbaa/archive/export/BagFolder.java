package org.matbaa.archive.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A bag in a folder.
 *
 * @param folder new
 */
record BagFolder(Path folder) implements BagFiles {
    @Override
    public void write(String path, byte[] content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, content, StandardOpenOption.CREATE_NEW);
    }

    @Override
    public void close() {
        // Each file is closed when it is written.
    }
}
