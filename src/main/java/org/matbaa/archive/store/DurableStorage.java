package org.matbaa.archive.store;

import io.ocfl.api.OcflConstants;
import io.ocfl.api.exception.OcflFileAlreadyExistsException;
import io.ocfl.api.exception.OcflIOException;
import io.ocfl.core.storage.filesystem.FileSystemStorage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * OCFL storage in a folder whose every change is one step and on the disk when it returns. ocfl-java's
 * own deletes an inventory before it writes the next one. Thread-safe for different objects.
 */
final class DurableStorage extends FileSystemStorage {
    private final Path root;

    DurableStorage(Path root) {
        super(root);
        this.root = root;
    }

    @Override
    public void write(String filePath, byte[] content, String mediaType) {
        try {
            DurableFiles.create(root.resolve(filePath), content);
        } catch (IOException e) {
            throw OcflIOException.from(e);
        }
    }

    @Override
    public void copyFileInto(Path source, String destination, String mediaType) {
        copy(source, root.resolve(destination));
    }

    @Override
    public void copyFileInternal(String sourceFile, String destinationFile) {
        copy(root.resolve(sourceFile), root.resolve(destinationFile));
    }

    @Override
    public void moveDirectoryInto(Path source, String destination) {
        Path target = root.resolve(destination);
        if (Files.exists(target)) {
            throw new OcflFileAlreadyExistsException("There is a version already at " + destination);
        }
        try {
            DurableFiles.moveFolder(source, target);
        } catch (IOException e) {
            throw OcflIOException.from(e);
        }
    }

    /**
     * An inventory and its digest file are prepared together before the first of them takes its place,
     * so that a full disk is met while both old ones still stand.
     */
    private static void copy(Path source, Path target) {
        try {
            if (!Files.exists(DurableFiles.part(target))) {
                for (Path file : companions(source)) {
                    DurableFiles.prepare(target.resolveSibling(file.getFileName()), Files.readAllBytes(file));
                }
            }
            DurableFiles.install(target);
        } catch (IOException e) {
            discardParts(target);
            throw OcflIOException.from(e);
        }
    }

    private static List<Path> companions(Path source) throws IOException {
        if (!source.getFileName().toString().equals(OcflConstants.INVENTORY_FILE)) {
            return List.of(source);
        }
        try (Stream<Path> files = Files.list(source.getParent())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().startsWith(OcflConstants.INVENTORY_FILE)).toList();
        }
    }

    private static void discardParts(Path target) {
        try (Stream<Path> files = Files.list(target.getParent())) {
            for (Path file : files.filter(DurableFiles::isPart).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // What is left is removed when the object is recovered; the first failure is the one to report.
            return;
        }
    }
}
