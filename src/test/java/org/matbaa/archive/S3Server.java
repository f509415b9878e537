package org.matbaa.archive;

import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import org.matbaa.archive.store.bucket.BucketPlace;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** An S3 server on loopback that keeps objects as files of their names, and can be told to fail. */
final class S3Server implements AutoCloseable {
    private static final String BUCKET = "prints";
    private static final String KEY = "AKIDEXAMPLE";
    private static final String SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

    private final Path files;
    private final S3Proxy proxy;
    private final FailingBlobs blobs;
    private final CuttingRelay relay;

    private S3Server(Path files, S3Proxy proxy, FailingBlobs blobs, CuttingRelay relay) {
        this.files = files;
        this.proxy = proxy;
        this.blobs = blobs;
        this.relay = relay;
    }

    static S3Server start() throws Exception {
        Path files = Files.createTempDirectory("matbaa-s3");
        Files.createDirectory(files.resolve(BUCKET));
        FailingBlobs blobs = new FailingBlobs(new FilesystemNio2BlobStore(files.toString()));
        S3Proxy proxy = S3Proxy.builder().blobStore(blobs).endpoint(URI.create("http://127.0.0.1:0")).stopTimeout(0)
                .awsAuthentication(AuthenticationType.AWS_V4, KEY, SECRET).build();
        proxy.start();
        return new S3Server(files, proxy, blobs, new CuttingRelay(proxy.getPort()));
    }

    FailingBlobs blobs() {
        return blobs;
    }

    CuttingRelay relay() {
        return relay;
    }

    /** The folder whose files are the objects under a prefix. */
    Path files(String prefix) {
        return files.resolve(BUCKET).resolve(prefix);
    }

    /** The server as it is reached through the relay. */
    URI endpoint() {
        return URI.create("http://127.0.0.1:" + relay.port());
    }

    /** Makes an archive's folder keep its copies here. */
    void configure(Path archive, String prefix) throws IOException {
        Files.createDirectories(archive);
        Files.writeString(archive.resolve("s3.key"), KEY + "\n");
        Files.writeString(archive.resolve("s3.secret"), SECRET + "\n");
        Files.writeString(archive.resolve("archive.yaml"), "store:\n  s3: {bucket: " + BUCKET + ", prefix: /" + prefix
                + "/, endpoint: \"" + endpoint() + "\", keyFile: s3.key, secretFile: s3.secret}\n");
    }

    /** The same as the settings say. */
    BucketPlace place(Path archive, String prefix) {
        return new BucketPlace(BUCKET, prefix, Optional.of(endpoint()), "us-east-1",
                Optional.of(new BucketPlace.Keys(archive.resolve("s3.key"), archive.resolve("s3.secret"))), true);
    }

    @Override
    public void close() throws Exception {
        relay.close();
        proxy.stop();
        try (Stream<Path> walked = Files.walk(files)) {
            walked.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
        }
    }
}
