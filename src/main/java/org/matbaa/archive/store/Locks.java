package org.matbaa.archive.store;

import org.matbaa.archive.record.ArchiveException;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * Locks between threads and programs that write to one archive. A lock ends with its program, however
 * that ends. Not reentrant. Thread-safe.
 */
final class Locks {
    private static final String OBJECT = "object-";
    private static final int STRIPES = 64;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long PAUSE_MILLIS = 3;

    private final Path folder;

    /** @param folder of the lock files; they stay, empty */
    Locks(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder).toRealPath();
    }

    /** What is done under a lock. */
    @FunctionalInterface
    interface Work<T, X extends Exception> {
        T run() throws IOException, ArchiveException, X;
    }

    /** Work on one object; objects share a bounded number of locks. */
    <T, X extends Exception> T onObject(String address, Work<T, X> work) throws IOException, ArchiveException, X {
        return under(OBJECT + Math.floorMod(address.hashCode(), STRIPES), work);
    }

    /** Work while nobody writes to any object. */
    <T, X extends Exception> T onAllObjects(Work<T, X> work) throws IOException, ArchiveException, X {
        return fromStripe(0, work);
    }

    private <T, X extends Exception> T fromStripe(int stripe, Work<T, X> work) throws IOException, ArchiveException, X {
        return stripe == STRIPES ? work.run() : under(OBJECT + stripe, () -> fromStripe(stripe + 1, work));
    }

    /** Work on the archive's folders themselves; may take an object's lock, never the other way about. */
    <T, X extends Exception> T onArchive(Work<T, X> work) throws IOException, ArchiveException, X {
        return under("archive", work);
    }

    /**
     * The monitor keeps the threads of this program apart, since the operating system's locks are a
     * program's and closing any channel of a file gives them up. Interned text is the one object that
     * two archives opened on the same folder share.
     */
    private <T, X extends Exception> T under(String name, Work<T, X> work) throws IOException, ArchiveException, X {
        Path file = folder.resolve(name);
        synchronized (("org.matbaa.archive.lock:" + file).intern()) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                 FileLock lock = acquire(channel)) {
                return work.run();
            }
        }
    }

    /** Asked again and again: the system's own waiting reports deadlocks between programs that have many threads. */
    private static FileLock acquire(FileChannel channel) throws IOException, ArchiveException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        for (FileLock lock = channel.tryLock(); ; lock = channel.tryLock()) {
            if (lock != null) {
                return lock;
            }
            if (System.nanoTime() - deadline > 0) {
                throw new ArchiveException(ArchiveException.Kind.IO, "another program has been writing this copy for "
                        + PATIENCE.toMinutes() + " minutes; try again when it has ended", null);
            }
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ArchiveException(ArchiveException.Kind.IO, "interrupted while waiting for another program", e);
            }
        }
    }
}
