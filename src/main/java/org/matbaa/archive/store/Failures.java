package org.matbaa.archive.store;

import io.ocfl.api.exception.CorruptObjectException;
import io.ocfl.api.exception.FixityCheckException;
import io.ocfl.api.exception.NotFoundException;
import org.matbaa.archive.record.ArchiveException;

/** Says what a failure of the store means. */
public final class Failures {
    private Failures() {
    }

    /**
     * What is to be said of a failure.
     *
     * @param what a clause without a full stop
     */
    public static ArchiveException of(String what, Exception cause) {
        Throwable root = cause;
        while (root.getCause() != null && !(root instanceof StoreServerException)) {
            root = root.getCause();
        }
        ArchiveException.Kind kind = root instanceof StoreServerException ? ArchiveException.Kind.UNREACHABLE
                : cause instanceof CorruptObjectException || cause instanceof FixityCheckException
                ? ArchiveException.Kind.DAMAGED : cause instanceof NotFoundException
                ? ArchiveException.Kind.NOT_FOUND : ArchiveException.Kind.IO;
        String reason = root.getMessage() == null ? root.toString() : root.getMessage();
        return new ArchiveException(kind, what + ": " + reason.lines().findFirst().orElse(""), cause);
    }
}
