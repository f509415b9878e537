package org.matbaa.archive.store;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells from an object's files alone, where no intent is left, that a writer died over it. Only what the
 * order of writing can leave is taken for that: anything else is damage. Used once, by one thread.
 */
final class Unfinished {
    private final ObjectFiles object;
    private final Set<String> files;

    /** @param files the names of the object's files */
    Unfinished(ObjectFiles object, List<String> files) {
        this.object = object;
        this.files = new HashSet<>(files);
    }

    /** The version that was begun; empty when the object is whole, or damaged. */
    Optional<Integer> version() throws IOException {
        int newest = newest();
        if (newest == 0) {
            return files.equals(Set.of(object.root() + "/" + ObjectFiles.DECLARATION)) ? Optional.of(1)
                    : Optional.empty();
        }
        Optional<Integer> head = object.head();
        if (head.equals(Optional.of(newest))) {
            return Optional.empty();
        }
        boolean isBegun = has(object.version(newest), ObjectFiles.SIDECAR) ? isWholeBesideOlder(newest, head)
                : isBeforeInventory(newest, head);
        return isBegun ? Optional.of(newest) : Optional.empty();
    }

    /** Its contents may be there, but its inventory's digest, which comes last, is not. */
    private boolean isBeforeInventory(int version, Optional<Integer> head) {
        return version > 1 ? head.equals(Optional.of(version - 1))
                : !has(object.root(), ObjectFiles.INVENTORY) && !has(object.root(), ObjectFiles.SIDECAR);
    }

    /** The object's own inventory, and its digest, each are this version's or still the one's before. */
    private boolean isWholeBesideOlder(int version, Optional<Integer> head) throws IOException {
        return object.hasWhole(version) && (head.equals(Optional.of(version - 1))
                || isOfEither(ObjectFiles.INVENTORY, version) && isOfEither(ObjectFiles.SIDECAR, version));
    }

    private boolean isOfEither(String name, int version) throws IOException {
        if (!has(object.root(), name)) {
            return version == 1;
        }
        byte[] own = object.tree().read(object.root() + "/" + name);
        return Arrays.equals(own, inVersion(name, version))
                || version > 1 && Arrays.equals(own, inVersion(name, version - 1));
    }

    private byte[] inVersion(String name, int version) throws IOException {
        try {
            return object.tree().read(object.version(version) + "/" + name);
        } catch (NoSuchFileException e) {
            return new byte[0];
        }
    }

    private boolean has(String folder, String name) {
        return files.contains(folder + "/" + name);
    }

    private int newest() {
        return files.stream().map(file -> file.substring(object.root().length() + 1).split("/", 2)[0])
                .filter(name -> name.matches("v[1-9][0-9]{0,8}"))
                .mapToInt(name -> Integer.parseInt(name.substring(1))).max().orElse(0);
    }
}
