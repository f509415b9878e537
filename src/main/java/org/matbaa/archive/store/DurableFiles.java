package org.matbaa.archive.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

/** Writes that are on the disk when they return. */
final class DurableFiles {
    private static final String PART = ".part";

    private DurableFiles() {
    }

    /** Writes a new file. */
    static void create(Path file, byte[] content) throws IOException {
        Files.write(file, content, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
        force(file);
        force(file.getParent());
    }

    /** Where a file's next content waits: in the same folder. */
    static Path part(Path file) {
        return file.resolveSibling("." + file.getFileName() + PART);
    }

    static boolean isPart(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(".") && name.endsWith(PART);
    }

    /** Writes the content that {@link #install} is to put into a file's place; all that can fail for lack of space. */
    static void prepare(Path file, byte[] content) throws IOException {
        Path part = part(file);
        try {
            Files.write(part, content);
            force(part);
        } catch (IOException e) {
            Files.deleteIfExists(part);
            throw e;
        }
    }

    /** Puts prepared content into a file's place in one step. */
    static void install(Path file) throws IOException {
        Files.move(part(file), file, StandardCopyOption.ATOMIC_MOVE);
        force(file.getParent());
    }

    /** Moves a folder with all that is in it in one step, after everything in it is on the disk. */
    static void moveFolder(Path source, Path target) throws IOException {
        forceAll(source);
        Files.move(source, target, StandardCopyOption.ATOMIC_MOVE);
        force(target.getParent());
    }

    /** Removes a folder and what is in it, if it is there. */
    static void deleteFolder(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException e) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
        force(folder.getParent());
    }

    /** Forces a file or a folder's entries to disk. */
    static void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static void forceAll(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                force(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException e) throws IOException {
                force(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
