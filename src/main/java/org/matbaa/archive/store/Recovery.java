package org.matbaa.archive.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Brings an object on which a write was begun to whole versions. Called under the object's lock. */
final class Recovery {
    private Recovery() {
    }

    /** After a crash: a version that is whole becomes the object's newest, of anything less nothing is left. */
    static void finish(ObjectFiles object, int version) throws IOException {
        object.tree().discardParts(object.root());
        if (isPresent(object, version) || !object.exists()) {
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
        object.tree().settle();
        object.tree().discardParts(object.root());
        if (isPresent(object, version) || !object.exists()) {
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

    static void install(ObjectFiles object, int version) throws IOException {
        List<StoreTree.NewFile> pair = new ArrayList<>();
        for (String name : List.of(ObjectFiles.INVENTORY, ObjectFiles.SIDECAR)) {
            pair.add(new StoreTree.NewFile(object.root() + "/" + name,
                    object.tree().read(object.version(version) + "/" + name)));
        }
        object.tree().put(pair);
    }

    /** A first version leaves no object; a later one leaves the object as it was. */
    static void discard(ObjectFiles object, int version) throws IOException {
        boolean isOther = version > 1 || object.head().isPresent();
        object.tree().deleteFolder(isOther ? object.version(version) : object.root());
    }
}
