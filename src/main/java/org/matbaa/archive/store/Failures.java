package org.matbaa.archive.store;

import io.ocfl.api.exception.CorruptObjectException;
import io.ocfl.api.exception.FixityCheckException;
import io.ocfl.api.exception.NotFoundException;
import org.matbaa.archive.record.ArchiveException;

/** Says what a failure of the store means. */
final class Failures {
    private Failures() {
    }

    /** @param what a clause without a full stop */
    static ArchiveException of(String what, Exception cause) {
        ArchiveException.Kind kind = cause instanceof CorruptObjectException || cause instanceof FixityCheckException
                ? ArchiveException.Kind.DAMAGED : cause instanceof NotFoundException
                ? ArchiveException.Kind.NOT_FOUND : ArchiveException.Kind.IO;
        Throwable root = cause;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String reason = root.getMessage() == null ? root.toString() : root.getMessage();
        return new ArchiveException(kind, what + ": " + reason.lines().findFirst().orElse(""), cause);
    }
}
