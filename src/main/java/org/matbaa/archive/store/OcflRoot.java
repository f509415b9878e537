package org.matbaa.archive.store;

import io.ocfl.api.OcflRepository;
import io.ocfl.api.exception.OcflJavaException;
import io.ocfl.api.model.OcflVersion;
import io.ocfl.core.OcflRepositoryBuilder;
import io.ocfl.core.extension.storage.layout.HashedNTupleLayoutExtension;
import io.ocfl.core.extension.storage.layout.config.HashedNTupleLayoutConfig;
import io.ocfl.core.storage.common.Storage;
import org.matbaa.archive.record.ArchiveException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The storage root of a store: how it is made and opened, where objects lie in it. */
public final class OcflRoot {
    /** Objects lie under three folders of three digits each (OCFL extension 0004 by default). */
    public static final int OBJECT_DEPTH = 4;

    /** Its name in a store. */
    public static final String FOLDER = "ocfl";

    private OcflRoot() {
    }

    /** Where an object lies, relative to the storage root (extension 0004, hashed n-tuple). */
    public static String objectPath(String address) {
        HashedNTupleLayoutExtension layout = new HashedNTupleLayoutExtension();
        layout.init(new HashedNTupleLayoutConfig());
        return layout.mapObjectId(address);
    }

    /** Makes a storage root in one step, unless there is one. Under the archive's lock. */
    static void create(StoreTree tree, Path staging) throws IOException, ArchiveException {
        if (tree.hasRoot()) {
            return;
        }
        Path begun = staging.resolve("root");
        open(new DurableStorage(begun), Files.createDirectories(staging.resolve("first"))).close();
        tree.makeRoot(begun, RootManifest.of(begun));
    }

    /**
     * Opens a storage root. Inventories are not cached: other programs may write.
     *
     * @throws OcflJavaException whatever is wrong with the root's files; the library throws what comes to hand
     */
    static OcflRepository open(Storage storage, Path staging) {
        try {
            return new OcflRepositoryBuilder()
                    .defaultLayoutConfig(new HashedNTupleLayoutConfig())
                    .ocflConfig(config -> config.setOcflVersion(OcflVersion.OCFL_1_1))
                    .storage(builder -> builder.storage(storage))
                    .inventoryCache(null)
                    .workDir(staging)
                    .build();
        } catch (OcflJavaException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new OcflJavaException("the files of the storage root are not as they should be: " + e.getMessage(), e);
        }
    }
}
