package org.matbaa.archive.store.bucket;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a bucket is, and how to be let in. Immutable.
 *
 * @param bucket    its name
 * @param prefix    of the store's names, without slashes around it; may be empty
 * @param endpoint  the server; empty: AWS's own
 * @param region    as requests are signed for
 * @param keys      empty: wherever the AWS SDK looks for them
 * @param pathStyle whether the bucket's name stands in the path instead of the host's name
 */
public record BucketPlace(String bucket, String prefix, Optional<URI> endpoint, String region, Optional<Keys> keys,
                          boolean pathStyle) {
    /**
     * Files whose first line each is a key.
     *
     * @param key    access key id
     * @param secret secret access key
     */
    public record Keys(Path key, Path secret) {
    }

    @Override
    public String toString() {
        return "s3://" + bucket + (prefix.isEmpty() ? "" : "/" + prefix);
    }
}
