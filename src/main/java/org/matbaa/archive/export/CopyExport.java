package org.matbaa.archive.export;

import java.io.IOException;

/** Takes copies one after another, the versions of an address in order. Not thread-safe. */
public interface CopyExport extends AutoCloseable {
    /** Writes a copy. */
    void add(ExportedCopy copy) throws IOException;

    /** Finishes the export; without it nothing is of use. */
    void finish() throws IOException;

    @Override
    void close() throws IOException;
}
