package org.matbaa.archive.store.bucket;

import java.util.Comparator;

/** The order in which an object's files are written, by which it can be told how far a writer came. */
final class WriteOrder {
    private static final String INVENTORY = "inventory.json";

    private WriteOrder() {
    }

    /** Of names within one folder: of an object, or of a version. */
    static Comparator<String> within(String folder) {
        return Comparator.<String>comparingInt(name -> rank(name.substring(folder.length())))
                .thenComparing(Comparator.naturalOrder());
    }

    private static int rank(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        boolean isOwn = name.lastIndexOf('/') <= 0;
        if (isOwn && file.startsWith("0=")) {
            return 0;
        }
        if (file.equals(INVENTORY)) {
            return isOwn ? 4 : 2;
        }
        if (file.startsWith(INVENTORY)) {
            return isOwn ? 5 : 3;
        }
        return 1;
    }
}
