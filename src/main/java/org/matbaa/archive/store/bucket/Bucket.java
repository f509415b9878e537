package org.matbaa.archive.store.bucket;

import org.matbaa.archive.store.StoreServerException;
import software.amazon.awssdk.core.ResponseBytes;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Files in a bucket, by names without the prefix. Thread-safe; owns the client. */
final class Bucket implements AutoCloseable {
    private static final int ATTEMPTS = 3;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int PRECONDITION_FAILED = 412;

    private final S3Client client;
    private final BucketPlace place;
    private final Away away;

    Bucket(S3Client client, BucketPlace place) {
        this.client = client;
        this.place = place;
        this.away = new Away(place);
    }

    /**
     * All bytes of a file.
     *
     * @throws NoSuchFileException when there is no such file
     */
    byte[] read(String name) throws IOException {
        for (int attempt = 1; ; attempt++) {
            ResponseBytes<GetObjectResponse> answer = ask(name, () -> client.getObjectAsBytes(
                    get -> get.bucket(place.bucket()).key(key(name))));
            byte[] bytes = answer.asByteArrayUnsafe();
            // A connection that is cut must never look like damage.
            if (answer.response().contentLength() == null || answer.response().contentLength() == bytes.length) {
                return bytes;
            }
            if (attempt == ATTEMPTS) {
                throw new StoreServerException(place + " gives only a part of " + name, null);
            }
        }
    }

    /** By listing: an answer without a body cannot say what is wrong. */
    boolean has(String name) throws IOException {
        return list(name, false, Optional.empty()).files().stream().findFirst().equals(Optional.of(name));
    }

    void put(String name, byte[] content) throws IOException {
        ask(name, () -> client.putObject(putting(name, content).build(), RequestBody.fromBytes(content)));
    }

    /** Writes a file if there is none of that name, and says whether it did. */
    boolean putIfAbsent(String name, byte[] content) throws IOException {
        return ask(name, () -> {
            try {
                client.putObject(putting(name, content).ifNoneMatch("*").build(), RequestBody.fromBytes(content));
                return true;
            } catch (S3Exception e) {
                if (e.statusCode() == PRECONDITION_FAILED || e.statusCode() == CONFLICT) {
                    return false;
                }
                throw e;
            }
        });
    }

    void delete(String name) throws IOException {
        ask(name, () -> client.deleteObject(delete -> delete.bucket(place.bucket()).key(key(name))));
    }

    /**
     * Some names that begin alike.
     *
     * @param files   in the order of their bytes
     * @param folders when asked for: what stands before the next slash
     * @param next    where the following names begin
     */
    record Names(List<String> files, List<String> folders, Optional<String> next) {
    }

    /**
     * Lists up to a thousand names.
     *
     * @param start     what the names begin with
     * @param hasLevels whether only names up to the next slash are wanted
     * @param after     {@link Names#next} of the list before
     */
    Names list(String start, boolean hasLevels, Optional<String> after) throws IOException {
        ListObjectsV2Request request = ListObjectsV2Request.builder().bucket(place.bucket()).prefix(key(start))
                .delimiter(hasLevels ? "/" : null).continuationToken(after.orElse(null)).build();
        ListObjectsV2Response answer = ask(start, () -> client.listObjectsV2(request));
        List<String> files = new ArrayList<>();
        answer.contents().forEach(file -> files.add(name(file.key())));
        List<String> folders = new ArrayList<>();
        answer.commonPrefixes().forEach(folder -> folders.add(name(folder.prefix())));
        return new Names(files, folders, Optional.ofNullable(answer.nextContinuationToken()));
    }

    /** All names that begin alike. */
    List<String> list(String start) throws IOException {
        List<String> all = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Names names = list(start, false, after);
            all.addAll(names.files());
            after = names.next();
        } while (after.isPresent());
        return all;
    }

    @Override
    public void close() {
        client.close();
    }

    @Override
    public String toString() {
        return place.toString();
    }

    private interface Request<T> {
        T send();
    }

    private <T> T ask(String name, Request<T> request) throws IOException {
        away.check();
        try {
            return request.send();
        } catch (S3Exception e) {
            String code = e.awsErrorDetails() == null ? "" : e.awsErrorDetails().errorCode();
            if (e.statusCode() == NOT_FOUND && !"NoSuchBucket".equals(code)) {
                throw new NoSuchFileException(place + "/" + name);
            }
            throw Answers.failure(place, e.statusCode(), code, e);
        } catch (SdkException e) {
            throw away.since(e);
        }
    }

    private PutObjectRequest.Builder putting(String name, byte[] content) {
        return PutObjectRequest.builder().bucket(place.bucket()).key(key(name)).contentMD5(md5(content));
    }

    private String key(String name) {
        return place.prefix().isEmpty() ? name : place.prefix() + "/" + name;
    }

    private String name(String key) {
        return place.prefix().isEmpty() ? key : key.substring(place.prefix().length() + 1);
    }

    /** What S3 lets a sender say of its bytes (RFC 1864); against accidents on the way, not against people. */
    private static String md5(byte[] content) {
        try {
            return Base64.getEncoder().encodeToString(MessageDigest.getInstance("MD5").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has MD5", e);
        }
    }
}
