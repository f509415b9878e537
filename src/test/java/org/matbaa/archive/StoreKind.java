package org.matbaa.archive;

import org.matbaa.archive.record.ArchiveException;
import org.matbaa.archive.store.FolderTree;
import org.matbaa.archive.store.StoreTree;
import org.matbaa.archive.store.bucket.BucketTree;

import java.io.IOException;
import java.nio.file.Path;

/** Where a test's archive has its copies. A test of a bucket brings the server. */
enum StoreKind {
    FOLDER {
        @Override
        void configure(Path archive, S3Server server) {
            return;
        }

        @Override
        Path files(Path archive, S3Server server) {
            return archive;
        }

        @Override
        StoreTree tree(Path archive, S3Server server) {
            return new FolderTree(archive);
        }
    },
    BUCKET {
        @Override
        void configure(Path archive, S3Server server) throws IOException {
            server.configure(archive, prefix(archive));
        }

        @Override
        Path files(Path archive, S3Server server) {
            return server.files(prefix(archive));
        }

        @Override
        StoreTree tree(Path archive, S3Server server) throws ArchiveException {
            return BucketTree.of(server.place(archive, prefix(archive)), archive);
        }
    };

    /** Makes an archive's folder keep its copies so. */
    abstract void configure(Path archive, S3Server server) throws IOException;

    /** The folder whose files are the store's. */
    abstract Path files(Path archive, S3Server server);

    /** The store; the caller closes it. */
    abstract StoreTree tree(Path archive, S3Server server) throws ArchiveException;

    private static String prefix(Path archive) {
        return "of/" + archive.getFileName() + Integer.toHexString(archive.hashCode());
    }
}
