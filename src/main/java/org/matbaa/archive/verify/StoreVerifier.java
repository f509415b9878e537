package org.matbaa.archive.verify;

import org.matbaa.archive.record.ArchiveException;
import org.matbaa.archive.record.CopyRecord;
import org.matbaa.archive.store.OcflRoot;
import org.matbaa.archive.store.RootManifest;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Verifies a store. Used once, by one thread; holds one object's facts at a time. */
public final class StoreVerifier {
    private final Path root;
    private final Paths paths;
    private final Sample sample;
    private final List<PrintCheck> checks;
    private final Witness witness;
    private final List<Finding> findings = new ArrayList<>();
    private VerifyReport.Counts counts = VerifyReport.Counts.NONE;

    /**
     * @param archive the archive's folder
     * @param sample  which objects are looked into; the storage root's own files always are
     * @param checks  look into the prints
     * @param witness told of every sound object
     */
    public StoreVerifier(Path archive, Sample sample, List<PrintCheck> checks, Witness witness) {
        this.root = OcflRoot.of(archive);
        this.paths = new Paths(archive);
        this.sample = sample;
        this.checks = List.copyOf(checks);
        this.witness = witness;
    }

    /** Chooses objects. */
    @FunctionalInterface
    public interface Sample {
        /** Every object. */
        Sample ALL = place -> true;

        /** Whether to look into the object at a place in the storage root. */
        boolean has(String place);
    }

    /** What else knows of copies. */
    public interface Witness {
        /** What another contradicts of an object's records. */
        List<Finding> about(String address, List<CopyRecord> records);

        /** Runs while nobody writes to an object. */
        <T> T undisturbed(String address, IoWork<T> work) throws IOException, ArchiveException;
    }

    /** Work that reads files. */
    @FunctionalInterface
    public interface IoWork<T> {
        /** Runs it. */
        T run() throws IOException;
    }

    /**
     * Verifies the store.
     *
     * @param at the report's instant
     * @throws ArchiveException when the folder cannot be read at all
     */
    public VerifyReport verify(Instant at) throws ArchiveException {
        try {
            Map<String, String> fixed = verifyManifest();
            Set<String> seen = new HashSet<>();
            walk(fixed, seen);
            for (String name : fixed.keySet()) {
                if (!seen.contains(name)) {
                    findings.add(new Finding(Finding.Kind.MISSING, paths.of(root.resolve(name)), "is not there"));
                }
            }
            return new VerifyReport(at, sample != Sample.ALL, counts, findings);
        } catch (IOException e) {
            throw new ArchiveException(ArchiveException.Kind.IO, "the store in " + root + " cannot be read: "
                    + e.getMessage(), e);
        }
    }

    private Map<String, String> verifyManifest() throws IOException {
        Path file = paths.archive().resolve(RootManifest.FILE);
        if (!Files.isRegularFile(file)) {
            findings.add(new Finding(Finding.Kind.MISSING, RootManifest.FILE, "is not there"));
            return Map.of();
        }
        Optional<Map<String, String>> manifest = RootManifest.read(Files.readAllBytes(file));
        if (manifest.isEmpty()) {
            findings.add(new Finding(Finding.Kind.DAMAGED, RootManifest.FILE, "does not have its own SHA-512"));
        }
        return manifest.orElse(Map.of());
    }

    private void walk(Map<String, String> fixed, Set<String> seen) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Path place = root.relativize(folder);
                if (place.getNameCount() == OcflRoot.OBJECT_DEPTH && !place.startsWith("extensions")) {
                    verifyObject(folder, place.toString().replace('\\', '/'));
                    return FileVisitResult.SKIP_SUBTREE;
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String name = root.relativize(file).toString().replace('\\', '/');
                seen.add(name);
                verifyFixed(file, Optional.ofNullable(fixed.get(name)), fixed.isEmpty());
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private void verifyFixed(Path file, Optional<String> digest, boolean isManifestLost) throws IOException {
        FileDigest found = FileDigest.of(file);
        counts = counts.plus(new VerifyReport.Counts(0, 0, 1, found.bytes()));
        if (digest.isEmpty() && !isManifestLost) {
            findings.add(new Finding(Finding.Kind.UNEXPECTED, paths.of(file), "is of no object"));
        } else if (digest.isPresent() && !digest.get().equals(found.sha512())) {
            findings.add(new Finding(Finding.Kind.DAMAGED, paths.of(file),
                    "does not have the SHA-512 that it was stored with"));
        }
    }

    private void verifyObject(Path folder, String place) throws IOException {
        if (!sample.has(place)) {
            return;
        }
        ObjectVerifier.Result result = new ObjectVerifier(folder, paths, checks).verify();
        if (!result.findings().isEmpty() && !result.address().isEmpty()) {
            result = again(folder, result);
        }
        counts = counts.plus(result.counts());
        findings.addAll(result.findings());
        if (result.findings().isEmpty()) {
            findings.addAll(witness.about(result.address(), result.records()));
        }
    }

    /** What looked wrong may have been a version that was just being written. */
    private ObjectVerifier.Result again(Path folder, ObjectVerifier.Result first) throws IOException {
        try {
            return witness.undisturbed(first.address(), () -> new ObjectVerifier(folder, paths, checks).verify());
        } catch (ArchiveException e) {
            return first;
        }
    }
}
