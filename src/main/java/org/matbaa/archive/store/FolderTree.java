package org.matbaa.archive.store;

import io.ocfl.core.storage.common.Storage;
import org.matbaa.archive.record.ArchiveException;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A store in the archive's own folder.
 *
 * @param archive the folder
 */
public record FolderTree(Path archive) implements StoreTree {

    @Override
    public InputStream open(String name) throws IOException {
        Path file = path(name);
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
        return Files.newInputStream(file);
    }

    @Override
    public byte[] read(String name) throws IOException {
        return Files.readAllBytes(path(name));
    }

    @Override
    public boolean hasFolder(String folder) {
        return Files.exists(path(folder));
    }

    @Override
    public void forEachFile(String folder, Names names) throws IOException, ArchiveException {
        Path path = path(folder);
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> walked = Files.walk(path)) {
            for (Path file : (Iterable<Path>) walked::iterator) {
                if (!Files.isDirectory(file)) {
                    names.accept(name(file));
                } else if (isEmpty(file)) {
                    names.accept(name(file) + "/");
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void put(List<NewFile> files) throws IOException {
        try {
            for (NewFile file : files) {
                DurableFiles.prepare(path(file.name()), file.content());
            }
        } catch (IOException e) {
            for (NewFile file : files) {
                Files.deleteIfExists(DurableFiles.part(path(file.name())));
            }
            throw e;
        }
        for (NewFile file : files) {
            DurableFiles.install(path(file.name()));
        }
    }

    @Override
    public void deleteFolder(String folder) throws IOException {
        DurableFiles.deleteFolder(path(folder));
        Path parent = path(folder).getParent();
        while (!parent.equals(archive) && isEmpty(parent)) {
            Files.delete(parent);
            parent = parent.getParent();
        }
    }

    @Override
    public void discardParts(String folder) throws IOException {
        if (!hasFolder(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(path(folder))) {
            for (Path part : files.filter(DurableFiles::isPart).toList()) {
                Files.delete(part);
            }
        }
    }

    /** A dead program writes nothing to a disk. */
    @Override
    public void settle() {
        return;
    }

    @Override
    public boolean hasRoot() {
        return Files.isDirectory(path(OcflRoot.FOLDER));
    }

    @Override
    public void makeRoot(Path begun, byte[] manifest) throws IOException {
        put(List.of(new NewFile(RootManifest.FILE, manifest)));
        DurableFiles.moveFolder(begun, path(OcflRoot.FOLDER));
    }

    @Override
    public Storage storage() {
        return new DurableStorage(path(OcflRoot.FOLDER));
    }

    /** Who can write to the folder is in it. */
    @Override
    public void claim() {
        return;
    }

    @Override
    public void takeOver() throws ArchiveException {
        throw new ArchiveException(ArchiveException.Kind.CONFIGURATION, "the store is in " + archive
                + " itself, so there is nobody to take it over from; leave out --take-over", null);
    }

    @Override
    public void close() {
        return;
    }

    @Override
    public String toString() {
        return archive.toString();
    }

    private Path path(String name) {
        return archive.resolve(name);
    }

    private String name(Path file) {
        return archive.relativize(file).toString().replace('\\', '/');
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }
}
