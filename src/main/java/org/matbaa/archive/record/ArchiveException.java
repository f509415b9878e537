package org.matbaa.archive.record;

import java.io.Serial;

/** Something that the archive cannot do. The message is one sentence that can be shown to a user. */
public final class ArchiveException extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    /** What it fails on. */
    public enum Kind {
        /** The folder is not an archive, or its settings are wrong. */
        CONFIGURATION,
        /** There is no such copy. */
        NOT_FOUND,
        /** What is stored is not what was stored. */
        DAMAGED,
        /** Reading or writing failed; what was begun has been taken back. */
        IO,
        /** The server that keeps the store does not answer as it should; what was begun is taken back in time. */
        UNREACHABLE,
        /** The catalogue cannot be used; the copies themselves are not touched. */
        CATALOGUE,
        /** A signature or time-stamp could not be made. */
        SEAL
    }

    private final Kind kind;

    /**
     * @param kind     what it fails on
     * @param sentence one clear sentence without a line break
     * @param cause    for the log; may be null
     */
    public ArchiveException(Kind kind, String sentence, Throwable cause) {
        super(sentence, cause);
        this.kind = kind;
    }

    /** What it fails on. */
    public Kind kind() {
        return kind;
    }
}
