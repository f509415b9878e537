package org.matbaa.archive.store.bucket;

import org.matbaa.archive.record.ArchiveException;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Makes the SDK's client so that it asks for nothing that S3-compatible servers do not have. */
final class Clients {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(30);

    private Clients() {
    }

    /** The caller closes it. */
    static S3Client of(BucketPlace place) throws ArchiveException {
        S3ClientBuilder builder = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder().connectionTimeout(CONNECT).socketTimeout(ANSWER))
                .region(Region.of(place.region()))
                .credentialsProvider(credentials(place))
                .forcePathStyle(place.pathStyle())
                .overrideConfiguration(override -> override.retryStrategy(RetryMode.STANDARD))
                // Content-MD5 is sent with each file, which every server knows.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .serviceConfiguration(s3 -> s3.chunkedEncodingEnabled(false).expectContinueEnabled(false));
        place.endpoint().ifPresent(builder::endpointOverride);
        return builder.build();
    }

    private static AwsCredentialsProvider credentials(BucketPlace place) throws ArchiveException {
        if (place.keys().isEmpty()) {
            return DefaultCredentialsProvider.builder().build();
        }
        BucketPlace.Keys keys = place.keys().get();
        return StaticCredentialsProvider.create(AwsBasicCredentials.create(firstLine(keys.key()),
                firstLine(keys.secret())));
    }

    private static String firstLine(Path file) throws ArchiveException {
        try (var lines = Files.lines(file)) {
            String line = lines.findFirst().orElse("").strip();
            if (!line.isEmpty()) {
                return line;
            }
        } catch (IOException | UncheckedIOException e) {
            throw noKey(file, e);
        }
        throw noKey(file, null);
    }

    private static ArchiveException noKey(Path file, Exception cause) {
        return new ArchiveException(ArchiveException.Kind.CONFIGURATION, "the store's key cannot be read from " + file
                + "; its first line has to be the key", cause);
    }
}
