package org.matbaa.archive.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Brings an object on which a write was begun to whole versions. Called under the object's lock. */
final class Recovery {
    private Recovery() {
    }

    /** After a crash: a version that is whole becomes the object's newest, of anything less nothing is left. */
    static void finish(ObjectFiles object, int version) throws IOException {
        discardParts(object.root());
        if (isPresent(object, version) || !Files.exists(object.root())) {
            return;
        }
        if (object.hasWhole(version)) {
            install(object, version);
        } else {
            discard(object, version);
        }
    }

    /** After a failure that is reported: the version is taken back if that can be done, else finished. */
    static void takeBack(ObjectFiles object, int version) throws IOException {
        discardParts(object.root());
        if (isPresent(object, version) || !Files.exists(object.root())) {
            return;
        }
        if (version > 1 && object.head().isEmpty() && object.hasWhole(version - 1)) {
            install(object, version - 1);
        }
        discard(object, version);
    }

    /** Others may have written further versions since. */
    private static boolean isPresent(ObjectFiles object, int version) throws IOException {
        return object.head().filter(head -> head >= version).isPresent();
    }

    private static void install(ObjectFiles object, int version) throws IOException {
        for (String name : List.of(ObjectFiles.INVENTORY, ObjectFiles.SIDECAR)) {
            DurableFiles.prepare(object.root().resolve(name), Files.readAllBytes(object.version(version).resolve(name)));
        }
        DurableFiles.install(object.root().resolve(ObjectFiles.INVENTORY));
        DurableFiles.install(object.root().resolve(ObjectFiles.SIDECAR));
    }

    /** A first version leaves no object; a later one leaves the object as it was. */
    private static void discard(ObjectFiles object, int version) throws IOException {
        if (version > 1 || object.head().isPresent()) {
            DurableFiles.deleteFolder(object.version(version));
            return;
        }
        DurableFiles.deleteFolder(object.root());
        Path parent = object.root().getParent();
        while (isEmpty(parent)) {
            Files.delete(parent);
            parent = parent.getParent();
        }
    }

    private static void discardParts(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path part : files.filter(DurableFiles::isPart).toList()) {
                Files.delete(part);
            }
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }
}
