package org.matbaa.archive.verify;

import org.matbaa.archive.record.ArchiveException;
import org.matbaa.archive.record.CopyRecord;
import org.matbaa.archive.store.Failures;
import org.matbaa.archive.store.OcflRoot;
import org.matbaa.archive.store.RootManifest;
import org.matbaa.archive.store.RootWalk;
import org.matbaa.archive.store.StoreTree;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Verifies a store. Used once, by one thread; holds one object's facts at a time. */
public final class StoreVerifier {
    private final StoreTree tree;
    private final Sample sample;
    private final List<PrintCheck> checks;
    private final Witness witness;
    private final List<Finding> findings = new ArrayList<>();
    private VerifyReport.Counts counts = VerifyReport.Counts.NONE;

    /**
     * @param tree    the store; stays the caller's
     * @param sample  which objects are looked into; the storage root's own files always are
     * @param checks  look into the prints
     * @param witness told of every sound object
     */
    public StoreVerifier(StoreTree tree, Sample sample, List<PrintCheck> checks, Witness witness) {
        this.tree = tree;
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

        /** Runs while nobody writes to an object; to any, when the address is empty. */
        <T> T undisturbed(String address, IoWork<T> work) throws IOException, ArchiveException;
    }

    /** Work that reads files. */
    @FunctionalInterface
    public interface IoWork<T> {
        /** Runs it. */
        T run() throws IOException, ArchiveException;
    }

    /**
     * Verifies the store.
     *
     * @param at the report's instant
     * @throws ArchiveException when the store cannot be read at all
     */
    public VerifyReport verify(Instant at) throws ArchiveException {
        try {
            Map<String, String> fixed = verifyManifest();
            Set<String> seen = new HashSet<>();
            walk(fixed, seen);
            for (String name : fixed.keySet()) {
                if (!seen.contains(name)) {
                    findings.add(new Finding(Finding.Kind.MISSING, OcflRoot.FOLDER + "/" + name, "is not there"));
                }
            }
            return new VerifyReport(at, sample != Sample.ALL, counts, findings);
        } catch (IOException e) {
            throw Failures.of("the store in " + tree + " cannot be read", e);
        }
    }

    private Map<String, String> verifyManifest() throws IOException {
        byte[] file;
        try {
            file = tree.read(RootManifest.FILE);
        } catch (NoSuchFileException e) {
            findings.add(new Finding(Finding.Kind.MISSING, RootManifest.FILE, "is not there"));
            return Map.of();
        }
        Optional<Map<String, String>> manifest = RootManifest.read(file);
        if (manifest.isEmpty()) {
            findings.add(new Finding(Finding.Kind.DAMAGED, RootManifest.FILE, "does not have its own SHA-512"));
        }
        return manifest.orElse(Map.of());
    }

    private void walk(Map<String, String> fixed, Set<String> seen) throws IOException, ArchiveException {
        RootWalk.walk(tree, new RootWalk.Visitor() {
            @Override
            public void object(String object, List<String> files) throws IOException {
                verifyObject(object, files);
            }

            @Override
            public void other(String file) throws IOException {
                String name = file.substring(OcflRoot.FOLDER.length() + 1);
                seen.add(name);
                verifyFixed(file, Optional.ofNullable(fixed.get(name)), fixed.isEmpty());
            }
        });
    }

    private void verifyFixed(String file, Optional<String> digest, boolean isManifestLost) throws IOException {
        FileDigest found = FileDigest.of(tree, file);
        counts = counts.plus(new VerifyReport.Counts(0, 0, 1, found.bytes()));
        if (digest.isEmpty() && !isManifestLost) {
            findings.add(new Finding(Finding.Kind.UNEXPECTED, file, "is of no object"));
        } else if (digest.isPresent() && !digest.get().equals(found.sha512())) {
            findings.add(new Finding(Finding.Kind.DAMAGED, file,
                    "does not have the SHA-512 that it was stored with"));
        }
    }

    private void verifyObject(String object, List<String> files) throws IOException {
        if (!sample.has(object.substring(OcflRoot.FOLDER.length() + 1))) {
            return;
        }
        ObjectVerifier.Result result = new ObjectVerifier(tree, object, files, checks).verify();
        if (!result.findings().isEmpty()) {
            result = again(object, result);
        }
        counts = counts.plus(result.counts());
        findings.addAll(result.findings());
        if (result.findings().isEmpty() && result.counts().versions() > 0) {
            findings.addAll(witness.about(result.address(), result.records()));
        }
    }

    /** What looked wrong may have been a version that was just being written, or one that was taken back. */
    private ObjectVerifier.Result again(String object, ObjectVerifier.Result first) throws IOException {
        try {
            return witness.undisturbed(first.address(), () -> {
                List<String> files = tree.files(object);
                return files.isEmpty() ? ObjectVerifier.Result.NONE
                        : new ObjectVerifier(tree, object, files, checks).verify();
            });
        } catch (ArchiveException e) {
            return first;
        }
    }
}
