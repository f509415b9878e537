package org.matbaa.archive.store;

import org.matbaa.archive.record.ArchiveException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes a store over from an archive that is lost. */
public final class TakeOver {
    private TakeOver() {
    }

    /**
     * Makes an archive the one that writes to a store, when the one before is lost; and since its intents are
     * lost too, looks through all objects for versions that it left unfinished.
     *
     * @param archive the archive's folder, which must exist
     * @param tree    where its copies are; stays the caller's
     * @throws ArchiveException when the store is not one that can be taken over, or cannot be read or written
     */
    public static void of(Path archive, StoreTree tree) throws ArchiveException {
        try {
            Locks locks = new Locks(archive.resolve("locks"));
            locks.onArchive(() -> {
                tree.takeOver();
                List<String> unfinished = new ArrayList<>();
                RootWalk.walk(tree, (object, files) -> {
                    if (new Unfinished(new ObjectFiles(tree, object), files).version().isPresent()) {
                        unfinished.add(object);
                    }
                });
                tree.settle();
                for (String object : unfinished) {
                    locks.onAllObjects(() -> finish(new ObjectFiles(tree, object)));
                }
                return null;
            });
        } catch (IOException e) {
            throw Failures.of("the store in " + tree + " cannot be taken over", e);
        }
    }

    /** What looked unfinished may have been a version that was just being written. */
    private static Void finish(ObjectFiles object) throws IOException, ArchiveException {
        Optional<Integer> begun = new Unfinished(object, object.tree().files(object.root())).version();
        if (begun.isPresent()) {
            Recovery.finish(object, begun.get());
        }
        return null;
    }
}
