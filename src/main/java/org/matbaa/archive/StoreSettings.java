package org.matbaa.archive;

import org.matbaa.archive.record.ArchiveException;
import org.matbaa.archive.store.StoreTree;
import org.matbaa.archive.store.bucket.BucketPlace;
import org.matbaa.archive.store.bucket.BucketTree;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where an archive's copies are; {@code store} in {@code archive.yaml}.
 *
 * @param s3 a bucket
 */
record StoreSettings(S3 s3) {
    private static final String ANY_REGION = "us-east-1";

    /**
     * A bucket of an S3-compatible server. Null is what is left out.
     *
     * @param bucket     its name
     * @param prefix     of the names in it
     * @param endpoint   http or https address of the server; null: AWS's own
     * @param region     that requests are signed for; needed without an endpoint
     * @param keyFile    relative to the archive; its first line is the access key's id
     * @param secretFile its first line is the secret access key
     * @param pathStyle  whether the bucket's name stands in addresses' paths; null: with an endpoint
     */
    record S3(String bucket, String prefix, String endpoint, String region, String keyFile, String secretFile,
              Boolean pathStyle) {
    }

    /**
     * The store; the caller closes it.
     *
     * @throws IllegalArgumentException with a clause that says what is wrong
     * @throws ArchiveException         ({@code CONFIGURATION}) when the keys cannot be read
     */
    StoreTree tree(Path archive) throws ArchiveException {
        if (s3 == null || s3.bucket == null || !s3.bucket.matches("[^\\s/]+")) {
            throw new IllegalArgumentException("store needs s3 with bucket, the name of a bucket");
        }
        if (s3.endpoint == null && s3.region == null) {
            throw new IllegalArgumentException("store.s3 needs endpoint, the address of an S3-compatible server, or"
                    + " region, one of AWS's");
        }
        if (s3.endpoint != null && !s3.endpoint.matches("https?://[^\\s]+")) {
            throw new IllegalArgumentException("store.s3.endpoint needs an http or https address");
        }
        return BucketTree.of(new BucketPlace(s3.bucket, prefix(), Optional.ofNullable(s3.endpoint).map(URI::create),
                s3.region == null ? ANY_REGION : s3.region, keys(archive),
                s3.pathStyle == null ? s3.endpoint != null : s3.pathStyle), archive);
    }

    private String prefix() {
        return s3.prefix == null ? "" : s3.prefix.replaceAll("^/+|/+$", "");
    }

    private Optional<BucketPlace.Keys> keys(Path archive) {
        if ((s3.keyFile == null) != (s3.secretFile == null)) {
            throw new IllegalArgumentException("store.s3 needs both keyFile and secretFile, or neither");
        }
        return Optional.ofNullable(s3.keyFile).map(file -> new BucketPlace.Keys(archive.resolve(file),
                archive.resolve(s3.secretFile)));
    }
}
