package org.matbaa.archive.store;

import io.ocfl.core.storage.common.Storage;
import org.matbaa.archive.record.ArchiveException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The files of a store, wherever they are kept: the OCFL storage root and its manifest. Names are relative
 * to the store, with slashes. What a method has written or removed is so for good when it returns, power cut
 * or not. Thread-safe as long as nobody else writes to the same folder. {@code toString} is what a person
 * calls the place.
 */
public interface StoreTree extends AutoCloseable {

    /**
     * The bytes of a file; the caller closes them.
     *
     * @throws java.nio.file.NoSuchFileException when there is no such file
     */
    InputStream open(String name) throws IOException;

    /** All bytes of a file, as {@link #open} has them. */
    default byte[] read(String name) throws IOException {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        }
    }

    /** Whether there is a folder, or anything in it. */
    boolean hasFolder(String folder) throws IOException;

    /** Takes names of files. */
    @FunctionalInterface
    interface Names {
        /** Takes one. */
        void accept(String name) throws IOException, ArchiveException;
    }

    /**
     * Gives the names of all files in a folder and its folders; those of one folder come one after the
     * other. An empty folder is given too, with a slash at its end.
     */
    void forEachFile(String folder, Names names) throws IOException, ArchiveException;

    /** The names that {@link #forEachFile} gives. */
    default List<String> files(String folder) throws IOException, ArchiveException {
        List<String> files = new ArrayList<>();
        forEachFile(folder, files::add);
        return files;
    }

    /**
     * A file that is to be there.
     *
     * @param name    where
     * @param content what; not copied
     */
    record NewFile(String name, byte[] content) {
    }

    /**
     * Puts files into their places, each in one step, in this order. What can fail for lack of space fails
     * before the first has its place.
     */
    void put(List<NewFile> files) throws IOException;

    /** Removes a folder with all that is in it, and the folders above that are empty then. */
    void deleteFolder(String folder) throws IOException;

    /** Removes what {@link #put} left in a folder when its program died. */
    void discardParts(String folder) throws IOException;

    /** Waits until nothing can arrive any more that a program sent before it died or gave up. */
    void settle() throws IOException;

    /** Whether a storage root was made here. */
    boolean hasRoot() throws IOException, ArchiveException;

    /**
     * Makes the storage root; {@link #hasRoot} is false until it is whole.
     *
     * @param begun    a folder on this machine with the root's own files; may be moved from there
     * @param manifest the digests of the files in it
     */
    void makeRoot(Path begun, byte[] manifest) throws IOException, ArchiveException;

    /** The storage root as ocfl-java wants it. */
    Storage storage();

    /**
     * Makes sure that no archive on another machine writes here. Asked at the opening and before each write.
     *
     * @throws ArchiveException ({@code CONFIGURATION}) when one does
     */
    void claim() throws IOException, ArchiveException;

    /**
     * Makes this archive the one that writes here, whichever was before.
     *
     * @throws ArchiveException ({@code CONFIGURATION}) when there is none that it can be taken from
     */
    void takeOver() throws IOException, ArchiveException;

    @Override
    void close();
}
