package org.matbaa.archive.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A bag in a zip file, in one folder (RFC 8493, 4). Same copies, same bytes: entries have one fixed time. */
final class BagZip implements BagFiles {
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final String folder;
    private final ZipOutputStream zip;

    /** @param out closed with this */
    BagZip(String folder, OutputStream out) {
        this.folder = folder;
        this.zip = new ZipOutputStream(out);
    }

    @Override
    public void write(String path, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(folder + "/" + path);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
