package org.matbaa.archive;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.matbaa.archive.record.ArchiveException;
import org.matbaa.archive.verify.StoreVerifier;
import org.matbaa.archive.verify.VerifyReport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** Tests of archives whose copies are in a bucket, which is empty before each. */
abstract class BucketTest extends S3Test {
    protected static final String ADDRESS = "http://site.example/1";
    protected static final String PREFIX = "archive";

    @TempDir
    protected Path folder;

    @AfterEach
    void empty() throws IOException {
        server.blobs().recover();
        server.relay().mend();
        delete(server.files(PREFIX));
    }

    private static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (Stream<Path> walked = Files.walk(tree)) {
                walked.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
            }
        }
    }

    protected final Path configured(String name) throws IOException {
        server.configure(folder.resolve(name), PREFIX);
        return folder.resolve(name);
    }

    protected static VerifyReport verify(Path archive) throws ArchiveException {
        return Archive.verify(archive, StoreVerifier.Sample.ALL, List.of());
    }

    protected static ArchiveException refusal(Path archive) {
        ArchiveException refused = assertThrows(ArchiveException.class, () -> Archive.open(archive).close());
        assertEquals(1, refused.getMessage().lines().count(), refused.getMessage());
        return refused;
    }
}
