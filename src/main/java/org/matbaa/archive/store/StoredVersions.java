package org.matbaa.archive.store;

import io.ocfl.api.OcflOption;
import io.ocfl.api.OcflRepository;
import io.ocfl.api.exception.NotFoundException;
import io.ocfl.api.io.FixityCheckInputStream;
import io.ocfl.api.model.FileDetails;
import io.ocfl.api.model.ObjectDetails;
import io.ocfl.api.model.ObjectVersionId;
import io.ocfl.api.model.OcflObjectVersionFile;
import io.ocfl.api.model.VersionInfo;
import io.ocfl.api.model.VersionNum;
import org.matbaa.archive.record.ArchiveException;
import org.matbaa.archive.record.CopyRecord;
import org.matbaa.archive.record.ProvJson;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Reads and writes versions of objects. Thread-safe as far as its repository is. */
public final class StoredVersions {
    /** Name of the print in every version. */
    public static final String PRINT = "print.pdf";
    /** Name of the record in every version. */
    public static final String PROVENANCE = "provenance.json";

    private static final String SOFTWARE_PAGE = "https://matbaa.org/";

    private final StoreTree tree;
    private final OcflRepository repository;
    private final ProvJson records = new ProvJson();

    StoredVersions(StoreTree tree, OcflRepository repository) {
        this.tree = tree;
        this.repository = repository;
    }

    /** The inventory is read once, since a store may be far away. */
    List<CopyRecord> all(String address) throws IOException, ArchiveException {
        ObjectDetails object;
        try {
            object = repository.describeObject(address);
        } catch (NotFoundException e) {
            return List.of();
        }
        List<CopyRecord> all = new ArrayList<>();
        int head = (int) object.getHeadVersionNum().getVersionNum();
        for (int version = 1; version <= head; version++) {
            FileDetails file = object.getVersion(VersionNum.fromInt(version)).getFile(PROVENANCE);
            if (file == null) {
                throw missing(address, version, PROVENANCE);
            }
            all.add(records.read(checked(new FixityCheckInputStream(
                    tree.open(OcflRoot.FOLDER + "/" + file.getStorageRelativePath()), object.getDigestAlgorithm(),
                    file.getFixity().get(object.getDigestAlgorithm())))));
        }
        return all;
    }

    byte[] read(String address, int version, String name) throws IOException, ArchiveException {
        OcflObjectVersionFile file = repository.getObject(ObjectVersionId.version(address, version)).getFile(name);
        if (file == null) {
            throw missing(address, version, name);
        }
        return checked(file.getStream());
    }

    private static byte[] checked(FixityCheckInputStream stream) throws IOException {
        try (stream) {
            byte[] bytes = stream.readAllBytes();
            stream.checkFixity();
            return bytes;
        }
    }

    private static ArchiveException missing(String address, int version, String name) {
        return new ArchiveException(ArchiveException.Kind.NOT_FOUND,
                "version " + version + " of " + address + " has no file " + name, null);
    }

    /** A version without contents keeps the files of the one before, and stores only its record. */
    void write(Deposit deposit) throws IOException {
        CopyRecord copy = deposit.copy();
        VersionInfo info = new VersionInfo().setMessage(copy.event().name())
                .setUser(copy.software(), SOFTWARE_PAGE).setCreated(copy.recordedAt().atOffset(ZoneOffset.UTC));
        repository.updateObject(ObjectVersionId.head(copy.address()), info, updater -> {
            deposit.contents().ifPresent(contents -> {
                updater.clearVersionState();
                updater.writeFile(new ByteArrayInputStream(contents.pdf()), PRINT, OcflOption.OVERWRITE);
                updater.writeFile(new ByteArrayInputStream(contents.source()), copy.source().name(),
                        OcflOption.OVERWRITE);
            });
            updater.writeFile(new ByteArrayInputStream(records.write(copy)), PROVENANCE, OcflOption.OVERWRITE);
        });
    }
}
