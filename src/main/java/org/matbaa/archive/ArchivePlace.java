package org.matbaa.archive;

import org.matbaa.archive.record.ArchiveException;
import org.matbaa.archive.store.Failures;
import org.matbaa.archive.store.StoreTree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where an archive is, or is to be. */
final class ArchivePlace {
    private ArchivePlace() {
    }

    /** Makes the folder of an archive, unless it is there. */
    static void createFolder(Path folder) throws ArchiveException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new ArchiveException(ArchiveException.Kind.IO, "cannot create the folder " + folder + ": "
                    + e.getMessage(), e);
        }
    }

    /** The tree, which has an archive's copies; one that has none is closed. */
    static StoreTree requireRoot(StoreTree tree) throws ArchiveException {
        try {
            if (tree.hasRoot()) {
                return tree;
            }
            tree.close();
            throw new ArchiveException(ArchiveException.Kind.CONFIGURATION, "there is no archive in " + tree
                    + "; matbaa archive add makes one", null);
        } catch (IOException e) {
            tree.close();
            throw Failures.of("the store in " + tree + " cannot be read", e);
        }
    }
}
