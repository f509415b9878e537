package org.matbaa.cli;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Writes whole files or none: into a file beside the target, which then takes the target's place.
 * Thread-safe.
 */
final class OutputFiles {
    /** Begun and not yet in place, for the end of an interrupted run. */
    private final Set<Path> unfinished = ConcurrentHashMap.newKeySet();

    /**
     * Writes a file; one that is there is replaced, a link is followed, and what is not a file, like a
     * device, is written to directly.
     *
     * @throws CommandException with {@link ExitCode#CANNOT_CREATE} or, once it is begun, {@link ExitCode#IO}
     */
    void write(Path target, byte[] content) throws CommandException {
        if (Files.isDirectory(target)) {
            throw new CommandException(ExitCode.CANNOT_CREATE, "cannot create " + target + ": a folder is there");
        }
        try {
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                Files.write(target, content, StandardOpenOption.WRITE);
                return;
            }
        } catch (IOException e) {
            throw new CommandException(ExitCode.IO, "cannot write " + target + ": " + e.getMessage(), e);
        }
        replace(target, content);
    }

    /** Removes what an interrupted run leaves. */
    void discardUnfinished() {
        unfinished.forEach(OutputFiles::discard);
    }

    private void replace(Path target, byte[] content) throws CommandException {
        Path place = place(target);
        Path begun = place.resolveSibling("." + place.getFileName() + "."
                + Long.toHexString(ThreadLocalRandom.current().nextLong()) + ".part");
        unfinished.add(begun);
        try {
            create(begun, target);
            Files.write(begun, content, StandardOpenOption.WRITE);
            move(begun, place);
        } catch (IOException e) {
            throw new CommandException(ExitCode.IO, "cannot write " + target + ": " + e.getMessage(), e);
        } finally {
            discard(begun);
            unfinished.remove(begun);
        }
    }

    private static Path place(Path target) throws CommandException {
        try {
            return Files.isSymbolicLink(target) && Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        } catch (IOException e) {
            throw cannotCreate(target, e);
        }
    }

    private static void create(Path begun, Path target) throws CommandException {
        if (!Files.isDirectory(begun.getParent())) {
            throw new CommandException(ExitCode.CANNOT_CREATE, "cannot create " + target + ": there is no folder "
                    + begun.getParent());
        }
        try {
            Files.createFile(begun);
        } catch (IOException e) {
            throw cannotCreate(target, e);
        }
    }

    private static void move(Path begun, Path place) throws IOException {
        try {
            Files.move(begun, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(begun, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(Path begun) {
        try {
            Files.deleteIfExists(begun);
        } catch (IOException e) {
            begun.toFile().deleteOnExit();
        }
    }

    private static CommandException cannotCreate(Path target, IOException e) {
        String reason = e instanceof java.nio.file.AccessDeniedException ? "no permission to write there"
                : e.getMessage();
        return new CommandException(ExitCode.CANNOT_CREATE, "cannot create " + target + ": " + reason, e);
    }
}
