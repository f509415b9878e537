package org.matbaa.archive.verify;

/**
 * Something that is not as it should be. Immutable.
 *
 * @param kind    what sort
 * @param path    the file, relative to the archive's folder
 * @param problem one clause that follows the path
 */
public record Finding(Kind kind, String path, String problem) {
    /** Sorts of findings. */
    public enum Kind {
        /** The file's bytes are not those that were stored. */
        DAMAGED,
        /** A file that was stored is not there. */
        MISSING,
        /** Nothing is known of the file. */
        UNEXPECTED,
        /** A rule of OCFL 1.1 is broken. */
        INVALID,
        /** The record contradicts what is stored. */
        RECORD,
        /** The print itself does not hold: its standard, its signature. */
        PRINT,
        /** The catalogue says otherwise than the store; it can be rebuilt. */
        CATALOGUE
    }

    @Override
    public String toString() {
        return path + ": " + problem;
    }
}
