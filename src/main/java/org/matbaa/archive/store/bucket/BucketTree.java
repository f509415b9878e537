package org.matbaa.archive.store.bucket;

import io.ocfl.core.storage.common.Storage;
import org.matbaa.archive.record.ArchiveException;
import org.matbaa.archive.store.OcflRoot;
import org.matbaa.archive.store.RootManifest;
import org.matbaa.archive.store.RootWalk;
import org.matbaa.archive.store.StoreTree;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A store in a bucket. What the server has said it has is taken to be there for good. */
public final class BucketTree implements StoreTree {
    /** How long a server may need to store what it has already received. */
    private static final Duration STRAGGLERS = Duration.ofSeconds(1);

    private final Bucket bucket;
    private final BucketOwner owner;

    private BucketTree(Bucket bucket, BucketOwner owner) {
        this.bucket = bucket;
        this.owner = owner;
    }

    /**
     * A store in a bucket; nothing is asked of the server yet.
     *
     * @param archive the folder of the archive that the store is of
     * @throws ArchiveException ({@code CONFIGURATION}) when the keys cannot be read
     */
    public static BucketTree of(BucketPlace place, Path archive) throws ArchiveException {
        Bucket bucket = new Bucket(Clients.of(place), place);
        return new BucketTree(bucket, new BucketOwner(bucket, archive));
    }

    @Override
    public InputStream open(String name) throws IOException {
        return new ByteArrayInputStream(read(name));
    }

    @Override
    public byte[] read(String name) throws IOException {
        return bucket.read(name);
    }

    @Override
    public boolean hasFolder(String folder) throws IOException {
        return !bucket.list(folder + "/", false, Optional.empty()).files().isEmpty();
    }

    @Override
    public void forEachFile(String folder, Names names) throws IOException, ArchiveException {
        Optional<String> after = Optional.empty();
        do {
            Bucket.Names some = bucket.list(folder + "/", false, after);
            for (String name : some.files()) {
                names.accept(name);
            }
            after = some.next();
        } while (after.isPresent());
    }

    @Override
    public void put(List<NewFile> files) throws IOException {
        for (NewFile file : files) {
            bucket.put(file.name(), file.content());
        }
    }

    @Override
    public void deleteFolder(String folder) throws IOException {
        List<String> files = new ArrayList<>(bucket.list(folder + "/"));
        files.sort(WriteOrder.within(folder + "/").reversed());
        for (String file : files) {
            bucket.delete(file);
        }
    }

    /** A file is there as a whole or not at all. */
    @Override
    public void discardParts(String folder) {
        return;
    }

    @Override
    public void settle() throws IOException {
        try {
            Thread.sleep(STRAGGLERS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for " + bucket);
        }
    }

    /** Without its manifest a root is whole too if it has objects: then the manifest was lost later. */
    @Override
    public boolean hasRoot() throws IOException {
        return bucket.has(RootManifest.FILE) || bucket.list(OcflRoot.FOLDER + "/", false, Optional.empty()).files()
                .stream().anyMatch(RootWalk::isInObject);
    }

    @Override
    public void makeRoot(Path begun, byte[] manifest) throws IOException {
        try (Stream<Path> walked = Files.walk(begun)) {
            for (Path file : walked.filter(Files::isRegularFile).sorted().toList()) {
                bucket.put(OcflRoot.FOLDER + "/" + begun.relativize(file).toString().replace('\\', '/'),
                        Files.readAllBytes(file));
            }
        }
        bucket.put(RootManifest.FILE, manifest);
    }

    @Override
    public Storage storage() {
        return new BucketStorage(bucket);
    }

    @Override
    public void claim() throws IOException, ArchiveException {
        owner.claim();
    }

    @Override
    public void takeOver() throws IOException {
        owner.takeOver();
    }

    @Override
    public void close() {
        bucket.close();
    }

    @Override
    public String toString() {
        return bucket.toString();
    }
}
