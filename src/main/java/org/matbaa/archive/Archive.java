package org.matbaa.archive;

import org.matbaa.archive.catalogue.Catalogue;
import org.matbaa.archive.catalogue.CopyQuery;
import org.matbaa.archive.export.CopyExport;
import org.matbaa.archive.export.ExportedCopy;
import org.matbaa.archive.record.ArchiveException;
import org.matbaa.archive.record.CopyRecord;
import org.matbaa.archive.seal.Sealer;
import org.matbaa.archive.store.CopyStore;
import org.matbaa.archive.store.Deposit;
import org.matbaa.archive.store.StoreTree;
import org.matbaa.archive.store.StoredVersions;
import org.matbaa.archive.store.TakeOver;
import org.matbaa.archive.verify.PrintCheck;
import org.matbaa.archive.verify.StoreVerifier;
import org.matbaa.archive.verify.VerifyReport;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An archive: a folder with a store and a catalogue. Thread-safe; several programs may have the same
 * folder open.
 */
public final class Archive implements AutoCloseable {
    private final Path folder;
    private final StoreTree tree;
    private final CopyStore store;
    private final Catalogue catalogue;
    private final Optional<Sealer> sealer;

    private Archive(Path folder, StoreTree tree, CopyStore store, Catalogue catalogue, Optional<Sealer> sealer) {
        this.folder = folder;
        this.tree = tree;
        this.store = store;
        this.catalogue = catalogue;
        this.sealer = sealer;
    }

    /**
     * Opens an archive; what a program left that died while it wrote is brought to an end first.
     *
     * @param folder the archive's
     * @throws ArchiveException when the folder is no archive, or cannot be used
     */
    public static Archive open(Path folder) throws ArchiveException {
        ArchiveSettings settings = ArchiveSettings.of(folder);
        return open(folder, settings, ArchivePlace.requireRoot(settings.tree(folder)));
    }

    /** Opens an archive, or makes an empty one. */
    public static Archive openOrCreate(Path folder) throws ArchiveException {
        ArchivePlace.createFolder(folder);
        ArchiveSettings settings = ArchiveSettings.of(folder);
        return open(folder, settings, settings.tree(folder));
    }

    /** The tree is the archive's, even when it cannot be opened. */
    private static Archive open(Path folder, ArchiveSettings settings, StoreTree tree) throws ArchiveException {
        try {
            Optional<Sealer> sealer = settings.sealer(folder);
            Catalogue catalogue = Catalogue.open(settings.catalogue());
            try {
                Archive archive = new Archive(folder, tree, CopyStore.open(folder, tree, catalogue::put), catalogue,
                        sealer);
                if (!catalogue.isComplete()) {
                    CatalogueRebuild.of(archive.store, archive.catalogue);
                }
                return archive;
            } catch (ArchiveException | RuntimeException e) {
                catalogue.close();
                throw e;
            }
        } catch (ArchiveException | RuntimeException e) {
            tree.close();
            throw e;
        }
    }

    /**
     * Makes an archive's catalogue anew, whatever state it is in.
     *
     * @return how many versions it has
     */
    public static long rebuild(Path folder) throws ArchiveException {
        ArchiveSettings settings = ArchiveSettings.of(folder);
        if (settings.catalogue().endsWith(ArchiveSettings.EMBEDDED)) {
            CatalogueRebuild.discardEmbedded(folder);
        }
        try (Archive archive = open(folder)) {
            CatalogueRebuild.of(archive.store, archive.catalogue);
            return archive.catalogue.size();
        }
    }

    /**
     * Makes an archive the one that writes to its bucket, whose archive before is lost; brings to an end what
     * that left when it died, and makes the catalogue anew.
     *
     * @param folder of the archive; holds at least the settings
     * @return how many versions it has
     * @throws ArchiveException ({@code CONFIGURATION}) when the copies are in the folder itself, or there are none
     */
    public static long takeOver(Path folder) throws ArchiveException {
        try (StoreTree tree = ArchivePlace.requireRoot(ArchiveSettings.of(folder).tree(folder))) {
            TakeOver.of(folder, tree);
        }
        return rebuild(folder);
    }

