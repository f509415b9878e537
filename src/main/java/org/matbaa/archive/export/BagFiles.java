package org.matbaa.archive.export;

import java.io.IOException;

/** Where a bag's files go. Not thread-safe. */
interface BagFiles extends AutoCloseable {
    /** Writes a file; its folders come by themselves. */
    void write(String path, byte[] content) throws IOException;

    @Override
    void close() throws IOException;
}
