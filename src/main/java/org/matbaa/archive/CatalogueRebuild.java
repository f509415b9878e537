package org.matbaa.archive;

import org.matbaa.archive.catalogue.Catalogue;
import org.matbaa.archive.record.ArchiveException;
import org.matbaa.archive.store.CopyStore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes a catalogue anew from the store that it tells of. */
final class CatalogueRebuild {
    private CatalogueRebuild() {
    }

    /** Address by address, each under its lock, so that others may write at the same time. */
    static void of(CopyStore store, Catalogue catalogue) throws ArchiveException {
        catalogue.setComplete(false);
        Set<String> stored = new HashSet<>();
        store.forEachAddress(address -> {
            stored.add(address);
            store.tell(address, catalogue::put);
        });
        for (String address : catalogue.addresses()) {
            if (!stored.contains(address)) {
                store.tell(address, catalogue::put);
            }
        }
        catalogue.setComplete(true);
    }

    /** Removes the catalogue in an archive's folder, whatever state it is in. */
    static void discardEmbedded(Path folder) throws ArchiveException {
        try {
            for (String ending : List.of("", "-wal", "-shm", "-journal")) {
                Files.deleteIfExists(folder.resolve(ArchiveSettings.EMBEDDED + ending));
            }
        } catch (IOException e) {
            throw new ArchiveException(ArchiveException.Kind.IO, "the catalogue in " + folder
                    + " cannot be removed: " + e.getMessage(), e);
        }
    }
}
