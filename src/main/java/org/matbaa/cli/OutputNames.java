package org.matbaa.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names the outputs of one run in a folder so that none takes another's place. Not thread-safe. */
final class OutputNames {
    private final Path folder;
    private final Set<String> taken = new HashSet<>();

    OutputNames(Path folder) {
        this.folder = folder;
    }

    /** {@code <stem>.pdf}, or {@code <stem>-2.pdf} and on when that is taken, case aside. */
    Path next(String stem) {
        String name = stem;
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = stem + "-" + number;
        }
        return folder.resolve(name + ".pdf");
    }
}