    /**
     * Verifies an archive, even one that is too damaged to be opened.
     *
     * @param sample which objects are looked into
     * @param checks look into the prints
     * @throws ArchiveException when there is no archive, or it cannot be read at all
     */
    public static VerifyReport verify(Path folder, StoreVerifier.Sample sample, List<PrintCheck> checks)
            throws ArchiveException {
        ArchiveSettings settings = ArchiveSettings.of(folder);
        try (Archive archive = open(folder, settings, ArchivePlace.requireRoot(settings.tree(folder)))) {
            CatalogueWitness witness = new CatalogueWitness(archive.store, archive.catalogue);
            VerifyReport report = new StoreVerifier(archive.tree, sample, checks, witness).verify(Instant.now());
            return witness.complete(report);
        } catch (ArchiveException e) {
            if (e.kind() == ArchiveException.Kind.CONFIGURATION || e.kind() == ArchiveException.Kind.UNREACHABLE) {
                throw e;
            }
            try (StoreTree tree = settings.tree(folder)) {
                return StoreOnly.verify(tree, sample, checks, e);
            }
        }
    }

    /** The archive's folder. */
    public Path folder() {
        return folder;
    }

    /** What signs this archive's copies. */
    Optional<Sealer> sealer() {
        return sealer;
    }

    /**
     * Adds a version.
     *
     * @param address the original address
     * @param maker   makes it, knowing its number and the version before
     * @throws X                when the maker fails; nothing is stored
     * @throws ArchiveException when it cannot be stored, or (kind {@code CATALOGUE}) is stored but not
     *                          catalogued
     */
    public <X extends Exception> CopyRecord add(String address, Deposit.Maker<X> maker) throws ArchiveException, X {
        return store.add(address, maker, catalogue::put);
    }

    /** All versions of an address, oldest first, from the store; none when it has no copies. */
    public List<CopyRecord> versions(String address) throws ArchiveException {
        return store.versions(address);
    }

    /** The same from the catalogue, which is sooner. */
    public List<CopyRecord> catalogued(String address) throws ArchiveException {
        return catalogue.versions(address);
    }

    /** The copies that a query asks for, newest first, from the catalogue. */
    public List<CopyRecord> find(CopyQuery query) throws ArchiveException {
        return catalogue.find(query);
    }

    /** The newest version of an address that was there at an instant. */
    public Optional<CopyRecord> at(String address, Instant instant) throws ArchiveException {
        return versions(address).stream().filter(copy -> !copy.at().isAfter(instant))
                .max(java.util.Comparator.comparing(CopyRecord::at).thenComparing(CopyRecord::version));
    }

    /**
     * The PDF of a version, checked.
     *
     * @throws ArchiveException ({@code DAMAGED}) when it is not as it was stored
     */
    public byte[] print(CopyRecord copy) throws ArchiveException {
        return store.read(copy.address(), copy.version(), StoredVersions.PRINT);
    }

    /** The source of a version as received, checked. */
    public byte[] source(CopyRecord copy) throws ArchiveException {
        return store.read(copy.address(), copy.version(), copy.source().name());
    }

    /** The record of a version as it is stored, checked. */
    public byte[] provenance(CopyRecord copy) throws ArchiveException {
        return store.read(copy.address(), copy.version(), StoredVersions.PROVENANCE);
    }

    /**
     * Hands copies to an export, checked, and finishes it.
     *
     * @param addresses whose copies; none: all
     * @return how many versions
     * @throws ArchiveException when a copy is damaged ({@code DAMAGED}), or an address has none
     *                          ({@code NOT_FOUND})
     * @throws IOException      when the export cannot be written
     */
    public long export(List<String> addresses, CopyExport export) throws ArchiveException, IOException {
        List<String> wanted = addresses.isEmpty() ? catalogue.addresses() : addresses;
        long count = 0;
        for (String address : wanted) {
            List<CopyRecord> copies = versions(address);
            if (copies.isEmpty()) {
                throw new ArchiveException(ArchiveException.Kind.NOT_FOUND, "there is no copy of " + address, null);
            }
            for (CopyRecord copy : copies) {
                export.add(new ExportedCopy(copy, print(copy), source(copy), provenance(copy)));
                count++;
            }
        }
        export.finish();
        return count;
    }

    @Override
    public void close() throws ArchiveException {
        try (tree; catalogue) {
            sealer.ifPresent(Sealer::close);
            store.close();
        }
    }
}
