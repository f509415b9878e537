package org.matbaa.http;

import org.matbaa.archive.Archive;
import org.matbaa.archive.catalogue.CopyQuery;
import org.matbaa.archive.memento.MementoAddresses;
import org.matbaa.archive.record.ArchiveException;
import org.matbaa.archive.record.CopyRecord;
import org.matbaa.wording.Sentence;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The archive that the service keeps, if it keeps one; what it cannot do becomes a problem. Thread-safe. */
final class ServedArchive implements AutoCloseable {
    private final Optional<Archive> archive;

    private ServedArchive(Optional<Archive> archive) {
        this.archive = archive;
    }

    /** @throws IOException when it cannot be opened; one sentence */
    static ServedArchive open(ServiceConfig.Archiving config) throws IOException {
        if (config.folder().isEmpty()) {
            return new ServedArchive(Optional.empty());
        }
        try {
            return new ServedArchive(Optional.of(Archive.openOrCreate(Path.of(config.folder()))));
        } catch (InvalidPathException | ArchiveException e) {
            throw new IOException("archive.folder: " + e.getMessage(), e);
        }
    }

    /** @throws ProblemException ({@code NO_ARCHIVE}) when there is none */
    Archive get() throws ProblemException {
        return archive.orElseThrow(() -> new ProblemException(ProblemKind.NO_ARCHIVE));
    }

    /**
     * All versions of an address, oldest first, as the catalogue has them: the store is read for bytes alone.
     *
     * @param escaped as it stands in a path; the original may have it so, or with other characters than a
     *                URI can have
     * @throws ProblemException ({@code NO_COPY}) when there are none
     */
    List<CopyRecord> versions(String escaped) throws ProblemException {
        Set<String> spellings = new LinkedHashSet<>(List.of(escaped, MementoAddresses.unescaped(escaped)));
        for (String spelling : spellings) {
            List<CopyRecord> versions = asked(found -> found.catalogued(spelling));
            if (!versions.isEmpty()) {
                return versions;
            }
        }
        throw new ProblemException(ProblemKind.NO_COPY);
    }

    /** The copies that a query asks for, newest first. */
    List<CopyRecord> find(CopyQuery query) throws ProblemException {
        return asked(found -> found.find(query));
    }

    /** What an archive is asked for. */
    @FunctionalInterface
    interface Question<T> {
        T of(Archive archive) throws ArchiveException;
    }

    /** @throws ProblemException when there is no archive, or it cannot answer */
    <T> T asked(Question<T> question) throws ProblemException {
        Archive found = get();
        try {
            return question.of(found);
        } catch (ArchiveException e) {
            throw problem(e);
        }
    }

    /** What an archive's failure is to the one who asked; its sentence, which may name folders, is for the log. */
    static ProblemException problem(ArchiveException e) {
        return new ProblemException(switch (e.kind()) {
            case NOT_FOUND -> ProblemKind.NO_COPY;
            case DAMAGED -> ProblemKind.DAMAGED_COPY;
            case CONFIGURATION, IO, UNREACHABLE, CATALOGUE, SEAL -> ProblemKind.ARCHIVE_FAILED;
        }, Sentence.NONE, e);
    }

    @Override
    public void close() {
        try {
            if (archive.isPresent()) {
                archive.get().close();
            }
        } catch (ArchiveException e) {
            // Every copy was on the disk before it was answered for; there is nobody left to tell.
            return;
        }
    }
}
