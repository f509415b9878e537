package org.matbaa.archive.store.bucket;

import io.ocfl.api.OcflFileRetriever;
import io.ocfl.api.exception.OcflFileAlreadyExistsException;
import io.ocfl.api.exception.OcflIOException;
import io.ocfl.api.exception.OcflNoSuchFileException;
import io.ocfl.api.io.FixityCheckInputStream;
import io.ocfl.api.model.DigestAlgorithm;
import io.ocfl.core.storage.common.Listing;
import io.ocfl.core.storage.common.OcflObjectRootDirIterator;
import io.ocfl.core.storage.common.Storage;
import org.matbaa.archive.store.OcflRoot;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The storage root in a bucket, for ocfl-java. Its own is not used: it needs the SDK's asynchronous client, and
 * writes a version's files in no order. Thread-safe; the bucket stays the caller's.
 */
final class BucketStorage implements Storage {
    private final Bucket bucket;

    BucketStorage(Bucket bucket) {
        this.bucket = bucket;
    }

    @Override
    public List<Listing> listDirectory(String directoryPath) {
        String start = name(directoryPath) + "/";
        List<Listing> listing = new ArrayList<>();
        attempt(() -> {
            Optional<String> after = Optional.empty();
            do {
                Bucket.Names names = bucket.list(start, true, after);
                names.files().forEach(file -> listing.add(Listing.file(file.substring(start.length()))));
                names.folders().forEach(folder -> listing.add(
                        Listing.directory(folder.substring(start.length(), folder.length() - 1))));
                after = names.next();
            } while (after.isPresent());
            return null;
        });
        return present(listing, directoryPath);
    }

    @Override
    public List<Listing> listRecursive(String directoryPath) {
        String start = name(directoryPath) + "/";
        return present(attempt(() -> bucket.list(start)).stream()
                .map(file -> Listing.file(file.substring(start.length()))).toList(), directoryPath);
    }

    @Override
    public boolean directoryIsEmpty(String directoryPath) {
        return attempt(() -> bucket.list(name(directoryPath) + "/", false, Optional.empty())).files().isEmpty();
    }

    /** Only asked for to guess a layout that the root does not tell. */
    @Override
    public OcflObjectRootDirIterator iterateObjects() {
        throw new OcflIOException("the storage root in " + bucket + " does not say its layout");
    }

    @Override
    public boolean fileExists(String filePath) {
        return attempt(() -> bucket.has(name(filePath)));
    }

    @Override
    public InputStream read(String filePath) {
        return new ByteArrayInputStream(attempt(() -> bucket.read(name(filePath))));
    }

    @Override
    public String readToString(String filePath) {
        return new String(attempt(() -> bucket.read(name(filePath))), StandardCharsets.UTF_8);
    }

    @Override
    public OcflFileRetriever readLazy(String filePath, DigestAlgorithm algorithm, String digest) {
        return new OcflFileRetriever() {
            @Override
            public FixityCheckInputStream retrieveFile() {
                return new FixityCheckInputStream(read(filePath), algorithm, digest);
            }

            @Override
            public InputStream retrieveRange(Long startPosition, Long endPosition) {
                byte[] all = attempt(() -> bucket.read(name(filePath)));
                return new ByteArrayInputStream(Arrays.copyOfRange(all, startPosition.intValue(),
                        (int) Math.min(all.length, endPosition + 1)));
            }
        };
    }

    /** Only an object's declaration, with the object locked and known not to be there. */
    @Override
    public void write(String filePath, byte[] content, String mediaType) {
        attempt(() -> put(name(filePath), content));
    }

    /** A folder is there when something is in it. */
    @Override
    public void createDirectories(String path) {
        return;
    }

    @Override
    public void copyDirectoryOutOf(String source, Path destination) {
        for (Listing file : listRecursive(source)) {
            attempt(() -> {
                Path target = destination.resolve(file.getRelativePath());
                Files.createDirectories(target.getParent());
                return Files.write(target, bucket.read(name(source) + "/" + file.getRelativePath()));
            });
        }
    }

    @Override
    public void copyFileInto(Path source, String destination, String mediaType) {
        attempt(() -> put(name(destination), Files.readAllBytes(source)));
    }

    @Override
    public void copyFileInternal(String sourceFile, String destinationFile) {
        attempt(() -> put(name(destinationFile), bucket.read(name(sourceFile))));
    }

    /** In an order by which a version that is not whole can be told. */
    @Override
    public void moveDirectoryInto(Path source, String destination) {
        if (!directoryIsEmpty(destination)) {
            throw new OcflFileAlreadyExistsException("There is a version already at " + destination);
        }
        attempt(() -> {
            try (Stream<Path> walked = Files.walk(source)) {
                List<String> files = walked.filter(Files::isRegularFile)
                        .map(file -> source.relativize(file).toString().replace('\\', '/'))
                        .sorted(WriteOrder.within("")).toList();
                for (String file : files) {
                    bucket.put(name(destination) + "/" + file, Files.readAllBytes(source.resolve(file)));
                }
            }
            return null;
        });
    }

    /** Only mutable heads are moved, and the archive has none. */
    @Override
    public void moveDirectoryInternal(String source, String destination) {
        throw new UnsupportedOperationException("versions do not move");
    }

    @Override
    public void deleteDirectory(String path) {
        attempt(() -> {
            List<String> files = new ArrayList<>(bucket.list(name(path) + "/"));
            files.sort(WriteOrder.within(name(path) + "/").reversed());
            for (String file : files) {
                bucket.delete(file);
            }
            return null;
        });
    }

    @Override
    public void deleteFile(String path) {
        deleteFiles(List.of(path));
    }

    @Override
    public void deleteFiles(Collection<String> paths) {
        attempt(() -> {
            for (String path : paths) {
                bucket.delete(name(path));
            }
            return null;
        });
    }

    @Override
    public void deleteEmptyDirsDown(String path) {
        return;
    }

    @Override
    public void deleteEmptyDirsUp(String path) {
        return;
    }

    @Override
    public void close() {
        return;
    }

    private interface Step<T> {
        T run() throws IOException;
    }

    /** A missing file becomes the exception that ocfl-java knows it by. */
    private static <T> T attempt(Step<T> step) {
        try {
            return step.run();
        } catch (IOException e) {
            throw OcflIOException.from(e);
        }
    }

    private byte[] put(String name, byte[] content) throws IOException {
        bucket.put(name, content);
        return content;
    }

    private static List<Listing> present(List<Listing> listing, String path) {
        if (listing.isEmpty()) {
            throw new OcflNoSuchFileException("There is nothing in " + path);
        }
        return listing;
    }

    private static String name(String path) {
        return path.isEmpty() ? OcflRoot.FOLDER : OcflRoot.FOLDER + "/" + path;
    }
}
