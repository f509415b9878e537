package org.matbaa.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the copies of one run go. Not thread-safe.
 *
 * @param file  the one file, if it is one
 * @param names else names in a folder, unless it is standard output
 */
record Output(Optional<Path> file, Optional<OutputNames> names) {
    static final String STANDARD_OUTPUT = "-";

    /**
     * @param shell  the working folder is where copies go by default
     * @param option the value of {@code -o}
     * @param isMany whether there are many inputs
     * @throws CommandException when the folder cannot be, or many inputs have no folder
     */
    static Output of(Shell shell, Optional<String> option, boolean isMany) throws CommandException {
        if (option.isEmpty()) {
            return folder(shell.folder());
        }
        String value = option.get();
        if (value.equals(STANDARD_OUTPUT)) {
            if (isMany) {
                throw new CommandException(ExitCode.USAGE,
                        "many articles cannot go to standard output; name a folder with -o");
            }
            return new Output(Optional.empty(), Optional.empty());
        }
        Path path = path(shell, value);
        boolean isFolder = isMany || value.endsWith("/") || Files.isDirectory(path);
        return isFolder ? created(path) : new Output(Optional.of(path), Optional.empty());
    }

    /** The file for an input; empty is standard output. */
    Optional<Path> next(PrintInput input) {
        return names.map(folder -> folder.next(input.stem())).or(() -> file);
    }

    private static Output folder(Path folder) {
        return new Output(Optional.empty(), Optional.of(new OutputNames(folder)));
    }

    private static Output created(Path folder) throws CommandException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new CommandException(ExitCode.CANNOT_CREATE, "cannot write many files to " + folder
                    + ": it is not a folder");
        }
        try {
            Files.createDirectories(folder);
            return folder(folder);
        } catch (IOException e) {
            throw new CommandException(ExitCode.CANNOT_CREATE, "cannot create the folder " + folder + ": "
                    + e.getMessage(), e);
        }
    }

    private static Path path(Shell shell, String value) throws CommandException {
        try {
            return shell.resolve(value);
        } catch (InvalidPathException e) {
            throw new CommandException(ExitCode.USAGE, "-o needs a file name, not '" + value + "'", e);
        }
    }
}
