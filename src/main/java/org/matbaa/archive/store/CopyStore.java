package org.matbaa.archive.store;

import io.ocfl.api.OcflRepository;
import io.ocfl.api.exception.OcflJavaException;
import org.matbaa.archive.record.ArchiveException;
import org.matbaa.archive.record.CopyRecord;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Copies in an OCFL 1.1 storage root: an object for each address, a version for each dated print or
 * observation. Several threads and several programs may use one archive at once.
 */
public final class CopyStore implements AutoCloseable {
    private static final String WORK = "work";

    private final Path archive;
    private final StoreTree tree;
    private final Locks locks;
    private final Session session;
    private final OcflRepository repository;
    private final StoredVersions versions;
    private final VersionWriter writer;

    private CopyStore(Path archive, StoreTree tree, Locks locks, Session session) {
        this.archive = archive;
        this.tree = tree;
        this.locks = locks;
        this.session = session;
        this.repository = OcflRoot.open(tree.storage(), session.staging());
        this.versions = new StoredVersions(tree, repository);
        this.writer = new VersionWriter(archive.resolve(WORK), tree, locks, session, versions);
    }

    /** Is told of addresses whose versions may have changed. */
    @FunctionalInterface
    public interface Listener {
        /** Called with the address's lock held, after its change is on the disk. */
        void changed(String address, List<CopyRecord> versions) throws ArchiveException;
    }

    /**
     * Opens the store of an archive; makes one if there is none, and brings to an end what programs left
     * that died while they wrote.
     *
     * @param archive  the archive's folder, which must exist
     * @param tree     where its copies are; stays the caller's
     * @param listener told of every object that was found half-written
     * @throws ArchiveException when it cannot be read or written
     */
    public static CopyStore open(Path archive, StoreTree tree, Listener listener) throws ArchiveException {
        try {
            Locks locks = new Locks(archive.resolve("locks"));
            Path work = Files.createDirectories(archive.resolve(WORK));
            CopyStore store = locks.onArchive(() -> {
                tree.claim();
                Session session = Session.open(work);
                OcflRoot.create(tree, session.staging());
                return new CopyStore(archive, tree, locks, session);
            });
            store.writer.recover(listener);
            return store;
        } catch (IOException | OcflJavaException e) {
            throw Failures.of("the archive " + archive + " cannot be opened", e);
        }
    }

    /**
     * Adds a version. Nothing is stored when this fails; where it could not be taken back, since the store's
     * server is away, the next addition or the next program finishes it or takes it back.
     *
     * @param address  the original address
     * @param maker    makes the version, knowing its number
     * @param listener told when it is stored; when that fails, the version stays and the next program
     *                 that opens the archive tells its own listener
     * @throws X                when the maker fails; no kind of {@code IOException}, which are the store's
     * @throws ArchiveException when the version cannot be written
     */
    public <X extends Exception> CopyRecord add(String address, Deposit.Maker<X> maker, Listener listener)
            throws ArchiveException, X {
        try {
            if (session.hasAbandoned()) {
                writer.recover(listener);
            }
            Optional<CopyRecord> added = locks.onObject(address, () -> writer.addIfSound(address, maker, listener));
            if (added.isEmpty()) {
                writer.recover(listener);
                added = locks.onObject(address, () -> writer.addIfSound(address, maker, listener));
            }
            return added.orElseThrow(() -> new ArchiveException(ArchiveException.Kind.DAMAGED, "the copies of "
                    + address + " in " + OcflRoot.objectPath(address) + " are damaged, so none can be added; run matbaa"
                    + " archive verify", null));
        } catch (IOException | OcflJavaException e) {
            throw Failures.of("the copy of " + address + " cannot be stored", e);
        }
    }

    /**
     * All versions of an address, oldest first; none when it has no copies.
     *
     * @throws ArchiveException when they cannot be read
     */
    public List<CopyRecord> versions(String address) throws ArchiveException {
        try {
            try {
                return versions.all(address);
            } catch (OcflJavaException | ArchiveException e) {
                // A writer may have been between the two files of an inventory.
                return locks.onObject(address, () -> versions.all(address));
            }
        } catch (IOException | OcflJavaException e) {
            throw Failures.of("the copies of " + address + " cannot be read; run matbaa archive verify", e);
        }
    }

    /**
     * The bytes of a version's file, checked against the inventory.
     *
     * @param file {@link StoredVersions#PRINT}, {@link StoredVersions#PROVENANCE} or the source's name
     * @throws ArchiveException when there is no such file, or it is not as it was stored
     */
    public byte[] read(String address, int version, String file) throws ArchiveException {
        try {
            return versions.read(address, version, file);
        } catch (IOException | OcflJavaException e) {
            throw Failures.of(file + " of version " + version + " of " + address + " cannot be read", e);
        }
    }

    /** Work that reads files. */
    @FunctionalInterface
    public interface IoWork<T> {
        /** Runs it. */
        T run() throws IOException, ArchiveException;
    }

    /** Runs work while nobody writes to an address's object; to any, when the address is empty. */
    public <T> T undisturbed(String address, IoWork<T> work) throws IOException, ArchiveException {
        return address.isEmpty() ? locks.onAllObjects(work::run) : locks.onObject(address, work::run);
    }

    /** Takes addresses. */
    @FunctionalInterface
    public interface AddressSink {
        /** Takes one. */
        void accept(String address) throws ArchiveException;
    }

    /**
     * Gives the addresses of all objects, in no order; an object whose first version is just being written
     * may be left out.
     *
     * @throws ArchiveException when an object cannot be read
     */
    public void forEachAddress(AddressSink sink) throws ArchiveException {
        try {
            RootWalk.walk(tree, (object, files) -> {
                if (files.contains(object + "/" + ObjectFiles.INVENTORY)) {
                    sink.accept(new ObjectFiles(tree, object).id());
                }
            });
        } catch (IOException e) {
            throw Failures.of("the store in " + tree + " cannot be read; run matbaa archive verify", e);
        }
    }

    /** Tells a listener of an address, with the address's lock held. */
    public void tell(String address, Listener listener) throws ArchiveException {
        try {
            locks.onObject(address, () -> {
                listener.changed(address, versions.all(address));
                return null;
            });
        } catch (IOException | OcflJavaException e) {
            throw Failures.of("the copies of " + address + " cannot be read; run matbaa archive verify", e);
        }
    }

    @Override
    public void close() throws ArchiveException {
        try {
            repository.close();
            locks.onArchive(() -> {
                session.close();
                return null;
            });
        } catch (IOException e) {
            throw Failures.of("the archive " + archive + " cannot be closed", e);
        }
    }
}
