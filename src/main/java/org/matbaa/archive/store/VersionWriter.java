package org.matbaa.archive.store;

import io.ocfl.api.exception.OcflJavaException;
import org.matbaa.archive.record.ArchiveException;
import org.matbaa.archive.record.CopyRecord;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes versions so that each is there whole or not at all: what is begun is written down first, and whoever
 * comes later finishes it or takes it back. Thread-safe.
 */
final class VersionWriter {
    private final Path work;
    private final StoreTree tree;
    private final Locks locks;
    private final Session session;
    private final StoredVersions versions;

    /** @param work where the sessions of all programs are */
    VersionWriter(Path work, StoreTree tree, Locks locks, Session session, StoredVersions versions) {
        this.work = work;
        this.tree = tree;
        this.locks = locks;
        this.session = session;
        this.versions = versions;
    }

    /** Adds a version, with the object's lock held; nothing when the object is not sound. */
    <X extends Exception> Optional<CopyRecord> addIfSound(String address, Deposit.Maker<X> maker,
            CopyStore.Listener listener) throws IOException, ArchiveException, X {
        if (!isSound(address)) {
            return Optional.empty();
        }
        List<CopyRecord> before = versions.all(address);
        Optional<CopyRecord> previous = before.isEmpty() ? Optional.empty() : Optional.of(before.getLast());
        Deposit deposit = maker.make(new Deposit.Slot(address, before.size() + 1, previous,
                files(address).inventoryDigest()));
        tree.claim();
        Path intent = session.begin(new Intent(address, before.size() + 1));
        write(address, deposit, intent);
        List<CopyRecord> after = new ArrayList<>(before);
        after.add(deposit.copy());
        listener.changed(address, after);
        session.end(intent);
        return Optional.of(deposit.copy());
    }

    private void write(String address, Deposit deposit, Path intent) throws IOException {
        int version = deposit.copy().version();
        try {
            versions.write(deposit);
        } catch (OcflJavaException | IOException e) {
            try {
                Recovery.takeBack(files(address), version);
                session.end(intent);
            } catch (IOException failed) {
                // The intent stays, for the next addition, or the next program that opens the archive.
                session.abandon(intent);
                e.addSuppressed(failed);
            }
            throw e;
        }
    }

    /** Nothing there, or an inventory that fits, and no version beyond it. */
    private boolean isSound(String address) throws IOException {
        ObjectFiles object = files(address);
        Optional<Integer> head = object.head();
        return head.isPresent() ? !object.hasVersionFolder(head.get() + 1) : !object.exists();
    }

    /** Finishes or takes back what this program could not, and what programs left that died. */
    void recover(CopyStore.Listener listener) throws IOException, ArchiveException {
        Session.Heir heir = intent -> locks.onObject(intent.address(), () -> {
            Recovery.finish(files(intent.address()), intent.version());
            listener.changed(intent.address(), versions.all(intent.address()));
            return null;
        });
        locks.onArchive(() -> {
            session.retry(heir);
            List<Path> gone = Session.gone(work);
            for (Path folder : gone) {
                if (Session.hasIntents(folder)) {
                    tree.settle();
                    break;
                }
            }
            for (Path folder : gone) {
                Session.inherit(folder, heir);
            }
            return null;
        });
    }

    private ObjectFiles files(String address) {
        return new ObjectFiles(tree, OcflRoot.FOLDER + "/" + OcflRoot.objectPath(address));
    }
}
