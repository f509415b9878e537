package org.matbaa.archive.store;

import org.matbaa.archive.record.ArchiveException;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * One program's folder in an archive: versions being put together and the intents of those being
 * written. A lock on it says that the program lives. Thread-safe.
 */
final class Session implements AutoCloseable {
    private static final String LOCK = "lock";
    private static final String INTENTS = "intents";
    private static final String STAGING = "staging";
    private static final String LEFT = "left-";

    private final Path folder;
    private final FileChannel channel;
    private final AtomicLong number = new AtomicLong();
    private final Queue<Path> abandoned = new ConcurrentLinkedQueue<>();

    private Session(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** What becomes of an intent of a program that is gone. */
    @FunctionalInterface
    interface Heir {
        void take(Intent intent) throws IOException, ArchiveException;
    }

    /** Opens a session. Called under the archive's lock. */
    static Session open(Path work) throws IOException {
        Path folder = work.resolve(prefix() + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong()));
        Files.createDirectories(folder.resolve(INTENTS));
        Files.createDirectories(folder.resolve(STAGING));
        FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new IOException("another program has the new folder " + folder);
        }
        return new Session(folder, channel);
    }

    /** The folders of programs that are gone: one that is gone stays so. Under the archive's lock. */
    static List<Path> gone(Path work) throws IOException {
        List<Path> gone = new ArrayList<>();
        for (Path other : children(work)) {
            // Sessions of this very program live: their locks cannot be asked for without giving them up.
            if (!other.getFileName().toString().startsWith(prefix()) && isGone(other)) {
                gone.add(other);
            }
        }
        return gone;
    }

    /** Whether a program that is gone left intents. */
    static boolean hasIntents(Path gone) throws IOException {
        return !children(gone.resolve(INTENTS)).isEmpty();
    }

    /** Hands the intents of a program that is gone to an heir, and removes its folder. Under the archive's lock. */
    static void inherit(Path gone, Heir heir) throws IOException, ArchiveException {
        for (Path file : children(gone.resolve(INTENTS))) {
            handOver(file, heir);
        }
        DurableFiles.deleteFolder(gone);
    }

    Path staging() {
        return folder.resolve(STAGING);
    }

    /** Writes down an intent and gives its file. */
    Path begin(Intent intent) throws IOException {
        Path file = folder.resolve(INTENTS).resolve(number.incrementAndGet() + ".json");
        intent.write(file);
        return file;
    }

    void end(Path intent) throws IOException {
        Files.deleteIfExists(intent);
    }

    /** Leaves an intent whose version can be neither finished nor taken back now. */
    void abandon(Path intent) {
        abandoned.add(intent);
    }

    boolean hasAbandoned() {
        return !abandoned.isEmpty();
    }

    /** Hands what was abandoned to an heir; what that cannot take stays abandoned. */
    void retry(Heir heir) throws IOException, ArchiveException {
        for (Path intent : abandoned) {
            handOver(intent, heir);
            abandoned.remove(intent);
            end(intent);
        }
    }

    /** Leaves the folder to an heir if an intent is left in it, which may be this very program. */
    @Override
    public void close() throws IOException {
        boolean isDone = children(folder.resolve(INTENTS)).isEmpty();
        if (isDone) {
            DurableFiles.deleteFolder(folder);
        }
        channel.close();
        if (!isDone) {
            Files.move(folder, folder.resolveSibling(LEFT + folder.getFileName()));
        }
    }

    private static boolean isGone(Path other) throws IOException {
        try (FileChannel channel = FileChannel.open(other.resolve(LOCK), StandardOpenOption.WRITE);
             FileLock lock = channel.tryLock()) {
            return lock != null;
        } catch (NoSuchFileException e) {
            // Its program ended before it had begun anything, or another heir has been here.
            return true;
        }
    }

    private static void handOver(Path file, Heir heir) throws IOException, ArchiveException {
        var intent = Intent.read(file);
        if (intent.isPresent()) {
            heir.take(intent.get());
        }
    }

    /** Process number and start: a number alone may have been another program's before. */
    private static String prefix() {
        ProcessHandle self = ProcessHandle.current();
        long started = self.info().startInstant().map(java.time.Instant::toEpochMilli).orElse(0L);
        return self.pid() + "-" + started + "-";
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }
}
